import { type Place, rangeText } from "../../core/grid/address";
import { WorkbookError } from "../workbook";
import { officeCodeOf, officeLocationOf } from "./office-error";
import type { OfficeHost } from "./office-host";
import { runInExcel } from "./run-in-excel";

/** Selects the place and brings it into view; a hidden sheet is not made visible behind the user's back. */
export async function revealIn(host: OfficeHost, { sheet: name, range }: Place): Promise<void> {
  try {
    await runInExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange(rangeText(range)).select();
      await context.sync();
    });
  } catch (error) {
    throw worded(error, name);
  }
}

function worded(error: unknown, name: string): unknown {
  if (!(error instanceof WorkbookError)) return error;
  const { cause } = error;
  if (error.code === "sheet-missing") return new WorkbookError("sheet-missing", { detail: name, cause });
  const isHidden =
    officeCodeOf(cause) === "InvalidOperation" && officeLocationOf(cause) === "Worksheet.activate";
  return isHidden ? new WorkbookError("not-supported", { detail: name, cause }) : error;
}
