import type { Words } from "../../core/words";

export const newWords = {
  outputOrOut: {
    zh: "请写明写到哪里：--output 文件.xlsx（全部放在一个工作簿），或 --out 文件夹（每个单位一个工作簿），二者选一。",
    en: "Say where to write: --output FILE.xlsx (all in one workbook), or --out FOLDER (one workbook a unit).",
  },
  notOnScreen: {
    zh: "--output - 写到标准输出，要接到文件或程序（例如 > 空白表.xlsx）。",
    en: "--output - writes to standard output, which must lead into a file or a program (for example > blank.xlsx).",
  },
  badYear: {
    zh: "--year 要写四位数的年度，例如 --year 2025。",
    en: "--year takes a year of four digits, for example --year 2025.",
  },
  emptyList: {
    zh: "清单里没有项目。",
    en: "There is no project in the list.",
  },
  inList: (list: string, { zh, en }: Words): Words => ({ zh: `${list}：${zh}`, en: `${list}: ${en}` }),
  written: (path: string, tables: number, layout: Words): Words => ({
    zh: `${path}：${tables} 张空白表（${layout.zh}）`,
    en: `${path}: ${tables} blank tables (${layout.en})`,
  }),
};
