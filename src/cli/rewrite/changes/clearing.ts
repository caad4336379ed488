import { WorkbookError } from "../../../workbook/workbook";
import { exitCodes } from "../../exit-codes";
import type { Change } from "../change-file";
import { changeFailure } from "../failure-words";

/** Takes our flags off, whoever laid them: this program, the add-in or the browser edition. */
export const clearing: Change = async (workbook, { language }) => {
  try {
    await workbook.clearFlags("workbook");
    return { lines: [], facts: { skipped: [] }, exitCode: exitCodes.clean };
  } catch (error) {
    // The other sheets are clear then, and the file is worth writing.
    if (!(error instanceof WorkbookError && error.code === "sheet-protected")) throw error;
    const { code, words } = changeFailure(error);
    const skipped = [{ sheet: error.detail ?? "", code, message: words[language] }];
    return { lines: [words], facts: { skipped }, exitCode: exitCodes.failed };
  }
};
