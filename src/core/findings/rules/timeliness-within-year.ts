import { isLater } from "../dates";
import { valuedRowsIn } from "../indicator-row";
import { projectPeriod } from "../project-period";
import { isNameLost } from "../row-kinds";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups, lastingName } from "../vocabulary";
import type { Table } from "../../table/table";

export const timelinessWithinYear = defineRule<{ value: string }>({
  id: "timeliness-within-year",
  key: "T-03",
  severity: "warning",
  what: { zh: "年度时效指标不超过本年度。", en: "A year's timeliness is within the year." },
  why: { zh: "年度绩效目标只考核当年能完成的内容。", en: "The year's targets are judged at its end." },
  fix: { zh: "改为本年度应完成的时间节点。", en: "Name what is due this year." },
  example: {
    wrong: "项目期 | 2021年1月-2021年12月\n时效指标 | 培训周期 | 18个月",
    right: "项目期 | 2021年1月-2021年12月\n时效指标 | 培训周期 | 12个月",
  },
  source: sourcesOf("practice"),
  check(table, report) {
    if (isOverYears(table)) return;
    const end = projectPeriod(table)?.end;
    for (const row of valuedRowsIn(table, groups.timeliness)) {
      const { name, value, valueAt, nameAt, section } = row;
      const months = value.period?.months ?? 0;
      // How long a thing lasts or is guaranteed may well be years.
      if (months <= longest || isNameLost(row) || section.half === "midterm" || lastingName.test(name))
        continue;
      // A deadline after the project's end is reported as that.
      if (end && value.deadline && isLater(value.deadline, end)) continue;
      report({ at: valueAt, cells: [nameAt], facts: { value: value.text } });
    }
  },
  message: ({ value }) => ({
    zh: `时效“${value}”超过本年度（12个月）。`,
    en: `“${value}” is longer than the year.`,
  }),
});

/** Months of a year, 366 days included. */
const longest = 12.3;

/** A project of several years may name terms of several years. */
function isOverYears(table: Table): boolean {
  const read = projectPeriod(table);
  return read !== undefined && (read.isOpen || (read.months ?? 0) > 12);
}
