import type { Settings } from "../../core/findings/settings";
import type { Language, Words } from "../../core/words";
import { WorkbookError } from "../../workbook/workbook";
import type { Limits } from "../../workbook/xlsx/limits";
import { readXlsx } from "../../workbook/xlsx/read-file";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../workbook/xlsx/zip/node-codec";
import type { Io } from "../io";
import { readBytes } from "../record/check-file";
import { hasOwnSettings } from "../record/own-settings";
import { changeFailure } from "./failure-words";
import type { Facts } from "./facts";

/** What a command does to one workbook. */
export type Change = (workbook: XlsxWorkbook, context: ChangeContext) => Promise<Outcome>;

export interface ChangeContext {
  readonly settings: Settings;
  readonly language: Language;
  /** To be called where much of what was read is no longer needed and more is about to be made. */
  readonly saveMemory?: (() => void) | undefined;
}

export interface Outcome {
  /** What was done, and what could not be: for people, and for programs. */
  readonly lines: readonly Words[];
  readonly facts: Facts;
  readonly exitCode: number;
}

/** A changed file that is not written yet, or why there is none. */
export type ChangedFile = ChangedBook | UnchangeableFile;

export interface ChangedBook {
  readonly status: "changed";
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The bytes are those that were read. */
  readonly isSame: boolean;
  readonly outcome: Outcome;
  /** It keeps settings that do not count here. */
  readonly hasOwnSettings: boolean;
}

export interface UnchangeableFile {
  readonly status: "failed";
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

export interface ChangeOptions {
  readonly settings: Settings;
  readonly language: Language;
  readonly limits: Partial<Limits>;
  readonly io: Pick<Io, "stat" | "readFile" | "saveMemory">;
}

/** Reads a file and changes it in memory. Never rejects: one that cannot be changed must stop none of the others. */
export async function changeFile(file: string, change: Change, options: ChangeOptions): Promise<ChangedFile> {
  const { settings, language, limits, io } = options;
  try {
    const before = await readBytes(file, io, limits);
    const { bytes, outcome, notebook } = await changeBook(before, change, options);
    const isSame = Buffer.compare(before, bytes) === 0;
    io.saveMemory?.();
    // What we could not read ourselves must not take the place of a good file.
    if (!isSame) readXlsx(bytes, { codec: nodeCodec, limits });
    const isOwn = hasOwnSettings(notebook, settings);
    return { status: "changed", file, bytes, isSame, outcome, hasOwnSettings: isOwn };
  } catch (error) {
    const { code, words } = changeFailure(error);
    return unchangeable(file, { code, message: words[language] });
  }
}

/** A function of its own, so that nothing of the workbook is held when its new bytes are read again. */
async function changeBook(before: Uint8Array, change: Change, options: ChangeOptions) {
  const { settings, language, limits, io } = options;
  const workbook = new XlsxWorkbook(before, { codec: nodeCodec, limits });
  if (workbook.refusal) throw workbook.refusal;
  const notebook = await workbook.notebook.read().catch(nothingOfIt);
  const outcome = await change(workbook, { settings, language, saveMemory: io.saveMemory });
  return { bytes: workbook.save(), outcome, notebook };
}

/** Of a notebook that nobody can read. */
function nothingOfIt(error: unknown): undefined {
  if (!(error instanceof WorkbookError)) throw error;
}

export function unchangeable(file: string, error: UnchangeableFile["error"]): UnchangeableFile {
  return { status: "failed", file, error };
}
