import type { Words } from "../../core/words";
import { FileError, fileErrorWords } from "../../workbook/xlsx/file-error";
import { optionOfLimit } from "../arguments/limit-options";
import { systemCode } from "../system-error";

/** A folder stands where a file was wanted. */
export class FolderError extends Error {}

/** Why a file could not be read, as a code for programs and in words for a clerk. */
export function failureOf(error: unknown): { code: string; words: Words } {
  if (error instanceof FolderError) return { code: "folder", words: folderWords };
  const fileError = error instanceof FileError ? error : systemFailure(error);
  if (fileError) return { code: fileError.code, words: withOption(fileErrorWords(fileError), fileError) };
  return { code: "internal", words: internalWords(error) };
}

/** Whoever may trust the file is told how to have it read all the same. */
function withOption({ zh, en }: Words, { code, detail }: FileError): Words {
  const option = code === "too-large" ? optionOfLimit(detail) : undefined;
  if (option === undefined) return { zh, en };
  return {
    zh: `${zh}确认文件可靠的，可以用 ${option} 放宽。`,
    en: `${en} If you trust the file, ${option} allows more.`,
  };
}

/** What the operating system said, as the reader's own error; undefined where it is none of its errors. */
function systemFailure(error: unknown): FileError | undefined {
  const code = systemCode(error);
  if (code === undefined) return undefined;
  return new FileError(code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable");
}

/** A folder with workbooks in it is these workbooks; only an empty one is read as a file. */
const folderWords: Words = {
  zh: "这个文件夹里没有 Excel 文件（.xlsx）。",
  en: "There is no Excel file (.xlsx) in this folder.",
};

function internalWords(error: unknown): Words {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `程序出错，没能检查这个文件（${reason}）。请把文件名和这句话告诉维护者。`,
    en: `Our program failed on this file (${reason}). Please tell the maintainers the file's name and this sentence.`,
  };
}
