import { deadlineIn } from "../../value/period";
import { dateText } from "../dates";
import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const deadlineStandsInValue = defineRule<{ deadline: string; value: string }>({
  id: "deadline-stands-in-value",
  key: "C-02",
  severity: "warning",
  what: {
    zh: "完成时间写在指标值里，不写在名称里。",
    en: "The deadline is the value, not a part of the name.",
  },
  why: { zh: "指标值是考核标准，名称只说考核什么。", en: "The value is what one is measured by." },
  fix: {
    zh: "名称改为“完成时间”，指标值填“2021年12月底前”。",
    en: "Name it 完成时间 and enter the date as value.",
  },
  example: {
    wrong: "时效指标 | 2021年12月底前完成培训 | 按时完成",
    right: "时效指标 | 培训完成时间 | 2021年12月底前",
  },
  source: sourcesOf("practice"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.timeliness)) {
      const deadline = row.value.isQualitative ? deadlineIn(row.name) : undefined;
      if (!deadline || row.isNameRepeated) continue;
      const facts = { deadline: dateText(deadline), value: row.indicator.valueText };
      report({ at: row.valueAt, cells: [row.nameAt], facts });
    }
  },
  message: ({ deadline, value }) => ({
    zh: `完成时间（${deadline}）写在名称里，指标值却是“${value}”，应把完成时间放在指标值。`,
    en: `The deadline (${deadline}) stands in the name, the value is “${value}”.`,
  }),
});
