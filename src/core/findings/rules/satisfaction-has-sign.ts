import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const satisfactionHasSign = defineRule<{ value: string }>({
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
      if (!number?.isPercent || second || value.sign || indicator.sign) continue;
      // Of complaints, less is better.
      if (/投诉|不满/.test(name)) continue;
      // 100% is reported as absolute.
      if (!number.amount.eq(100)) report({ at: valueAt, facts: { value: value.text } });
    }
  },
  message: ({ value }) => ({ zh: `满意度建议写成“≥${value}”。`, en: `Write “≥${value}”.` }),
});
