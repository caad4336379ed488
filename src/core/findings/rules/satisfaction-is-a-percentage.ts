import type { Severity } from "../finding";
import { type IndicatorRow, valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { isNameRepeated } from "../row-kinds";
import { sourcesOf } from "../sources";
import { unitInName } from "../unit-in-name";
import { groups, satisfactionName } from "../vocabulary";

export const satisfactionIsAPercentage = defineRule<{ value: string; isBare: boolean }>({
  id: "satisfaction-is-a-percentage",
  key: "M-02",
  severity: "error",
  what: { zh: "满意度填百分比。", en: "Satisfaction is a percentage." },
  why: { zh: "“满意”没有标准，问卷结果是比率。", en: "A survey gives a rate, not a word." },
  fix: { zh: "填写百分比，例如“≥95%”。", en: "Enter a percentage such as ≥95%." },
  example: {
    wrong: "服务对象满意度指标 | 参训居民满意度 | 满意",
    right: "服务对象满意度指标 | 参训居民满意度 | ≥95%",
  },
  source: sourcesOf("practice", "published"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.satisfaction)) {
      const severity = severityOf(row);
      if (!severity) continue;
      const facts = { value: row.indicator.valueText, isBare: row.value.numbers.length > 0 };
      report({ at: row.valueAt, cells: [row.nameAt], facts, severity });
    }
  },
  message: ({ value, isBare }) => ({
    zh: isBare
      ? `满意度“${value}”缺少百分号，请写成百分比，例如“≥95%”。`
      : `满意度填的是“${value}”，应填百分比，例如“≥95%”。`,
    en: isBare
      ? `Satisfaction “${value}” lacks its percent sign.`
      : `Satisfaction is “${value}”, not a percentage.`,
  }),
});

function severityOf(row: IndicatorRow): Severity | undefined {
  const { value, name } = row;
  if (value.numbers.some(({ isPercent }) => isPercent) || isNameRepeated(row)) return undefined;
  if (value.numbers.length === 0) return "error";
  // 投诉≤3次 under 满意度 counts something else; the sign may stand in the name: 满意度(%).
  if (!satisfactionName.test(name) && value.numbers.every(({ unit }) => unit !== "")) return undefined;
  return unitInName(name) === "%" ? undefined : "warning";
}
