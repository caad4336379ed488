import type { Language } from "../../core/words";
import { WorkbookError } from "../../workbook/workbook";
import type { Arguments } from "../arguments/parse-arguments";
import { exitCodes } from "../exit-codes";
import type { Io } from "../io";
import { failureWords } from "../rewrite/failure-words";
import type { Change } from "../rewrite/rewrite-files";
import { rewrite } from "./rewrite";

/** `clear FILE…`: takes our flags off, whoever laid them: this program, the add-in or the browser edition. */
export async function runClear(given: Arguments, language: Language, io: Io): Promise<number> {
  return rewrite({ given, language, io }, clearing);
}

const clearing: Change = async (workbook) => {
  try {
    await workbook.clearFlags("workbook");
    return { lines: [], exitCode: exitCodes.clean };
  } catch (error) {
    // The other sheets are clear then, and the file is worth writing.
    if (!(error instanceof WorkbookError && error.code === "sheet-protected")) throw error;
    return { lines: [failureWords(error)], exitCode: exitCodes.failed };
  }
};
