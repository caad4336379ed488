import type { ReportContext } from "../../../src/cli/report/printer";
import { defineRule } from "../../../src/core/findings/rule";

const words = (zh: string) => ({ zh, en: `${zh} (en)` });

export const context: ReportContext = {
  language: "zh",
  rules: [
    defineRule({
      id: "total-equals-parts",
      key: "F-02",
      severity: "error",
      what: words("总额等于各项之和"),
      why: words("没有人会再加一遍"),
      fix: words("改正写错的一项"),
      example: { wrong: "年度资金总额 | 6", right: "年度资金总额 | 5" },
      source: words("填表说明"),
      message: () => words("不符"),
    }),
  ],
  now: new Date(2024, 2, 5, 9, 7),
  version: "9.9.9",
  width: undefined,
  paint: (_, text) => text,
  output: undefined,
};
