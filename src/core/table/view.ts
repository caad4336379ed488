import { type Address, type Range, cellRange } from "../grid/address";
import { type Cell, emptyCell, textOf } from "../grid/cell";
import { type Grid, type GridRow, areaAt, keyOf } from "../grid/grid";
import { type InlineLabel, type Label, inlineLabelOf, labelOf } from "./label";
import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";
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
  const seen: SeenRow[] = [];
  let hasInline = false;
  for (const { row, columns } of grid.rows) {
    const ofRow: (Seen | undefined)[] = [];
    seen[row] = ofRow;
    for (const column of columns) {
      const key = keyOf({ row, column });
      const cell = grid.cells.get(key);
      if (!cell) continue;
      const meaning = cell.kind === "text" ? meaningOf(cell.text) : meaningOfNumber(textOf(cell));
      ofRow[column] = { cell, meaning, merge: grid.mergeByCell.get(key) };
      hasInline ||= meaning.inline !== undefined;
    }
  }
  return { grid, left: grid.used?.left ?? 0, right: grid.used?.right ?? 0, rows: grid.rows, seen, hasInline };
}

/** What a text says, whatever its place; one for all cells that say the same, which makes every look at it cheap. */
interface Meaning {
  /** As shown, trimmed. */
  readonly text: string;
  /** Compact. */
  readonly plain: string;
  readonly label: Label | undefined;
  readonly inline: InlineLabel | undefined;
  readonly isCaption: boolean;
}

/** What a text is in one look: a label, or a label with its value. */
const meaningOf = remembered((text): Meaning => {
  const label = labelOf(text);
  const inline = label ? undefined : inlineLabelOf(text);
  return meaningFrom(text, label, inline);
});

/** A number is no label, nor is an error. */
const meaningOfNumber = remembered((text): Meaning => meaningFrom(text, undefined, undefined));

function meaningFrom(shown: string, label: Label | undefined, inline: InlineLabel | undefined): Meaning {
  const [text, plain] = [shown.trim(), compact(shown)];
  return { text, plain, label, inline, isCaption: text.length < 40 && captionShape.test(plain) };
}

/** （2022年度）, 单位：万元 and the like: lines that say something of the whole table. */
const captionShape =
  /^\(?20\d\d(?:年度?)?\)?$|单位[:]?\(?(?:人民币)?(?:万元|元)|^\(?(?:万元|元)\)?$|^(?:附|(?:部门)?(?:预算)?公开)?(?:表|件)[一二三四五六七八九十\d-]*[:]?$/;

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
  let first = 0;
  let end = view.rows.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((view.rows[middle] as GridRow).row < top) first = middle + 1;
    else end = middle;
  }
  const found: GridRow[] = [];
  for (let index = first; index < view.rows.length; index += 1) {
    const row = view.rows[index] as GridRow;
    if (row.row > bottom) break;
    found.push(row);
  }
  return found;
}

function seenAt(view: View, { row, column }: Address): Seen | undefined {
  return view.seen[row]?.[column];
}

/** The columns in use in one row. */
export function columnsIn(view: View, row: number): readonly number[] {
  return rowsBetween(view, row, row)[0]?.columns ?? [];
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
