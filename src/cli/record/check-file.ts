import { check } from "../../check";
import type { Settings } from "../../core/findings/settings";
import type { Language, Words } from "../../core/words";
import { FileError, fileErrorWords } from "../../workbook/xlsx/file-error";
import { defaultLimits, keepWithin } from "../../workbook/xlsx/limits";
import { readXlsx } from "../../workbook/xlsx/read-file";
import { nodeCodec } from "../../workbook/xlsx/zip/node-codec";
import type { Io } from "../io";
import { fileRecord } from "./file-record";
import type { FailedFile, FileRecord } from "./record";

/** Reads and checks one file. Never rejects: whatever happens to one file, the others must still be checked. */
export async function checkFile(
  file: string,
  { settings, language, io }: { settings: Settings; language: Language; io: Pick<Io, "stat" | "readFile"> },
): Promise<FileRecord> {
  try {
    const { sheets } = readXlsx(await bytesOf(file, io), { codec: nodeCodec });
    const report = check(
      sheets.map(({ grid }) => grid),
      settings,
    );
    return fileRecord({ file, sheets }, report, language);
  } catch (error) {
    return failedFile(file, error, language);
  }
}

async function bytesOf(file: string, io: Pick<Io, "stat" | "readFile">): Promise<Uint8Array> {
  const { isFolder, size } = await io.stat(file);
  if (isFolder) throw new FolderError();
  keepWithin(defaultLimits, "bytes", size);
  return io.readFile(file);
}

class FolderError extends Error {}

function failedFile(file: string, error: unknown, language: Language): FailedFile {
  const { code, words } = failureOf(error);
  return { status: "failed", file, error: { code, message: words[language] } };
}

function failureOf(error: unknown): { code: string; words: Words } {
  if (error instanceof FolderError) return { code: "folder", words: folderWords };
  const fileError = error instanceof FileError ? error : systemFailure(error);
  if (fileError) return { code: fileError.code, words: fileErrorWords(fileError) };
  return { code: "internal", words: internalWords(error) };
}

/** What the operating system said, as the reader's own error; undefined where it is none of its errors. */
function systemFailure(error: unknown): FileError | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return new FileError("missing");
  return typeof code === "string" && /^E[A-Z]+$/.test(code) ? new FileError("unreadable") : undefined;
}

const folderWords: Words = {
  zh: "这是文件夹，不是文件。请写出文件夹里的 .xlsx 文件。",
  en: "This is a folder, not a file. Name the .xlsx files inside it.",
};

function internalWords(error: unknown): Words {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `程序出错，没能检查这个文件（${reason}）。请把文件名和这句话告诉维护者。`,
    en: `Our program failed on this file (${reason}). Please tell the maintainers the file's name and this sentence.`,
  };
}
