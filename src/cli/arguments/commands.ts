import type { CommandSpec } from "./command-spec";

export const formats = ["text", "json"] as const;
export type Format = (typeof formats)[number];

export const commandSpecs: readonly CommandSpec[] = [
  {
    name: "check",
    operands: { zh: "文件…", en: "FILE…" },
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
          zh: "输出的格式：text 给人看（默认），json 给程序读",
          en: "format of the output: text for people (the default), json for programs",
        },
      },
    ],
  },
];
