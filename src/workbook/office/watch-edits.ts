import type { EditedPlace } from "../workbook";
import { rangesInAddresses } from "./addresses";
import { boundingRange } from "../../core/grid/address";
import type { OfficeHost } from "./office-host";
import { runInExcel } from "./run-in-excel";

/** Listens to one event of the whole workbook; what this add-in writes itself is not told. Gives the call that ends it. */
export function watchEdits(host: OfficeHost, listener: (place: EditedPlace) => void): () => void {
  let isOn = true;
  const registration = runInExcel(host, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (isOn && isUsers(event)) await tell(event);
    });
    await context.sync();
    return handler;
  });
  const tell = async (event: Excel.WorksheetChangedEventArgs) => {
    const sheet = await sheetName(host, event.worksheetId);
    if (isOn && sheet !== undefined) listener({ sheet, range: rangeOfEvent(event) });
  };
  // An Excel that will not tell of edits is no failure: the user checks by hand, as the pane says.
  registration.catch(() => undefined);
  return () => {
    isOn = false;
    void registration.then((handler) => removeHandler(host, handler)).catch(() => undefined);
  };
}

/** Another author's edits are checked at his own desk. */
function isUsers({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return source === "Local" && triggerSource !== "ThisLocalAddin";
}

/** Asked every time: the user may have renamed the sheet. */
async function sheetName(host: OfficeHost, id: string): Promise<string | undefined> {
  try {
    return await runInExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
  } catch {
    return undefined; // the sheet is gone, or Excel is busy: the next edit will tell
  }
}

/** undefined where rows or columns came or went: then all below has moved. */
function rangeOfEvent({ address, changeType }: Excel.WorksheetChangedEventArgs): EditedPlace["range"] {
  const ranges = changeType === "RangeEdited" ? rangesInAddresses(address) : undefined;
  return ranges && boundingRange(ranges);
}

async function removeHandler(
  host: OfficeHost,
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  await host.excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
