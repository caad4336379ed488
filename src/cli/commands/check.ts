import packageJson from "../../../package.json";
import { rules } from "../../core/findings/rules";
import type { Language } from "../../core/words";
import { limitsOf } from "../arguments/limit-options";
import type { Arguments } from "../arguments/parse-arguments";
import { checkAll } from "../batch/check-all";
import { progressOn } from "../batch/progress";
import { workersFor } from "../batch/workers-for";
import { exitCodeOf, exitCodes } from "../exit-codes";
import { findInputs } from "../files/find-inputs";
import { loadSettings } from "../files/load-settings";
import { isReplacingInput, isSamePath } from "../files/replaced-input";
import type { Io } from "../io";
import { tellOwnSettings } from "../record/own-settings";
import type { FileRecord } from "../record/record";
import { printers } from "../report/formats";
import type { ReportContext } from "../report/printer";
import { sinkFor } from "../report/report-sink";
import { paintFor } from "../terminal/paint";
import { batchOptions } from "./batch-options";
import { type CheckOptions, checkOptions } from "./check-options";
import { checkWords } from "./check-words";
import { complain } from "./complain";
import { resumedJournal } from "./resumed-journal";

/** `check FILE…`: every file in the order given; one that cannot be read stops none of the others. */
export async function runCheck(given: Arguments, language: Language, io: Io): Promise<number> {
  const options = checkOptions(given, io.stdout);
  if ("zh" in options) return complain(options, language, io);
  const { output } = options;
  const journalPath = given.options.get("resume");
  const found = await findInputs(given.operands, io, journalPath === undefined ? [] : [journalPath]);
  if (await isReplacingInput(output, found, io)) return complain(checkWords.overInput, language, io);
  const inputs = found.filter(({ file }) => output === undefined || !isSamePath(file, output));
  if (inputs.length === 0) return complain(checkWords.nothingFound(given.operands), language, io);
  const settings = await loadSettings(given.options.get("config"), language, io);
  if ("zh" in settings) return complain(settings, language, io);
  const request = { task: "check", settings, language, limits: limitsOf(given) } as const;
  const resumed = await resumedJournal<FileRecord>(given, { request, language, io });
  if ("zh" in resumed) return complain(resumed, language, io);
  const files = inputs.map(({ file }) => file);
  const workers = await workersFor(files, { request, ...batchOptions(given) }, io);
  const records = checkAll(inputs, { workers, journal: resumed.journal, io });
  const exitCode = await report(records, { options, total: inputs.length, language, io });
  workers.stop();
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
  const own: string[] = [];
  let exitCode: number = exitCodes.clean;
  sink.write(printer.head);
  for await (const record of records) {
    all.push(printer.keep?.(record) ?? record);
    if (record.status === "checked" && record.hasOwnSettings) own.push(record.file);
    exitCode = Math.max(exitCode, exitCodeOf(record));
    progress.clear();
    sink.write(printer.file(record));
    progress.show(all.length, record.file);
  }
  progress.clear();
  await sink.end(printer.end(all));
  tellOwnSettings(own, language, io);
  if (options.output !== undefined && options.output !== "-")
    io.stderr.write(`${checkWords.written(options.output)[language]}\n`);
  return exitCode;
}

function contextOf({ output }: CheckOptions, language: Language, io: Io): ReportContext {
  const isPrinted = output === undefined || output === "-";
  return {
    language,
    rules,
    now: io.now(),
    version: packageJson.version,
    width: isPrinted ? io.stdout.columns : undefined,
    paint: isPrinted ? paintFor(io.stdout, io.env) : (_, text) => text,
    output: isPrinted ? undefined : output,
  };
}
