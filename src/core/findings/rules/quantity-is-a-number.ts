import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const quantityIsANumber = defineRule<{ value: string }>({
  id: "quantity-is-a-number",
  key: "V-01",
  severity: "error",
  what: { zh: "数量指标的指标值必须有数字。", en: "The value of a quantity holds a number." },
  why: {
    zh: "数量指标是硬性指标，没有数字就无法考核做了多少。",
    en: "Without a number it does not say how much.",
  },
  fix: { zh: "写成“≥数字+单位”，例如“≥5次”。", en: "Write ≥, a number and its unit." },
  example: { wrong: "数量指标 | 信访宣传 | 全年实施", right: "数量指标 | 开展信访宣传 | ≥12次" },
  source: sourcesOf("budgetSystem", "guidance", "form"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.quantity)) {
      // 12月 of 发放月份 counts months.
      if (row.value.numbers.length > 0 || row.isNameRepeated || /^[≥≤=]?\d{1,2}月$/.test(row.value.text))
        continue;
      report({ at: row.valueAt, cells: [row.nameAt], facts: { value: row.indicator.valueText } });
    }
  },
  message: ({ value }) => ({
    zh: `数量指标未量化（“${value}”），请填写“≥数字+单位”。`,
    en: `The quantity is no number (“${value}”).`,
  }),
});
