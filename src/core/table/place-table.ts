import type { Address, Place, Range } from "../grid/address";
import { addressText, boundingRange, isOverlapping, rangeText } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { BlankTable, CellFormat } from "./blank-table";

/** A blank table and where it goes; all arithmetic of inserting, so that every host inserts alike. */
export interface PlacedTable {
  readonly table: BlankTable;
  readonly sheet: string;
  /** Where its first cell goes. */
  readonly origin: Address;
}

/** One cell of a placed table, with its place on the sheet and its formula in words of the sheet. */
export interface PlacedCell {
  readonly at: Address;
  readonly content: PlacedContent | undefined;
  readonly format: CellFormat;
}

export type PlacedContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** Without the leading "=". */
  | { readonly kind: "formula"; readonly formula: string };

/** Each table on a new sheet of its own, named after it. */
export function placeOnNewSheets(tables: readonly BlankTable[], taken: readonly string[]): PlacedTable[] {
  const names = [...taken];
  return tables.map((table) => {
    const sheet = freeSheetName(table.sheetName, names);
    names.push(sheet);
    return { table, sheet, origin: { row: 0, column: 0 } };
  });
}

/** All tables below one another from a cell on, a blank row between them. */
export function placeBelow(tables: readonly BlankTable[], sheet: string, origin: Address): PlacedTable[] {
  let row = origin.row;
  return tables.map((table) => {
    const placed = { table, sheet, origin: { row, column: origin.column } };
    row += table.rowCount + 1;
    return placed;
  });
}

/** The name of the sheet on which tables are stacked. */
export function stackedSheetName(taken: readonly string[]): string {
  return freeSheetName("绩效目标表", taken);
}

/** A sheet name Excel accepts and nobody has: forbidden characters replaced, at most 31 characters, numbered where taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const legal = legalSheetName(wanted);
  const names = new Set(taken.map((name) => name.toLowerCase()));
  if (!names.has(legal.toLowerCase())) return legal;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${cut(legal, longestName - suffix.length)}${suffix}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

const longestName = 31;

function legalSheetName(wanted: string): string {
  const spaced = wanted.replace(/[\p{Cc}\s\ufffe\uffff]+/gu, " ").replace(/[:\\/?*[\]]/g, "_");
  const name = cut(spaced.replace(/^['\s]+/, ""), longestName).replace(/['\s]+$/, "");
  // Excel keeps "History" for itself.
  return name === "" || name.toLowerCase() === "history" ? `表${name}` : name;
}

/** The first characters that fit; never half of a surrogate pair. */
function cut(text: string, length: number): string {
  const first = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(first) ? first.slice(0, -1) : first;
}

/** The range a placed table takes up. */
export function placedRange({ table, origin }: PlacedTable): Range {
  return {
    top: origin.row,
    left: origin.column,
    bottom: origin.row + table.rowCount - 1,
    right: origin.column + table.columnCount - 1,
  };
}

export function placedCells(placed: PlacedTable): PlacedCell[] {
  return placed.table.cells.map(({ row, column, content, format }) => ({
    at: { row: placed.origin.row + row, column: placed.origin.column + column },
    content:
      content?.kind === "sum"
        ? { kind: "formula", formula: `SUM(${rangeText(moved(content.of, placed.origin))})` }
        : content,
    format,
  }));
}

export function placedMerges({ table, origin }: PlacedTable): Range[] {
  return table.merges.map((merge) => moved(merge, origin));
}

function moved(range: Range, by: Address): Range {
  return {
    top: range.top + by.row,
    left: range.left + by.column,
    bottom: range.bottom + by.row,
    right: range.right + by.column,
  };
}

/** Whether the tables would reach over the last row or column a sheet can have. */
export function isOverEdge(placed: readonly PlacedTable[]): boolean {
  return placed.map(placedRange).some(({ bottom, right }) => bottom >= 1_048_576 || right >= 16_384);
}

/** The first filled cell, or the merge, that stands where a table is to go: "B4"; undefined where the space is free. */
export function obstacleTo(placed: readonly PlacedTable[], grid: Grid): string | undefined {
  const space = boundingRange(placed.map(placedRange));
  if (!space) return undefined;
  for (const { row, columns } of grid.rows) {
    if (row < space.top || row > space.bottom) continue;
    const column = columns.find((used) => used >= space.left && used <= space.right);
    if (column !== undefined) return addressText({ row, column });
  }
  const merge = grid.merges.find((range) => isOverlapping(range, space));
  return merge && rangeText(merge);
}

/** How wide the table wants its columns, left out where the column already holds something of the user's. */
export function freeColumnWidths(
  { table, origin }: PlacedTable,
  grid: Grid,
): [column: number, points: number][] {
  const filled = new Set(grid.rows.flatMap(({ columns }) => columns));
  return table.columnWidths
    .map((points, index): [number, number] => [origin.column + index, points])
    .filter(([column]) => !filled.has(column));
}

/** The place of the first of the tables, for selecting it afterwards; of no table it is the sheet's first cell. */
export function firstPlace(placed: readonly PlacedTable[], sheet: string): Place {
  const [first] = placed;
  return first
    ? { sheet: first.sheet, range: placedRange(first) }
    : { sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
}
