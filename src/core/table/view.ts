import { type Address, type Range, cellRange } from "../grid/address";
import { type Cell, emptyCell, textOf } from "../grid/cell";
import { type Grid, type GridRow, areaAt, keyOf } from "../grid/grid";
import type { InlineLabel, Label } from "./label";
import { type Meaning, meaningOf, meaningOfNumber } from "./meaning";
import type { Entry, Field } from "./table";
import type { Concept } from "./vocabulary";

/** A sheet, or a band of its columns, with its labels known. */
export interface View {
  readonly grid: Grid;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly GridRow[];
  /** What is known of each non-empty cell, by row and column: the reader looks more often than a map is quick. */
  readonly seen: readonly SeenRow[];
  /** Whether a cell of the sheet holds a label and its value. */
  readonly hasInline: boolean;
}

/** A non-empty cell, looked at once: the reader comes back to each a dozen times. */
interface Seen {
  readonly cell: Cell;
  readonly meaning: Meaning;
  /** The merge that covers it. */
  readonly merge: Range | undefined;
}

type SeenRow = readonly (Seen | undefined)[] | undefined;

/** The whole sheet with every label looked up once. */
export function viewOf(grid: Grid): View {
  const seen: (Seen | undefined)[][] = [];
  for (const { row, columns } of grid.rows) {
    const last = columns[columns.length - 1] ?? 0;
    // Just long enough, unless that is mostly empty.
    seen[row] = last < 100 ? new Array<Seen | undefined>(last + 1) : [];
  }
  let hasInline = false;
  grid.cells.forEach((cell, key) => {
    const meaning = cell.kind === "text" ? meaningOf(cell.text) : meaningOfNumber(textOf(cell));
    const ofRow = seen[Math.floor(key / 16_384)] as (Seen | undefined)[];
    ofRow[key % 16_384] = { cell, meaning, merge: grid.mergeByCell.get(key) };
    hasInline ||= meaning.inline !== undefined;
  });
  return { grid, left: grid.used?.left ?? 0, right: grid.used?.right ?? 0, rows: grid.rows, seen, hasInline };
}

/** The same sheet seen through some of its columns. */
export function band(view: View, left: number, right: number): View {
  const rows = view.rows
    .map(({ row, columns }) => ({
      row,
      columns: columns.filter((column) => column >= left && column <= right),
    }))
    .filter(({ columns }) => columns.length > 0);
  return { ...view, left, right, rows };
}

/** The rows of a view from `top` to `bottom`, both included. */
export function rowsBetween(view: View, top: number, bottom: number): GridRow[] {
  const first = indexFrom(view, top);
  let end = first;
  while (end < view.rows.length && (view.rows[end] as GridRow).row <= bottom) end += 1;
  return view.rows.slice(first, end);
}

/** The place among the view's rows of the first from `top` on. */
function indexFrom(view: View, top: number): number {
  let first = 0;
  let end = view.rows.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((view.rows[middle] as GridRow).row < top) first = middle + 1;
    else end = middle;
  }
  return first;
}

function seenAt(view: View, { row, column }: Address): Seen | undefined {
  return view.seen[row]?.[column];
}

const noColumns: readonly number[] = [];

/** The columns in use in one row. */
export function columnsIn(view: View, row: number): readonly number[] {
  const found = view.rows[indexFrom(view, row)];
  return found?.row === row ? found.columns : noColumns;
}

/** The column of the next text right of a place, in its row. */
export function filledAfter(view: View, { row, column }: Address): number | undefined {
  return columnsIn(view, row).find((each) => each > column && shownAt(view, { row, column: each }) !== "");
}

export function labelAt(view: View, at: Address): Label | undefined {
  return seenAt(view, at)?.meaning.label;
}

/** The label and the value of a cell that holds both. */
export function inlineAt(view: View, at: Address): InlineLabel | undefined {
  return view.hasInline ? seenAt(view, at)?.meaning.inline : undefined;
}

/** Whether a text means one thing, or the other. */
export function hasConcept(label: Label | undefined, one: Concept, other?: Concept): boolean {
  if (label === undefined) return false;
  for (const concept of label.concepts) if (concept === one || concept === other) return true;
  return false;
}

/** Whether a text means one of several things; the list is kept somewhere, for this is asked of every cell many times. */
export function hasOneOf(label: Label | undefined, list: readonly Concept[]): boolean {
  if (label === undefined) return false;
  for (const concept of label.concepts) if (list.includes(concept)) return true;
  return false;
}

/** The text of a cell as shown, trimmed. */
export function shownAt(view: View, at: Address): string {
  return seenAt(view, at)?.meaning.text ?? "";
}

/** The same without any white space and in plain characters, as `compact` makes it. */
export function plainAt(view: View, at: Address): string {
  return seenAt(view, at)?.meaning.plain ?? "";
}

/** Whether a cell says something of the whole table: （2022年度）, 单位：万元. */
export function isCaptionText(view: View, at: Address): boolean {
  return seenAt(view, at)?.meaning.isCaption ?? false;
}

/** The merge that covers a cell, else the cell alone; `seen` is what is known of the cell. */
function areaOf(view: View, at: Address, seen: Seen | undefined): Range {
  return seen ? (seen.merge ?? cellRange(at)) : areaAt(view.grid, at);
}

export function entryAt(view: View, at: Address): Entry {
  const seen = seenAt(view, at);
  return { at: areaOf(view, at, seen), text: seen?.meaning.text ?? "" };
}

/** The labelled value at a place; in a merge, that of its first cell. */
export function fieldAt(view: View, label: Entry, at: Address): Field {
  const own = seenAt(view, at);
  const area = areaOf(view, at, own);
  const isFirst = area.top === at.row && area.left === at.column;
  const seen = isFirst ? own : seenAt(view, { row: area.top, column: area.left });
  return { label, at: area, cell: seen?.cell ?? emptyCell, text: seen?.meaning.text ?? "" };
}

/** A field of cells that hold one value together (a date's start and end, a goal over several rows). */
export function joinedField(fields: readonly [Field, ...Field[]], between: string): Field {
  const [first] = fields;
  const text = fields
    .map((field) => field.text)
    .filter((part) => part !== "")
    .join(between);
  const cell: Cell = text === "" ? first.cell : { kind: "text", text };
  return fields.length === 1 ? first : { ...first, cell, text };
}

/** An entry for a label that stands nowhere. */
export function lostLabel(at: Address): Entry {
  return { at: cellRange(at), text: "" };
}

/** Whether the cell is the first of its merge, or merged with none. */
export function isFirstOfArea(view: View, at: Address): boolean {
  const seen = seenAt(view, at);
  const merge = seen ? seen.merge : view.grid.mergeByCell.get(keyOf(at));
  return merge === undefined || (merge.top === at.row && merge.left === at.column);
}
