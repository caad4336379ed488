import { rules } from "../../core/findings/rules";
import { defaultSettings } from "../../core/findings/settings";
import type { Language } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import { exitCodeOf } from "../exit-codes";
import type { Io } from "../io";
import { checkFile } from "../record/check-file";
import { reporterFor } from "../report/reporter";

/** `check FILE…`: every file in the order given; one that cannot be read stops none of the others. */
export async function runCheck(given: Arguments, language: Language, io: Io): Promise<number> {
  const reporter = reporterFor(given.options.get("format") ?? "text", { language, io, rules });
  let exitCode = 0;
  for (const file of given.operands) {
    const record = await checkFile(file, { settings: defaultSettings, language, io });
    reporter.file(record);
    exitCode = Math.max(exitCode, exitCodeOf(record));
  }
  reporter.end();
  return exitCode;
}
