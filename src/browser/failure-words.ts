import type { Words } from "../core/words";
import { FileError } from "../workbook/xlsx/file-error";
import { fileErrorWords } from "../workbook/xlsx/file-error-words";
import { SaveRefusal, type SaveRefusalCode } from "./save/save-refusal";

/** Why a file does not open, and what to do. */
export function openingWords(error: unknown): Words {
  if (error instanceof FileError) return fileErrorWords(error);
  const reason = reasonOf(error);
  return { zh: `文件打不开（${reason}）。`, en: `The file cannot be opened (${reason}).` };
}

/** Why a workbook is not saved, and what to do. */
export function savingWords(error: unknown): Words {
  if (error instanceof FileError) return fileErrorWords(error);
  if (error instanceof SaveRefusal) return refusals[error.code](error.detail);
  const reason = reasonOf(error);
  return { zh: `原因：${reason}。请再试一次。`, en: `Why: ${reason}. Please try again.` };
}

const refusals: Readonly<Record<SaveRefusalCode, (detail: string) => Words>> = {
  torn: (detail) => ({
    zh: `插入或删除的行、列会拆开 ${detail} 处的数组公式、数据透视表或表格，Excel 也不允许。请按 Ctrl+Z 撤销这一步，再保存。`,
    en: `Rows or columns that went in or out tear apart an array formula, a pivot table or a table at ${detail}, which Excel does not allow either. Undo that step (Ctrl+Z), then save.`,
  }),
  "pushed-off": (detail) => ({
    zh: `插入的行、列把“${detail}”中已填的单元格挤出了工作表。请按 Ctrl+Z 撤销这一步，再保存。`,
    en: `Rows or columns that went in push filled cells off “${detail}”. Undo that step (Ctrl+Z), then save.`,
  }),
  array: (detail) => ({
    zh: `单元格 ${detail} 属于一个数组公式，不能单独修改。请按 Ctrl+Z 撤销对它的修改，再保存。`,
    en: `Cell ${detail} is part of an array formula and cannot be changed alone. Undo that change (Ctrl+Z), then save.`,
  }),
  "locked-sheets": (detail) => ({
    zh: `工作簿的结构受保护，不能增删、改名、移动或隐藏工作表（“${detail}”）。请按 Ctrl+Z 撤销，或先在 Excel 的“审阅”中取消“保护工作簿”。`,
    en: `The workbook's structure is protected: sheets cannot be added, removed, renamed, moved or hidden (“${detail}”). Undo that (Ctrl+Z), or end the protection in Excel (Review, Protect Workbook) first.`,
  }),
  "sheet-name": (detail) => ({
    zh: `工作表名“${detail}”在 Excel 中不能用：最多 31 个字符，不能重名，也不能含有 \\ / ? * [ ] : 这些符号。请改名后再保存。`,
    en: `Excel takes no sheet named “${detail}”: at most 31 characters, no name twice, and none of \\ / ? * [ ] :. Rename it, then save.`,
  }),
  "long-text": (detail) => ({
    zh: `单元格 ${detail} 中的文字超过 32,767 个字符，Excel 存不下。请缩短后再保存。`,
    en: `The text in cell ${detail} is longer than 32,767 characters, which Excel cannot hold. Shorten it, then save.`,
  }),
};

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
