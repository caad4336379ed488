import type { CommandSpec, OptionSpec } from "./command-spec";

export const formats = ["text", "json", "jsonl", "csv", "html", "xlsx", "sarif"] as const;
export type Format = (typeof formats)[number];

const files = { zh: "文件或文件夹…", en: "FILE|FOLDER…" };
const number = { zh: "数", en: "NUMBER" };

/** How many at once, and how much of a file is too much: for all commands that read files. */
const limits: readonly OptionSpec[] = [
  {
    name: "jobs",
    value: { name: number, isNumber: true },
    what: { zh: "同时检查几个文件（默认按处理器核数）", en: "files checked at once (by default one a core)" },
  },
  {
    name: "max-size",
    value: { name: { zh: "兆字节", en: "MEGABYTES" }, isNumber: true },
    what: { zh: "超过这个大小的文件不检查（默认 64）", en: "files above this size are not checked (64)" },
  },
  {
    name: "max-unpacked",
    value: { name: { zh: "兆字节", en: "MEGABYTES" }, isNumber: true },
    what: {
      zh: "解压后超过这个大小的文件不检查（默认 256）",
      en: "nor those that unpack to more than this (256)",
    },
  },
  {
    name: "max-cells",
    value: { name: number, isNumber: true },
    what: { zh: "单元格超过这个数的文件不检查（默认 2000000）", en: "nor those with more cells (2000000)" },
  },
  {
    name: "max-seconds",
    value: { name: { zh: "秒", en: "SECONDS" }, isNumber: true },
    what: { zh: "一个文件最多检查多久（默认 120）", en: "how long one file may take (120)" },
  },
];

export const commandSpecs: readonly CommandSpec[] = [
  {
    name: "check",
    operands: files,
    least: 1,
    what: {
      zh: "校验 Excel 工作簿（.xlsx）里的项目支出预算绩效目标表，报告哪里要改、怎样改",
      en: "check the target tables in Excel workbooks (.xlsx) and report what to mend, and how",
    },
    options: [
      {
        name: "format",
        short: "f",
        value: { name: { zh: "格式", en: "FORMAT" }, choices: formats },
        what: {
          zh: "报告的格式：text 给人看（默认），html 打印，xlsx 和 csv 用 Excel 看，其余给程序读",
          en: "of the report: text to read (the default), html to print, xlsx and csv for Excel, the others for programs",
        },
      },
      {
        name: "output",
        short: "o",
        value: { name: { zh: "文件", en: "FILE" } },
        what: {
          zh: "报告写到这个文件；不写 --format 时按扩展名定格式",
          en: "write the report to this file; without --format its extension decides the format",
        },
      },
      {
        name: "resume",
        value: { name: { zh: "文件", en: "FILE" } },
        what: {
          zh: "把进度记在这个文件里；中断后用同样的命令再来一次，检查过的文件不再检查",
          en: "keep the progress in this file; after a break the same command goes on where it stopped",
        },
      },
      ...limits,
    ],
  },
  {
    name: "rules",
    operands: { zh: "[规则…]", en: "[RULE…]" },
    least: 0,
    what: {
      zh: "列出全部规则；写出规则名或编号（如 F-02）则说明它要求什么、为什么、怎样改、依据",
      en: "list the rules; with a rule's name or key (F-02), say what it asks, why, how to mend it and its source",
    },
    options: [
      {
        name: "format",
        short: "f",
        value: { name: { zh: "格式", en: "FORMAT" }, choices: ["text", "json"] },
        what: {
          zh: "输出的格式：text（默认）或 json",
          en: "format of the output: text (the default) or json",
        },
      },
    ],
  },
];
