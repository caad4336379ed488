import { type Scope, WorkbookError } from "../../workbook";

/** The sheets of a scope; only "workbook" costs a round trip, for the list. A name without a sheet fails at the next one. */
export async function chooseSheets(
  context: Excel.RequestContext,
  scope: Scope,
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (scope === "sheet") return [worksheets.getActiveWorksheet()];
  if (scope !== "workbook") return [worksheets.getItem(scope.sheet)];
  worksheets.load("items/id");
  await context.sync();
  return worksheets.items;
}

/** The failure, with the name of the sheet that was asked for and is not there. */
export function namingSheet(error: unknown, scope: Scope): unknown {
  const isMissing =
    error instanceof WorkbookError && error.code === "sheet-missing" && typeof scope === "object";
  return isMissing ? new WorkbookError("sheet-missing", { detail: scope.sheet, cause: error.cause }) : error;
}
