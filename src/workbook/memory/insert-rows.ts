import { isOverlapping } from "../../core/grid/address";
import type { Cell } from "../../core/grid/cell";
import { keyOf, makeGrid } from "../../core/grid/grid";
import { movedFormula } from "../../core/grid/moved-formula";
import { mergesOfNewRows, movedByRows, type NewRows } from "../../core/grid/new-rows";
import { grownRange, movedIndex, sheetSize, type Shift } from "../../core/grid/shift";
import { WorkbookError } from "../workbook";
import type { MemorySheet } from "./memory-sheet";

/** Puts rows into one of the sheets, as `RowEdit` promises. */
export function insertRows(sheets: readonly MemorySheet[], name: string, rows: NewRows): void {
  const shift: Shift = { axis: "row", kind: "insert", at: rows.at, count: rows.count, takesLook: true };
  for (const sheet of sheets) {
    moveCells(sheet, { name, shift });
    if (sheet.name === name) moveRest(sheet, rows, shift);
  }
}

/** Whether a filled cell would leave the sheet. */
export function refuseFull({ name, grid }: MemorySheet, { count }: NewRows): void {
  if ((grid.used?.bottom ?? 0) + count >= sheetSize.row) {
    throw new WorkbookError("space-too-small", { detail: name });
  }
}

function moveCells(sheet: MemorySheet, { name, shift }: { name: string; shift: Shift }): void {
  const { grid } = sheet;
  const isTarget = sheet.name === name;
  const row = (before: number) => (isTarget ? (movedIndex(before, shift) ?? before) : before);
  sheet.grid = makeGrid({
    sheet: grid.sheet,
    cells: [...grid.cells].map(([key, cell]) => {
      const moved = withFormula(
        cell,
        (formula) => movedFormula(formula, sheet.name, { sheet: name, shift }).text,
      );
      return [row(Math.floor(key / 16_384)), key % 16_384, moved] as const;
    }),
    merges: grid.merges,
    hiddenRows: [...grid.hiddenRows].map(row),
    hiddenColumns: grid.hiddenColumns,
  });
}

function withFormula(cell: Cell, moved: (formula: string) => string): Cell {
  return "formula" in cell && cell.formula !== undefined ? { ...cell, formula: moved(cell.formula) } : cell;
}

function moveRest(sheet: MemorySheet, rows: NewRows, shift: Shift): void {
  const { gone, made } = mergesOfNewRows(sheet.grid.merges, rows);
  const kept = sheet.grid.merges.map((merge) => movedByRows(merge, rows));
  sheet.grid = makeGrid({
    ...sheet.grid,
    cells: [...sheet.grid.cells].map(
      ([key, cell]) => [Math.floor(key / 16_384), key % 16_384, cell] as const,
    ),
    merges: [...kept.filter((merge) => !gone.some((one) => isOverlapping(one, merge))), ...made],
  });
  moveKeys(sheet.notes, shift);
  moveKeys(sheet.looks, shift);
  moveIndexes(sheet.rowHeights, shift);
  sheet.formats = sheet.formats.map((format) => ({
    ...format,
    formula: `=${movedFormula(format.formula.slice(1), sheet.name, { sheet: sheet.name, shift }).text}`,
    ranges: format.ranges.map((range) => grownRange(range, shift) ?? range),
  }));
  copyLooks(sheet, rows);
}

function moveKeys<Value>(map: Map<number, Value>, shift: Shift): void {
  const moved = [...map].map(([key, value]): [number, Value] => {
    const row = movedIndex(Math.floor(key / 16_384), shift) ?? 0;
    return [keyOf({ row, column: key % 16_384 }), value];
  });
  refill(map, moved);
}

function moveIndexes(map: Map<number, number>, shift: Shift): void {
  refill(
    map,
    [...map].map(([index, value]): [number, number] => [movedIndex(index, shift) ?? index, value]),
  );
}

function refill<Value>(map: Map<number, Value>, entries: readonly (readonly [number, Value])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function copyLooks(sheet: MemorySheet, { at, count }: NewRows): void {
  const above = [...sheet.looks].filter(([key]) => Math.floor(key / 16_384) === at - 1);
  const height = sheet.rowHeights.get(at - 1);
  for (let row = at; row < at + count; row += 1) {
    for (const [key, look] of above) sheet.looks.set(keyOf({ row, column: key % 16_384 }), look);
    if (height !== undefined) sheet.rowHeights.set(row, height);
  }
}
