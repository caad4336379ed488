import type { Range } from "../../core/grid/address";
import type { Cell } from "../../core/grid/cell";
import { type Grid, keyOf, makeGrid } from "../../core/grid/grid";
import { formatterOf } from "../../core/grid/number-format/formatter";
import type { CellFormat } from "../../core/table/blank-table";
import type { CellEdit } from "../workbook";

/** A sheet held in memory: what a person would see on it, open for tests to look at and to set up. */
export interface MemorySheet {
  name: string;
  grid: Grid;
  /** Notes by `keyOf`, the user's and ours. */
  readonly notes: Map<number, string>;
  /** Conditional formats in their order, the user's and ours. */
  formats: ColourFormat[];
  /** How a cell looks, by `keyOf`; nothing of ours ever changes it but a template. */
  readonly looks: Map<number, Look>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  isProtected: boolean;
}

export interface ColourFormat {
  readonly ranges: readonly Range[];
  /** With the leading "=", as `formatMark` writes it. */
  readonly formula: string;
}

export type Look = Partial<CellFormat> & { readonly fill?: string };

export function memorySheet(grid: Grid): MemorySheet {
  return {
    name: grid.sheet,
    grid,
    notes: new Map(),
    formats: [],
    looks: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    isProtected: false,
  };
}

/** What changes in a grid; merges are added to those that are there. */
export interface GridChange {
  readonly cells: readonly (readonly [row: number, column: number, cell: Cell])[];
  readonly merges?: readonly Range[];
}

/** The sheet's grid with some cells replaced. */
export function changeGrid(sheet: MemorySheet, change: GridChange): void {
  const { grid } = sheet;
  const cells = new Map(grid.cells);
  for (const [row, column, cell] of change.cells) cells.set(keyOf({ row, column }), cell);
  sheet.grid = makeGrid({
    sheet: grid.sheet,
    cells: [...cells].map(([key, cell]) => [Math.floor(key / 16_384), key % 16_384, cell] as const),
    merges: [...grid.merges, ...(change.merges ?? [])],
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
  });
}

/** Puts content into a cell; the number shows as the cell's format says. */
export function fillCell(sheet: MemorySheet, { at, content }: Pick<CellEdit, "at" | "content">): void {
  const cell = cellOf(content, sheet.looks.get(keyOf(at))?.numberFormat);
  changeGrid(sheet, { cells: [[at.row, at.column, cell]] });
}

/** The cell that typing this content gives; a formula stays uncalculated, for nobody calculates here. */
export function cellOf(content: CellEdit["content"], numberFormat: string | undefined): Cell {
  switch (content.kind) {
    case "empty":
      return { kind: "empty" };
    case "text":
      return content.text === "" ? { kind: "empty" } : { kind: "text", text: content.text };
    case "number":
      return {
        kind: "number",
        value: content.value,
        text: formatterOf(numberFormat ?? "General").number(content.value),
      };
    case "formula":
      return { kind: "uncalculated", formula: content.formula };
  }
}
