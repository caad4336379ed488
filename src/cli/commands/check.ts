import packageJson from "../../../package.json";
import { rules } from "../../core/findings/rules";
import type { Language } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import { type BatchOptions, checkerFor } from "../batch/checker-for";
import { checkAll } from "../batch/check-all";
import { openJournal } from "../batch/journal";
import { progressOn } from "../batch/progress";
import { exitCodeOf, exitCodes } from "../exit-codes";
import { findInputs } from "../files/find-inputs";
import { loadSettings } from "../files/load-settings";
import type { Io } from "../io";
import type { FileRecord } from "../record/record";
import { printers } from "../report/formats";
import type { ReportContext } from "../report/printer";
import { sinkFor } from "../report/report-sink";
import { paintFor } from "../terminal/paint";
import { type CheckOptions, checkOptions, limitsOf, numberOf } from "./check-options";
import { checkWords } from "./check-words";
import { complain } from "./complain";

/** `check FILE…`: every file in the order given; one that cannot be read stops none of the others. */
export async function runCheck(given: Arguments, language: Language, io: Io): Promise<number> {
  const options = checkOptions(given);
  if ("zh" in options) return complain(options, language, io);
  const inputs = await findInputs(
    given.operands,
    io,
    [options.output, options.resume].filter((path) => path !== undefined),
  );
  if (inputs.length === 0) return complain(checkWords.nothingFound(given.operands), language, io);
  const settings = await loadSettings(given.options.get("config"), language, io);
  if ("zh" in settings) return complain(settings, language, io);
  const batch: BatchOptions = {
    request: { settings, language, limits: limitsOf(given) },
    jobs: numberOf(given.options, "jobs"),
    seconds: numberOf(given.options, "max-seconds"),
  };
  const journal =
    options.resume === undefined
      ? "none"
      : await openJournal(options.resume, { request: batch.request, version: packageJson.version }, io);
  if (!journal) return complain(checkWords.noJournal(options.resume ?? ""), language, io);
  if (journal !== "none" && journal.known > 0) {
    io.stderr.write(`${checkWords.resumed(journal.known)[language]}\n`);
  }
  const checker = checkerFor(inputs.length, batch, io);
  const records = checkAll(inputs, { checker, journal: journal === "none" ? undefined : journal, io });
  const exitCode = await report(records, { options, total: inputs.length, language, io });
  checker.stop();
  return exitCode;
}

interface ReportOptions {
  readonly options: CheckOptions;
  readonly total: number;
  readonly language: Language;
  readonly io: Io;
}

async function report(
  records: AsyncIterable<FileRecord>,
  { options, total, language, io }: ReportOptions,
): Promise<number> {
  const printer = printers[options.format](contextOf(options, language, io));
  const sink = sinkFor(options.output, io);
  const progress = progressOn(io.stderr, total, language);
  const all: FileRecord[] = [];
  let exitCode: number = exitCodes.clean;
  sink.write(printer.head);
  for await (const record of records) {
    all.push(record);
    exitCode = Math.max(exitCode, exitCodeOf(record));
    progress.clear();
    sink.write(printer.file(record));
    progress.show(all.length, record.file);
  }
  progress.clear();
  await sink.end(printer.end(all));
  if (options.output !== undefined) io.stderr.write(`${checkWords.written(options.output)[language]}\n`);
  return exitCode;
}

function contextOf({ output }: CheckOptions, language: Language, io: Io): ReportContext {
  const isPrinted = output === undefined;
  return {
    language,
    rules,
    now: io.now(),
    version: packageJson.version,
    width: isPrinted ? io.stdout.columns : undefined,
    paint: isPrinted ? paintFor(io.stdout, io.env) : (_, text) => text,
    output,
  };
}
