import { rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { amountText } from "../../grid/amount";

const standardSigns = ["≥", "≤", "=", ">", "<", "＝", "＞", "＜"];

export const signIsStandard = defineRule<{ shown: string; value: string; better: string }>({
  id: "sign-is-standard",
  key: "V-12",
  severity: "info",
  what: { zh: "比较符号统一用 ≥ ≤ ＝。", en: "Comparisons are written ≥, ≤ or =." },
  why: {
    zh: "写法不一，系统难以识别，同一批表也不整齐。",
    en: "Other ways of writing are not read by systems.",
  },
  fix: { zh: "改为规范符号，例如“97%以上”改为“≥97%”。", en: "Use the sign, for example ≥97%." },
  example: { wrong: "质量指标 | 培训考核合格率 | 95%以上", right: "质量指标 | 培训考核合格率 | ≥95%" },
  source: sourcesOf("published", "budgetSystem"),
  check(table, report) {
    for (const { indicator, value, valueAt } of rowsOf(table)) {
      // A column of its own has its own list of words.
      if (indicator.sign !== undefined || value.signText === undefined) continue;
      const [signed] = value.numbers.filter(({ sign }) => sign);
      // 4A级及以上 is a grade, which nobody compares by ≥.
      if (!signed || /[级类等星档]/.test(signed.unit) || standardSigns.includes(value.signText)) continue;
      const better = `${signed.sign ?? ""}${amountText(signed.amount)}${signed.unit}`;
      report({ at: valueAt, facts: { shown: value.signText, value: value.text, better } });
    }
  },
  message: ({ shown, value, better }) => ({
    zh: `“${value}”中的“${shown}”不是规范的比较符号，建议写成“${better}”。`,
    en: `Write “${better}” in place of “${value}”.`,
  }),
});
