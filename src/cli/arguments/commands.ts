import type { CommandSpec } from "./command-spec";
import { limits } from "./limit-options";
import { files, jobs, newTables, resume, rewriting, seconds, settings } from "./options";

export const formats = ["text", "json", "jsonl", "csv", "html", "xlsx", "sarif"] as const;
export type Format = (typeof formats)[number];

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
          zh: "报告写到这个文件（- 是标准输出）；不写 --format 时按扩展名定格式",
          en: "write the report to this file (- is standard output); without --format its extension decides the format",
        },
      },
      resume,
      settings,
      jobs,
      ...limits,
      seconds,
    ],
  },
  {
    name: "flag",
    operands: files,
    least: 1,
    what: {
      zh: "校验，并在工作簿里把有问题的单元格标上颜色和批注",
      en: "check, and mark the cells concerned in the workbooks with colours and notes",
    },
    options: [...rewriting, resume, settings, jobs, ...limits, seconds],
  },
  {
    name: "clear",
    operands: files,
    least: 1,
    what: {
      zh: "去掉本程序（或 Excel 加载项）做的标记，别的一概不动",
      en: "take off the marks of this program (or of the Excel add-in), and nothing else",
    },
    options: [...rewriting, resume, jobs, ...limits, seconds],
  },
  {
    name: "fix",
    operands: files,
    least: 1,
    what: {
      zh: "做能放心自动做的修改（只改写法，不改意思），逐条列出",
      en: "make the changes that are safe (how a value is written, never what it says), and list each",
    },
    options: [
      {
        name: "safe",
        what: { zh: "必须写上：只做能放心自动做的修改", en: "must be given: only the safe changes" },
      },
      ...rewriting,
      resume,
      settings,
      jobs,
      ...limits,
      seconds,
    ],
  },
  {
    name: "new",
    operands: { zh: "清单…", en: "LIST…" },
    least: 1,
    what: {
      zh: "按项目清单（.xlsx 或 .csv，列名：项目名称、主管部门、实施单位、项目属性、年度）做空白表",
      en: "make blank tables from a list of projects (.xlsx or .csv with the columns 项目名称, 主管部门, 实施单位 …)",
    },
    options: [...newTables, ...limits],
  },
  {
    name: "rules",
    operands: { zh: "[规则…]", en: "[RULE…]" },
    least: 0,
    what: {
      zh: "列出全部规则；写出规则名或编号（如 F-02）则显示它的说明：查什么、依据、级别、错例、正例、怎么改、能否自动改",
      en: "list the rules; with a rule's name or key (F-02), print its page: what it asks, its source, examples, how to mend it",
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
