import type { Scope } from "../../workbook";

export interface ChosenSheets {
  readonly sheets: readonly Excel.Worksheet[];
  /** The name asked for, where one was: its sheet may turn out to be a null object. */
  readonly name: string | undefined;
}

/** The sheets of a scope; only "workbook" costs a round trip, for the list. */
export async function chooseSheets(context: Excel.RequestContext, scope: Scope): Promise<ChosenSheets> {
  const { worksheets } = context.workbook;
  if (scope === "sheet") return { sheets: [worksheets.getActiveWorksheet()], name: undefined };
  if (scope !== "workbook") {
    return { sheets: [worksheets.getItemOrNullObject(scope.sheet)], name: scope.sheet };
  }
  worksheets.load("items/id");
  await context.sync();
  return { sheets: worksheets.items, name: undefined };
}
