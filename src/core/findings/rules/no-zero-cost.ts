import { isZero } from "../../grid/amount";
import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

const judged = ["经济成本指标", "社会成本指标", "生态环境成本指标"] as const;

export const noZeroCost = defineRule<{ level2: string; value: string }>({
  id: "no-zero-cost",
  key: "K-05",
  severity: "info",
  what: { zh: "没有的成本留空，不填0。", en: "A cost that does not arise is left blank." },
  why: { zh: "填0凑数占用分值，也看不出是否考虑过。", en: "A filler takes weight and says nothing." },
  fix: { zh: "清空这一行。", en: "Clear the row." },
  example: { wrong: "社会成本指标 | 社会成本 | 0万元", right: "社会成本指标 | （空） | （空）" },
  source: sourcesOf("published", "practice"),
  check(table, report) {
    for (const { level2 = "", value, valueAt, nameAt } of valuedRowsIn(table, judged)) {
      const [number, second] = value.numbers;
      if (!number || !isZero(number.amount) || second || number.isPercent) continue;
      report({ at: valueAt, cells: [nameAt], facts: { level2, value: value.text } });
    }
  },
  message: ({ level2, value }) => ({
    zh: `${level2}填了“${value}”，无此类成本可留空，不必填0。`,
    en: `${level2} is “${value}”; leave it blank if there is none.`,
  }),
});
