import type { ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { mergesOfNewRows, movedByRows, type NewRows } from "../../core/grid/new-rows";
import { type Engine, idsOf } from "./engine";
import { ourRange, univerRange } from "./ranges";

/** Puts rows into a sheet, alike the row above them, by commands that can be undone. */
export function insertRows(engine: Engine, sheet: FWorksheet, rows: NewRows): void {
  const { api } = engine;
  const ids = idsOf(sheet);
  const { at, count } = rows;
  const { gone, made } = mergesOfNewRows(sheet.getSheet().getMergeData().map(ourRange), rows);
  api.syncExecuteCommand("sheet.command.insert-row-by-range", {
    ...ids,
    direction: down,
    range: { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 },
    cellValue: looksOf(sheet, rows),
  });
  if (gone.length > 0) {
    const ranges = gone.map((range) => univerRange(movedByRows(range, rows)));
    api.syncExecuteCommand("sheet.command.remove-worksheet-merge", { ...ids, ranges });
  }
  if (made.length === 0) return;
  const merge = { ...ids, selections: made.map(univerRange), defaultMerge: true };
  // It answers later, for it may ask the user about cells it would empty; with none to empty it works at once.
  void api.executeCommand("sheet.command.add-worksheet-merge", merge);
}

/** Univer's word for: formats come from the row above. */
const down = 2;

/** The styles of the row above for each new row. */
function looksOf(sheet: FWorksheet, { at, count }: NewRows): Record<number, Record<number, ICellData>> {
  const above: Record<number, ICellData> = {};
  const cells = sheet.getSheet();
  for (let column = 0; column < sheet.getMaxColumns(); column += 1) {
    const style = cells.getCellRaw(at - 1, column)?.s;
    if (style !== undefined && style !== null) above[column] = { s: style };
  }
  return Object.fromEntries(Array.from({ length: count }, (_row, index) => [at + index, { ...above }]));
}
