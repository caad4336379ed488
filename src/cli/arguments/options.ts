import type { Words } from "../../core/words";
import { layouts } from "../../core/table/layouts";
import type { OptionSpec } from "./command-spec";

export const files: Words = { zh: "文件或文件夹…", en: "FILE|FOLDER…" };
const number = { zh: "数", en: "NUMBER" };

export const jobs: OptionSpec = {
  name: "jobs",
  value: { name: number, isNumber: true },
  what: { zh: "同时检查几个文件（默认按处理器核数）", en: "files checked at once (by default one a core)" },
};

export const seconds: OptionSpec = {
  name: "max-seconds",
  value: { name: { zh: "秒", en: "SECONDS" }, isNumber: true },
  what: { zh: "一个文件最多检查多久（默认 120）", en: "how long one file may take (120)" },
};

/** How much of a file is too much: for all commands that read files. */
export const limits: readonly OptionSpec[] = [
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
];

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
      zh: "写成副本放到这个文件夹，原文件不动",
      en: "write copies into this folder; the originals stay",
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
    what: { zh: "全部表放在这一个工作簿", en: "all tables in this one workbook" },
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
