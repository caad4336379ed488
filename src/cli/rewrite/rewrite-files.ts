import { inOrder } from "../batch/in-order";
import type { Journal } from "../batch/journal";
import { progressOn } from "../batch/progress";
import { exitCodes } from "../exit-codes";
import { statOf } from "../files/stat-of";
import { tellOwnSettings } from "../record/own-settings";
import type { Io } from "../io";
import type { Printer } from "../report/printer";
import type { ReportSink } from "../report/report-sink";
import { rewriteFile, type RewriteFileOptions } from "./rewrite-file";
import type { RewriteRecord } from "./rewrite-record";
import { standardOutput, type Target } from "./targets";

export interface RewriteOptions extends Omit<RewriteFileOptions, "isResumed"> {
  readonly targets: readonly Target[];
  readonly journal: Journal<RewriteRecord> | undefined;
  readonly printer: Printer<RewriteRecord>;
  readonly sink: ReportSink;
  /** Whether what is done hangs on the settings. */
  readonly usesSettings: boolean;
  readonly io: Io;
}

/** Changes file after file; one that cannot be changed is told, stays as it is and stops none of the others. */
export async function rewriteFiles(options: RewriteOptions): Promise<number> {
  const { targets, workers, printer, sink, language, io } = options;
  const progress = progressOn(io.stderr, targets.length, language);
  const all: RewriteRecord[] = [];
  sink.write(printer.head);
  for await (const record of inOrder(targets, workers.width, (target) => once(target, options))) {
    all.push(record);
    progress.clear();
    sink.write(printer.file(record));
    progress.show(all.length, record.file);
  }
  progress.clear();
  await sink.end(printer.end(all));
  const own = all.filter((record) => options.usesSettings && record.hasOwnSettings);
  const names = own.map(({ file }) => file);
  tellOwnSettings(names, language, io);
  return all.reduce((worst, { exitCode }) => Math.max(worst, exitCode), exitCodes.clean as number);
}

/** What the journal knows is not done again, as long as the changed file is still there. */
async function once(target: Target, options: RewriteOptions): Promise<RewriteRecord> {
  const { journal, isInPlace, io } = options;
  const { file } = target.input;
  const before = journal && (await statOf(file, io));
  const known = journal?.find(file, before);
  if (known && (known.output === undefined || (await statOf(known.output, io)))) return known;
  const record = await rewriteFile(target, { ...options, isResumed: journal !== undefined });
  // What failed is tried again the next time. A file changed in place is known by what it has become.
  const isDone = record.status !== "failed" && record.output !== standardOutput;
  if (journal && isDone) await journal.add(record, isInPlace ? await statOf(file, io) : before);
  return record;
}
