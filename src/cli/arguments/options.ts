import type { Words } from "../../core/words";
import { layouts } from "../../core/table/layouts";
import type { OptionSpec } from "./command-spec";

export const files: Words = { zh: "文件或文件夹…", en: "FILE|FOLDER…" };
const number = { zh: "数", en: "NUMBER" };

export const jobs: OptionSpec = {
  name: "jobs",
  value: { name: number, isNumber: true },
  what: { zh: "同时处理几个文件（默认按处理器核数）", en: "files worked on at once (by default one a core)" },
};

export const seconds: OptionSpec = {
  name: "max-seconds",
  value: { name: { zh: "秒", en: "SECONDS" }, isNumber: true },
  what: { zh: "一个文件最多处理多久（默认 120）", en: "how long one file may take (120)" },
};

export const resume: OptionSpec = {
  name: "resume",
  value: { name: { zh: "文件", en: "FILE" } },
  what: {
    zh: "把进度记在这个文件里；中断后用同样的命令再来一次，处理过的文件不再处理",
    en: "keep the progress in this file; after a break the same command goes on where it stopped",
  },
};

export const settings: OptionSpec = {
  name: "config",
  value: { name: { zh: "文件", en: "FILE" } },
  what: {
    zh: "本单位的设置（JSON）：规则的程度、试行规则、项目属性、层级、项目名单",
    en: "the bureau's settings (JSON): severities, rules on trial, attributes, level, list of projects",
  },
};

/** Where changed files go: for all commands that change files. */
export const rewriting: readonly OptionSpec[] = [
  {
    name: "out",
    value: { name: { zh: "文件夹", en: "FOLDER" } },
    what: {
      zh: "写成副本放到这个文件夹，原文件不动；- 写到标准输出（只限一个文件）",
      en: "write copies into this folder; the originals stay; - is standard output (for one file)",
    },
  },
  {
    name: "in-place",
    what: {
      zh: "直接改原文件（先写临时文件再替换）",
      en: "change the files themselves (through a temporary file)",
    },
  },
  {
    name: "overwrite",
    what: { zh: "副本已存在时覆盖", en: "overwrite copies that are there already" },
  },
  {
    name: "format",
    short: "f",
    value: { name: { zh: "格式", en: "FORMAT" }, choices: ["text", "json", "jsonl", "csv"] },
    what: {
      zh: "怎样列出做了什么：text 给人看（默认），csv 用 Excel 看，json、jsonl 给程序读",
      en: "how to tell what was done: text to read (the default), csv for Excel, json and jsonl for programs",
    },
  },
  {
    name: "output",
    short: "o",
    value: { name: { zh: "文件", en: "FILE" } },
    what: {
      zh: "做了什么写到这个文件；不写 --format 时按扩展名定格式",
      en: "write what was done to this file; without --format its extension decides the format",
    },
  },
];

const text = (name: string, zh: string, en: string): OptionSpec => ({
  name,
  value: { name: { zh: "文字", en: "TEXT" } },
  what: { zh, en },
});

export const newTables: readonly OptionSpec[] = [
  {
    name: "output",
    short: "o",
    value: { name: { zh: "文件", en: "FILE" } },
    what: {
      zh: "全部表放在这一个工作簿；- 写到标准输出",
      en: "all tables in this one workbook; - is standard output",
    },
  },
  {
    name: "out",
    value: { name: { zh: "文件夹", en: "FOLDER" } },
    what: { zh: "每个实施单位一个工作簿，放到这个文件夹", en: "one workbook a unit, in this folder" },
  },
  {
    name: "layout",
    value: { name: { zh: "表式", en: "LAYOUT" }, choices: layouts.map(({ id }) => id) },
    what: { zh: `表式（默认 ${layouts[0]?.id ?? ""}）`, en: `the form (${layouts[0]?.id ?? ""})` },
  },
  {
    name: "stacked",
    what: { zh: "上下排在一张工作表上（默认每个项目一张）", en: "all on one sheet below one another" },
  },
  {
    name: "year",
    value: { name: { zh: "年度", en: "YEAR" }, isNumber: true },
    what: { zh: "清单里没有写年度时用它（默认今年）", en: "where the list has none (this year)" },
  },
  text("level", "级次，例如 市本级（默认 自治区本级）", "the level, for example 市本级 (自治区本级)"),
  text("department", "清单里没有主管部门时用它", "the department where the list has none"),
  text("unit", "清单里没有实施单位时用它", "the unit where the list has none"),
  text("attribute", "清单里没有项目属性时用它", "the attribute where the list has none"),
  { name: "overwrite", what: { zh: "文件已存在时覆盖", en: "overwrite files that are there already" } },
];
