import type { Language, Words } from "../../core/words";
import type { Limits } from "../../workbook/xlsx/limits";
import { readXlsx } from "../../workbook/xlsx/read-file";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../workbook/xlsx/zip/node-codec";
import { progressOn } from "../batch/progress";
import { exitCodes } from "../exit-codes";
import type { Io } from "../io";
import { readBytes } from "../record/check-file";
import { type Paint, paintFor } from "../terminal/paint";
import { plainText } from "../terminal/plain-text";
import { writeFailure } from "../write-failure";
import { failureWords } from "./failure-words";
import { rewriteWords } from "./rewrite-words";
import type { Target } from "./targets";

/** What a command does to one workbook. */
export type Change = (workbook: XlsxWorkbook) => Promise<Outcome>;

export interface Outcome {
  /** What was done, and what could not be. */
  readonly lines: readonly Words[];
  readonly exitCode: number;
}

export interface RewriteOptions {
  readonly targets: readonly Target[];
  readonly isInPlace: boolean;
  readonly mayOverwrite: boolean;
  readonly limits: Partial<Limits>;
  readonly language: Language;
  readonly io: Io;
}

/** Changes file after file; one that cannot be changed is told, stays as it is and stops none of the others. */
export async function rewriteFiles(change: Change, options: RewriteOptions): Promise<number> {
  const { targets, language, io } = options;
  const words = rewriteWords[language];
  const paint = paintFor(io.stdout, io.env);
  const progress = progressOn(io.stderr, targets.length, language);
  let exitCode: number = exitCodes.clean;
  const tally = { written: 0, unchanged: 0, failed: 0 };
  for (const [index, target] of targets.entries()) {
    const result = await rewritten(target, change, options);
    tally[result.status] += 1;
    exitCode = Math.max(exitCode, result.exitCode);
    progress.clear();
    io.stdout.write(resultText(target, result, { language, paint }));
    progress.show(index + 1, target.input.file);
  }
  progress.clear();
  io.stdout.write(`${paint("strong", words.total(targets.length, tally))}\n`);
  return exitCode;
}

interface Result extends Outcome {
  readonly status: "written" | "unchanged" | "failed";
}

async function rewritten(target: Target, change: Change, options: RewriteOptions): Promise<Result> {
  const { isInPlace, mayOverwrite, limits, io } = options;
  const { input, path } = target;
  if (path === undefined) return failed(rewriteWords.wouldOverwriteOriginal);
  if (!isInPlace && !mayOverwrite && (await stampOf(path, io)) !== undefined) {
    return failed(rewriteWords.isThere(path));
  }
  try {
    const stamp = await stampOf(input.file, io);
    const before = await readBytes(input.file, io, limits);
    const workbook = new XlsxWorkbook(before, { codec: nodeCodec, limits });
    if (workbook.refusal) throw workbook.refusal;
    const outcome = await change(workbook);
    const after = workbook.save();
    if (isInPlace && Buffer.compare(before, after) === 0) return { ...outcome, status: "unchanged" };
    // What we could not read ourselves must not take the place of a good file.
    readXlsx(after, { codec: nodeCodec, limits });
    if (isInPlace && (await stampOf(input.file, io)) !== stamp) return failed(rewriteWords.changedMeanwhile);
    return (await writeFault(path, after, io)) ?? { ...outcome, status: "written" };
  } catch (error) {
    return failed(failureWords(error));
  }
}

/** The state of the file, to be compared; undefined where there is none. */
async function stampOf(path: string, io: Io): Promise<string | undefined> {
  return io.stat(path).then(
    ({ size, modified }) => `${size} ${modified}`,
    () => undefined,
  );
}

async function writeFault(path: string, bytes: Uint8Array, io: Io): Promise<Result | undefined> {
  try {
    await io.writeFile(path, bytes);
    return undefined;
  } catch (error) {
    const words = writeFailure(error);
    if (!words) throw error;
    return failed(words);
  }
}

function failed(words: Words): Result {
  return { status: "failed", lines: [words], exitCode: exitCodes.failed };
}

function resultText(
  { input, path }: Target,
  { status, lines }: Result,
  { language, paint }: { language: Language; paint: Paint },
): string {
  const words = rewriteWords[language];
  const arrow =
    status === "written" && path !== undefined && path !== input.file ? ` → ${plainText(path)}` : "";
  const state =
    status === "written" ? "" : `  ${paint(status === "failed" ? "error" : "faint", words[status])}`;
  const head = `${paint("strong", plainText(input.file))}${arrow}${state}\n`;
  return head + lines.map((line) => `  ${plainText(line[language])}\n`).join("");
}
