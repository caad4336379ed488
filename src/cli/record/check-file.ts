import { createHash } from "node:crypto";
import { check } from "../../check";
import type { Settings } from "../../core/findings/settings";
import type { Language } from "../../core/words";
import { defaultLimits, keepWithin, type Limits } from "../../workbook/xlsx/limits";
import { readXlsx } from "../../workbook/xlsx/read-file";
import { nodeCodec } from "../../workbook/xlsx/zip/node-codec";
import type { Io } from "../io";
import { failureOf, FolderError } from "./failure";
import { fileRecord } from "./file-record";
import { hasOwnSettings } from "./own-settings";
import type { FailedFile, FileRecord } from "./record";

/** How to check; plain data, so that it passes between threads. */
export interface CheckRequest {
  readonly settings: Settings;
  readonly language: Language;
  readonly limits: Partial<Limits>;
}

/** Reads and checks one file. Never rejects: whatever happens to one file, the others must still be checked. */
export async function checkFile(
  file: string,
  { settings, language, limits }: CheckRequest,
  io: Pick<Io, "stat" | "readFile">,
): Promise<FileRecord> {
  let sha256: string | undefined;
  try {
    const bytes = await readBytes(file, io, limits);
    sha256 = createHash("sha256").update(bytes).digest("hex");
    const { sheets, notebook } = readXlsx(bytes, { codec: nodeCodec, limits });
    const grids = sheets.map(({ grid }) => grid);
    const record = fileRecord({ file, sha256, sheets }, check(grids, settings), language);
    return hasOwnSettings(notebook, settings) ? { ...record, hasOwnSettings: true } : record;
  } catch (error) {
    return failedFile(file, error, { sha256, language });
  }
}

/** The file's bytes, unless it is a folder or larger than the limit: then it is not even opened. */
export async function readBytes(
  file: string,
  io: Pick<Io, "stat" | "readFile">,
  limits: Partial<Limits>,
): Promise<Uint8Array> {
  const all = { ...defaultLimits, ...limits };
  if (file !== "-") {
    const { isFolder, size } = await io.stat(file);
    if (isFolder) throw new FolderError();
    keepWithin(all, "bytes", size);
  }
  const bytes = await io.readFile(file, all.bytes);
  // Pipes do not tell how much will come.
  keepWithin(all, "bytes", bytes.length);
  return bytes;
}

export function failedFile(
  file: string,
  error: unknown,
  { sha256, language }: { sha256?: string | undefined; language: Language },
): FailedFile {
  const { code, words } = failureOf(error);
  return { status: "failed", file, sha256, error: { code, message: words[language] } };
}
