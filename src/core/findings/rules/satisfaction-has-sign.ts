import { amountText } from "../../grid/amount";
import type { IndicatorValue } from "../../value/indicator-value";
import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const satisfactionHasSign = defineRule<{ value: string; isReversed: boolean }>({
  id: "satisfaction-has-sign",
  key: "M-03",
  severity: "info",
  what: { zh: "满意度写成“≥百分比”。", en: "Satisfaction is “at least” a percentage." },
  why: { zh: "不写“≥”，高于目标算不算完成说不清。", en: "Without ≥, more than the figure cannot be judged." },
  fix: { zh: "在百分比前加“≥”。", en: "Put ≥ before it." },
  example: {
    wrong: "服务对象满意度指标 | 参训居民满意度 | 95%",
    right: "服务对象满意度指标 | 参训居民满意度 | ≥95%",
  },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    for (const { name, value, valueAt, indicator } of valuedRowsIn(table, groups.satisfaction)) {
      const [number, second] = value.numbers;
      if (!number?.isPercent || second) continue;
      // ≤95% says the reverse of what is meant, in a column of signs too.
      const isReversed = isLessBetter(value) && (indicator.sign !== undefined || isSymbol(value));
      if (!isReversed && (value.sign || indicator.sign)) continue;
      // Of complaints, less is better.
      if (/投诉|不满/.test(name)) continue;
      // 100% is reported as absolute, more as too much.
      if (!isReversed && number.amount.gte(100)) continue;
      report({ at: valueAt, facts: { value: `${amountText(number.amount)}%`, isReversed } });
    }
  },
  message: ({ value, isReversed }) =>
    isReversed
      ? {
          zh: `满意度用了“≤”或“<”，意思是越低越好，建议写成“≥${value}”。`,
          en: `Less than the figure would be better; write “≥${value}”.`,
        }
      : { zh: `满意度建议写成“≥${value}”。`, en: `Write “≥${value}”.` },
});

function isLessBetter({ sign }: IndicatorValue): boolean {
  return sign === "≤" || sign === "<";
}

/** 低于95% is a wording that `sign-is-standard` minds first. */
function isSymbol({ signText = "" }: IndicatorValue): boolean {
  return !/[\u4e00-\u9fff]/.test(signText);
}
