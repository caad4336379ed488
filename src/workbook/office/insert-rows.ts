import { type Range, rangeText } from "../../core/grid/address";
import { mergesOfNewRows, movedByRows, type NewRows } from "../../core/grid/new-rows";
import { sheetSize } from "../../core/grid/shift";
import { WorkbookError } from "../workbook";

/**
 * Queues whole rows into a sheet. Excel gives them the look of the row above, and moves along all that stands below;
 * only merges do not come by themselves.
 */
export function insertRows(sheet: Excel.Worksheet, { at, count }: NewRows, made: readonly Range[]): void {
  sheet.getRange(`${at + 1}:${at + count}`).insert("Down");
  // Merging over a shorter merge makes it longer.
  for (const range of made) sheet.getRange(rangeText(range)).merge(false);
}

/** The merges to be made with new rows, and all merges of the sheet afterwards. */
export function newMergesOf(
  merges: readonly Range[],
  rows: NewRows,
): { readonly made: readonly Range[]; readonly after: readonly Range[] } {
  const { gone, made } = mergesOfNewRows(merges, rows);
  const left = merges.filter((range) => !gone.includes(range)).map((range) => movedByRows(range, rows));
  return { made, after: [...left, ...made] };
}

/** Excel would refuse in the middle of the work to push a filled row off the sheet. */
export function refuseFull(name: string, used: Excel.Range, { count }: NewRows): void {
  if (used.rowIndex + used.rowCount + count > sheetSize.row) {
    throw new WorkbookError("space-too-small", { detail: name });
  }
}
