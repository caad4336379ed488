import { type Address, type Range, cellRange } from "../grid/address";
import { type Cell, textOf } from "../grid/cell";
import { type Grid, type GridRow, areaAt, cellAt, keyOf } from "../grid/grid";
import { type InlineLabel, type Label, inlineLabelOf, labelOf } from "./label";
import type { Entry, Field } from "./table";
import type { Concept } from "./vocabulary";

/** A sheet, or a band of its columns, with its labels known. */
export interface View {
  readonly grid: Grid;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly GridRow[];
  readonly labels: ReadonlyMap<number, Label>;
  /** Cells that hold a label and its value. */
  readonly inline: ReadonlyMap<number, InlineLabel>;
}

/** The whole sheet with every label looked up once. */
export function viewOf(grid: Grid): View {
  const labels = new Map<number, Label>();
  const inline = new Map<number, InlineLabel>();
  for (const [key, cell] of grid.cells) {
    if (cell.kind !== "text") continue;
    const label = labelOf(cell.text);
    if (label) labels.set(key, label);
    const split = label ? undefined : inlineLabelOf(cell.text);
    if (split) inline.set(key, split);
  }
  return { grid, left: grid.used?.left ?? 0, right: grid.used?.right ?? 0, rows: grid.rows, labels, inline };
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

export function labelAt(view: View, at: Address): Label | undefined {
  return view.labels.get(keyOf(at));
}

export function hasConcept(label: Label | undefined, ...concepts: readonly Concept[]): boolean {
  return label !== undefined && concepts.some((concept) => label.concepts.has(concept));
}

/** The text of a cell as shown, trimmed. */
export function shownAt(view: View, at: Address): string {
  return textOf(cellAt(view.grid, at)).trim();
}

export function entryAt(view: View, at: Address): Entry {
  return { at: areaAt(view.grid, at), text: shownAt(view, at) };
}

export function fieldAt(view: View, label: Entry, at: Address): Field {
  const area = areaAt(view.grid, at);
  const first = { row: area.top, column: area.left };
  const cell = cellAt(view.grid, first);
  return { label, at: area, cell, text: textOf(cell).trim() };
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
  const area: Range = areaAt(view.grid, at);
  return area.top === at.row && area.left === at.column;
}
