import type { Severity } from "../finding";
import { type IndicatorRow, valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

const judged = ["成本指标", "经济成本指标"] as const;

export const costIsANumber = defineRule<{ value: string }>({
  id: "cost-is-a-number",
  key: "K-06",
  severity: "error",
  what: { zh: "成本指标的指标值必须有数字。", en: "The value of a cost holds a number." },
  why: {
    zh: "成本是硬性指标，“合理”“不超预算”无法与实际支出对比。",
    en: "“Reasonable” cannot be compared with what was spent.",
  },
  fix: { zh: "写成“≤金额+单位”，例如“≤2万元”，或写明单位成本。", en: "Write ≤, an amount and its unit." },
  example: { wrong: "成本指标 | 消防培训总成本 | 合理", right: "成本指标 | 消防培训总成本 | ≤5万元" },
  source: sourcesOf("form", "budgetSystem"),
  check(table, report) {
    for (const row of valuedRowsIn(table, judged)) {
      if (!row.value.isQualitative || row.isNameRepeated || row.isRate) continue;
      const facts = { value: row.indicator.valueText };
      report({ at: row.valueAt, cells: [row.nameAt], facts, severity: severityOf(row) });
    }
  },
  message: ({ value }) => ({
    zh: `成本指标未量化（“${value}”），请填写“≤金额+单位”。`,
    en: `The cost is no number (“${value}”).`,
  }),
});

/** 不超预算 names a limit of a kind; where the form asks for a number, or the word says nothing, it is an error. */
function severityOf({ value, section }: IndicatorRow): Severity {
  return section.requirement === "number" || value.isVague ? "error" : "warning";
}
