import type { Words } from "../../core/words";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook";
import { FileError } from "../../workbook/xlsx/file-error";
import { failureOf } from "../record/failure";

/** Why a workbook could not be changed, as a code for programs and in words for a clerk. */
export function changeFailure(error: unknown): { code: string; words: Words } {
  if (!(error instanceof WorkbookError)) return failureOf(error);
  if (error.cause instanceof FileError) return failureOf(error.cause);
  return { code: error.code, words: workbookErrorWords(error.code, error.detail) };
}

/** The codes that can befall a file; the others belong to hosts in which a user is at work. */
export function workbookErrorWords(code: WorkbookErrorCode, detail: string | undefined): Words {
  switch (code) {
    case "sheet-protected":
      return {
        zh: `工作表“${detail ?? ""}”受保护，不能改动。请在 Excel 中撤消工作表保护后再试。`,
        en: `The sheet "${detail ?? ""}" is protected. Unprotect it in Excel and try again.`,
      };
    case "sheet-missing":
      return { zh: `没有工作表“${detail ?? ""}”。`, en: `There is no sheet "${detail ?? ""}".` };
    case "space-not-empty":
      return {
        zh: `${detail ?? "那里"}已有内容，没有写入。`,
        en: `${detail ?? "The place"} is filled; nothing was written.`,
      };
    case "space-too-small":
      return {
        zh: `工作表放不下这么多表。请分成几个文件。`,
        en: "So many tables do not fit on a sheet. Make several files.",
      };
    default:
      return { zh: `写不了这个工作簿（${code}）。`, en: `This workbook cannot be written (${code}).` };
  }
}
