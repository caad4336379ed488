import type { Workers } from "../batch/workers";
import { exitCodes } from "../exit-codes";
import { statOf } from "../files/stat-of";
import type { FileStat, Io } from "../io";
import type { Language, Words } from "../../core/words";
import { writeFailure } from "../write-failure";
import type { ChangedBook, ChangedFile } from "./change-file";
import type { RewriteRecord } from "./rewrite-record";
import { rewriteWords } from "./rewrite-words";
import { standardOutput, type Target } from "./targets";

export interface RewriteFileOptions {
  readonly workers: Workers<ChangedFile>;
  readonly isInPlace: boolean;
  readonly mayOverwrite: boolean;
  /** The identities of all files that are read: no copy may replace one, whatever links lead there. */
  readonly originals: ReadonlySet<string>;
  /** An earlier run broke off: what it wrote just so is no stranger's file. */
  readonly isResumed: boolean;
  readonly language: Language;
  readonly io: Pick<Io, "stat" | "readFile" | "writeFile" | "stdout">;
}

/** Changes one file and writes it. Never rejects: what went wrong stands in the record. */
export async function rewriteFile(target: Target, options: RewriteFileOptions): Promise<RewriteRecord> {
  const { workers, isInPlace, mayOverwrite, originals, isResumed, language, io } = options;
  const { input, path } = target;
  const failed = (code: string, words: Words) => failedRecord(input.file, { code, message: words[language] });
  const there = isInPlace || path === undefined ? undefined : await statOf(path, io);
  const isOriginal = there?.identity !== undefined && originals.has(there.identity);
  if (path === undefined || isOriginal) {
    return failed("would-overwrite", rewriteWords.wouldOverwriteOriginal);
  }
  const isTaken = there !== undefined && !mayOverwrite;
  if (isTaken && !isResumed) return failed("exists", rewriteWords.isThere(path));
  const stamp = await statOf(input.file, io);
  const changed = await workers.do(input.file);
  if (changed.status === "failed") return failedRecord(input.file, changed.error);
  if (isInPlace && changed.isSame) return recordOf(changed, { status: "unchanged", path, language });
  if (isTaken && !(await isJustSo(path, changed.bytes, io)))
    return failed("exists", rewriteWords.isThere(path));
  if (isInPlace && !isSameStat(await statOf(input.file, io), stamp)) {
    return failed("changed-meanwhile", rewriteWords.changedMeanwhile);
  }
  const fault = isTaken ? undefined : await writeFault(path, changed.bytes, io);
  return fault ? failed("not-written", fault) : recordOf(changed, { status: "written", path, language });
}

function isSameStat(one: FileStat | undefined, other: FileStat | undefined): boolean {
  return one?.size === other?.size && one?.modified === other?.modified;
}

async function isJustSo(path: string, bytes: Uint8Array, io: Pick<Io, "readFile">): Promise<boolean> {
  return io.readFile(path).then(
    (there) => Buffer.compare(there, bytes) === 0,
    () => false,
  );
}

async function writeFault(
  path: string,
  bytes: Uint8Array,
  io: Pick<Io, "writeFile" | "stdout">,
): Promise<Words | undefined> {
  try {
    if (path === standardOutput) io.stdout.write(bytes);
    else await io.writeFile(path, bytes);
    return undefined;
  } catch (error) {
    const words = writeFailure(error);
    if (!words) throw error;
    return words;
  }
}

interface Written {
  readonly status: "written" | "unchanged";
  readonly path: string;
  readonly language: Language;
}

function recordOf(
  { file, outcome, hasOwnSettings }: ChangedBook,
  { status, path, language }: Written,
): RewriteRecord {
  return {
    file,
    output: path,
    status,
    error: undefined,
    lines: outcome.lines.map((line) => line[language]),
    facts: outcome.facts,
    exitCode: outcome.exitCode,
    hasOwnSettings,
  };
}

function failedRecord(
  file: string,
  error: { readonly code: string; readonly message: string },
): RewriteRecord {
  return {
    file,
    output: undefined,
    status: "failed",
    error,
    lines: [error.message],
    facts: undefined,
    exitCode: exitCodes.failed,
  };
}
