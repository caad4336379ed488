import { resolve, sep } from "node:path";
import type { Words } from "../../core/words";
import type { Language } from "../../core/words";
import { limitsOf } from "../arguments/limit-options";
import type { Arguments } from "../arguments/parse-arguments";
import { workersFor } from "../batch/workers-for";
import { findInputs, type Input } from "../files/find-inputs";
import { loadSettings } from "../files/load-settings";
import { isReplacingInput, isSamePath } from "../files/replaced-input";
import type { Io } from "../io";
import { sinkFor } from "../report/report-sink";
import type { changes } from "../rewrite/changes";
import { rewritePrinters } from "../rewrite/report/formats";
import { rewriteFiles } from "../rewrite/rewrite-files";
import type { RewriteRecord } from "../rewrite/rewrite-record";
import { rewriteWords } from "../rewrite/rewrite-words";
import { identitiesOf, standardOutput, targetsFor } from "../rewrite/targets";
import { paintFor } from "../terminal/paint";
import { batchOptions } from "./batch-options";
import { checkWords } from "./check-words";
import { complain } from "./complain";
import { resumedJournal } from "./resumed-journal";
import { type RewriteOptions, rewriteOptions } from "./rewrite-options";

export interface Request {
  readonly given: Arguments;
  readonly language: Language;
  readonly io: Io;
}

/** What `flag`, `clear` and `fix` share: which files, where to, and one change for all of them. */
export async function rewrite(task: keyof typeof changes, { given, language, io }: Request): Promise<number> {
  const options = rewriteOptions(given);
  if ("zh" in options) return complain(options, language, io);
  const { out, report } = options;
  const found = await findInputs(given.operands, io, leftOut(options, given.operands));
  if (await isReplacingInput(report, found, io)) return complain(checkWords.overInput, language, io);
  const inputs = found.filter(({ file }) => report === undefined || !isSamePath(file, report));
  const fault = inputFault(inputs, { given, options, io });
  if (fault) return complain(fault, language, io);
  const settings = await loadSettings(given.options.get("config"), language, io);
  if ("zh" in settings) return complain(settings, language, io);
  const request = { task, settings, language, limits: limitsOf(given) };
  const resumed = await resumedJournal<RewriteRecord>(given, { request: [request, out], language, io });
  if ("zh" in resumed) return complain(resumed, language, io);
  const files = inputs.map(({ file }) => file);
  const workers = await workersFor(files, { request, ...batchOptions(given) }, io);
  // Where the file itself goes to standard output, what is told of it must not.
  const printed = out === standardOutput ? io.stderr : io.stdout;
  const paint = options.report === undefined ? paintFor(printed, io.env) : (_: unknown, text: string) => text;
  const exitCode = await rewriteFiles({
    targets: targetsFor(inputs, out),
    originals: await identitiesOf(inputs, io),
    workers,
    journal: resumed.journal,
    isInPlace: out === undefined,
    usesSettings: task !== "clear",
    mayOverwrite: given.options.has("overwrite"),
    printer: rewritePrinters[options.format]({ command: task, language, paint }),
    sink: sinkFor(options.report, io, printed),
    language,
    io,
  });
  workers.stop();
  return exitCode;
}

/** Our own journal; and copies of an earlier run are no originals, unless the user names them. */
function leftOut({ out, resume }: RewriteOptions, operands: readonly string[]): string[] {
  const own = resume === undefined ? [] : [resume];
  if (out === undefined || out === standardOutput) return own;
  const folder = resolve(out);
  const isNamed = operands.some((operand) => `${resolve(operand)}${sep}`.startsWith(folder + sep));
  return isNamed ? own : [...own, out];
}

interface Asked {
  readonly given: Arguments;
  readonly options: RewriteOptions;
  readonly io: Io;
}

function inputFault(inputs: readonly Input[], { given, options, io }: Asked): Words | undefined {
  if (inputs.length === 0) return checkWords.nothingFound(given.operands);
  if (options.out === undefined && inputs.some(({ file }) => file === "-"))
    return rewriteWords.noInPlaceInput;
  const isOneIntoFile = inputs.length === 1 && !io.stdout.isTerminal;
  return options.out === standardOutput && !isOneIntoFile ? rewriteWords.oneToOutput : undefined;
}
