import { type Amount, amountText } from "../../grid/amount";
import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const satisfactionIsRealistic = defineRule<{ percent: Amount; isLow: boolean }>({
  id: "satisfaction-is-realistic",
  key: "M-04",
  severity: "info",
  what: { zh: "满意度目标值不过低，也不绝对。", en: "The aim for satisfaction is neither low nor absolute." },
  why: { zh: "低于60%没有约束力，100%几乎做不到。", en: "Below 60% binds nobody, 100% is never reached." },
  fix: { zh: "参考往年结果，一般定在85%至98%。", en: "Take last year's result as a guide." },
  example: {
    wrong: "服务对象满意度指标 | 参训居民满意度 | ≥50%",
    right: "服务对象满意度指标 | 参训居民满意度 | ≥95%",
  },
  source: sourcesOf("practice"),
  check(table, report) {
    for (const { value, valueAt, name } of valuedRowsIn(table, groups.satisfaction)) {
      const [number] = value.numbers;
      // A rate of complaints is the better the lower.
      if (!number?.isPercent || /投诉|不满/.test(name)) continue;
      const { amount } = number;
      if (amount.lt(60) || amount.eq(100))
        report({ at: valueAt, facts: { percent: amount, isLow: amount.lt(60) } });
    }
  },
  message: ({ percent, isLow }) => ({
    zh: `满意度目标值 ${amountText(percent)}% ${isLow ? "过低" : "过于绝对"}，请核对。`,
    en: `${amountText(percent)}% is ${isLow ? "very low" : "absolute"} as an aim.`,
  }),
});
