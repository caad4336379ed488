import { impossibleDateIn } from "../../value/impossible-date";
import { isCostText } from "../costs";
import { valuedRowsIn } from "../indicator-row";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { isNameLost, isTimed } from "../row-kinds";
import { sourcesOf } from "../sources";
import { groups, measureless } from "../vocabulary";

export const timelinessNamesTime = defineRule<{ value: string; isBare: boolean; noDate?: string }>({
  id: "timeliness-names-time",
  key: "T-01",
  severity: "error",
  what: { zh: "时效指标写明时间、期限或及时率。", en: "Timeliness names a date, a term or a rate." },
  why: { zh: "没有时间要求就不是时效指标。", en: "Without a time it is no timeliness." },
  fix: {
    zh: "填写完成时间，例如“12月底前”，或“及时率≥95%”。",
    en: "Enter a date, or a rate such as 及时率 ≥95%.",
  },
  example: { wrong: "时效指标 | 开展消防培训 | ≥5次", right: "时效指标 | 培训完成时间 | 2021年12月底前" },
  source: sourcesOf("audit"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.timeliness)) {
      const { value, valueAt, nameAt, indicator } = row;
      const noDate = impossibleDateIn(value.text);
      if (noDate !== undefined) {
        report({ at: valueAt, cells: [nameAt], facts: { value: value.text, isBare: false, noDate } });
        continue;
      }
      if (isTimed(row) || row.isNameRepeated || isNameLost(row)) continue;
      // A cost that strayed here is reported as that.
      if (isCostText(row) && !isRepaired(table, nameAt, ["rows-run-together"])) continue;
      // Vague words are reported as that; other words are never an error here.
      if (value.isVague && measureless.test(value.text)) continue;
      const facts = { value: indicator.valueText, isBare: value.numbers.some(({ unit }) => unit === "") };
      const breach = { at: valueAt, cells: [nameAt], facts };
      report(value.isQualitative ? { ...breach, severity: "warning" } : breach);
    }
  },
  message: ({ value, isBare, noDate }) =>
    noDate === undefined
      ? {
          zh: `时效指标没有时间要求：“${value}”不是时间${isBare ? "，也没有计量单位" : ""}。`,
          en: `“${value}” is no time${isBare ? " and has no unit" : ""}.`,
        }
      : {
          zh: `时效指标的“${noDate}”不是日历上的日期，请核对。`,
          en: `“${noDate}” is no date of the calendar.`,
        },
});
