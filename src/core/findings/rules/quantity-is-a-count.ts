import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const quantityIsACount = defineRule<{ value: string }>({
  id: "quantity-is-a-count",
  key: "V-02",
  severity: "warning",
  what: { zh: "数量指标填数量，比率放质量指标。", en: "A quantity is a count; rates belong to quality." },
  why: { zh: "比率看不出实际做了多少。", en: "A rate does not say how much was done." },
  fix: {
    zh: "改填数量（次、人、个……），比率移到质量指标；按覆盖率考核的可保留。",
    en: "Give the count; coverage targets may stay.",
  },
  example: { wrong: "数量指标 | 培训完成率 | ≥95%", right: "数量指标 | 消防培训场次 | ≥12场" },
  source: sourcesOf("published", "practice"),
  check(table, report) {
    for (const { value, valueAt, nameAt, indicator } of valuedRowsIn(table, groups.quantity)) {
      if (value.isPercent) report({ at: valueAt, cells: [nameAt], facts: { value: indicator.valueText } });
    }
  },
  message: ({ value }) => ({
    zh: `数量指标填的是比率“${value}”，建议填数量，比率放质量指标。`,
    en: `The quantity is a rate (“${value}”).`,
  }),
});
