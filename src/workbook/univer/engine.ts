import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
// The facades of these packages add their calls to FUniver, FWorkbook, FWorksheet and FRange.
import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-data-validation/facade";
import type {} from "@univerjs/sheets-note/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { WorkbookError } from "../workbook";

/** A running Univer: with its screen in the browser edition, without one in tests. */
export interface Engine {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** The workbook on the screen. */
export function openWorkbook({ api }: Engine): FWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new WorkbookError("no-workbook");
  return workbook;
}

/** The sheet of that name; a `WorkbookError` where there is none. */
export function sheetNamed(engine: Engine, name: string): FWorksheet {
  const sheet = openWorkbook(engine).getSheetByName(name);
  if (!sheet) throw new WorkbookError("sheet-missing", { detail: name });
  return sheet;
}

/** Whether the sheet is protected: wholly, or but for some cells, as the file it came from said. */
export function isProtected(sheet: FWorksheet): boolean {
  return sheet.getWorksheetPermission().isProtected() || sheet.getCustomMetadata()?.["isProtected"] === true;
}

export function refuseProtected(sheet: FWorksheet): void {
  if (isProtected(sheet)) throw new WorkbookError("sheet-protected", { detail: sheet.getSheetName() });
}

/** The ids by which Univer finds a sheet in its models. */
export function idsOf(sheet: FWorksheet): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
}
