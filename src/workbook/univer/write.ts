import type { ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type CellEdit, type Edit, isRowEdit } from "../workbook";
import { dataOf } from "./cell-data";
import { type Engine, idsOf, sheetNamed } from "./engine";
import { insertRows } from "./insert-rows";

/** Cells by row and by column. */
export type Matrix = Record<number, Record<number, ICellData>>;

/** One edit after the other; of cells one command a sheet, for each command looks over the whole sheet again. */
export function writeEdits(engine: Engine, edits: readonly Edit[]): void {
  let cells: CellEdit[] = [];
  for (const edit of edits) {
    if (!isRowEdit(edit)) cells.push(edit);
    else {
      writeCells(engine, cells);
      cells = [];
      insertRows(engine, sheetNamed(engine, edit.sheet), edit.rows);
    }
  }
  writeCells(engine, cells);
}

function writeCells(engine: Engine, edits: readonly CellEdit[]): void {
  const bySheet = new Map<string, Matrix>();
  for (const { sheet, at, content } of edits) {
    let matrix = bySheet.get(sheet);
    if (!matrix) bySheet.set(sheet, (matrix = {}));
    (matrix[at.row] ??= {})[at.column] = dataOf(content);
  }
  for (const [name, matrix] of bySheet) writeMatrix(engine, sheetNamed(engine, name), matrix);
}

/** Writes cells as a user would: as one command, to be undone. */
export function writeMatrix({ api }: Engine, sheet: FWorksheet, value: Matrix): void {
  // The command asks for a range and then takes the cells of the matrix.
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  api.syncExecuteCommand("sheet.command.set-range-values", { ...idsOf(sheet), range, value });
}
