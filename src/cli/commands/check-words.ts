import type { Words } from "../../core/words";

export const checkWords = {
  nothingFound: (operands: readonly string[]): Words => ({
    zh: `没有找到 Excel 文件：${operands.join(" ")}`,
    en: `No Excel file found: ${operands.join(" ")}`,
  }),
  overInput: {
    zh: "报告会覆盖要检查的文件，没有检查。请给 --output 换一个文件名。",
    en: "The report would overwrite a file that is to be checked; nothing was done. Give --output another name.",
  },
  noJournal: (path: string): Words => ({
    zh: `“${path}”不是本程序的进度文件，没有改动它。请给 --resume 换一个文件名。`,
    en: `"${path}" is no progress file of this program and was left alone. Give --resume another name.`,
  }),
  resumed: (count: number): Words => ({
    zh: `接着上次的进度：${count} 个文件已处理过，没有变动的不再处理。`,
    en: `Going on: ${count} files are done already; those that did not change are not done again.`,
  }),
  written: (path: string): Words => ({
    zh: `报告已写到 ${path}`,
    en: `Report written to ${path}`,
  }),
};
