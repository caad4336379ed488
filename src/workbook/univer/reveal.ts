import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Place, Range } from "../../core/grid/address";
import { type Engine, openWorkbook, sheetNamed } from "./engine";
import { rangeOn } from "./ranges";

/** Rows and columns left in view above and beside what is shown, so that it does not stick to the edge. */
const margin = 2;

/** Selects the place, whole where it is merged, and scrolls to it only when it is out of view. */
export async function revealPlace(engine: Engine, { sheet: name, range }: Place): Promise<void> {
  const workbook = openWorkbook(engine);
  const sheet = sheetNamed(engine, name);
  // A cell being typed into would keep the keys, and its text would be lost on the way.
  if ("endEditingAsync" in workbook && workbook.isCellEditing()) await workbook.endEditingAsync(true);
  if (sheet.isSheetHidden()) sheet.showSheet();
  if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(sheet);
  const target = widened(sheet, range);
  sheet.setActiveRange(rangeOn(sheet, target));
  if ("scrollToCell" in sheet) scrollTo(sheet, target);
}

/** The range with the merge its first cell belongs to: Univer does not widen a selection itself. */
function widened(sheet: FWorksheet, range: Range): Range {
  const merge = sheet.getCellMergeData(range.top, range.left)?.getRange();
  if (!merge) return range;
  return {
    top: Math.min(range.top, merge.startRow),
    left: Math.min(range.left, merge.startColumn),
    bottom: Math.max(range.bottom, merge.endRow),
    right: Math.max(range.right, merge.endColumn),
  };
}

function scrollTo(sheet: FWorksheet, { top, left, bottom, right }: Range): void {
  const view = sheet.getVisibleRange();
  const isInView =
    view &&
    top >= view.startRow &&
    // The last row and column are often seen in part only.
    bottom < view.endRow &&
    left >= view.startColumn &&
    right < view.endColumn;
  if (!isInView) sheet.scrollToCell(Math.max(0, top - margin), Math.max(0, left - margin), 0);
}
