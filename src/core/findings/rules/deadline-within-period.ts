import type { Table } from "../../table/table";
import type { IndicatorValue } from "../../value/indicator-value";
import { impossibleDateIn } from "../../value/impossible-date";
import { type YearMonth, deadlineIn, monthsBetween } from "../../value/period";
import { dateText, isLater } from "../dates";
import { rowsIn } from "../indicator-row";
import { projectPeriod } from "../project-period";
import { type Breach, type Report, defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { yearOfTable } from "../table-year";
import { groups, lastingName } from "../vocabulary";

interface Facts {
  readonly deadline: string;
  readonly period: string;
  /** It is the table's year that the deadline misses, not 项目期. */
  readonly isYear: boolean;
}

export const deadlineWithinPeriod = defineRule<Facts>({
  id: "deadline-within-period",
  key: "T-02",
  severity: "error",
  what: { zh: "完成时间不晚于项目期的结束时间。", en: "No deadline lies after the project's period." },
  why: { zh: "项目期已结束才完成，说明其中一个填错。", en: "One of the two is wrong." },
  fix: { zh: "改正完成时间，或延长项目期。", en: "Correct the deadline or the period." },
  example: {
    wrong: "项目期 | 2021年1月-2021年12月\n时效指标 | 培训完成时间 | 2022年3月底前",
    right: "项目期 | 2021年1月-2021年12月\n时效指标 | 培训完成时间 | 2021年12月底前",
  },
  source: sourcesOf("audit"),
  check(table, report) {
    const { period } = table.header;
    const { start, end, months } = projectPeriod(table) ?? {};
    // 1年 is the table's own.
    const isYearLong = !end && months !== undefined && months <= 12;
    if (!period || period.text === "" || isYearLong) return lateForYear(table, report);
    if (!end || isDoubtful({ start, end, year: table.year })) return;
    const isOneYear = start?.year === end.year;
    // 2021年3月 alone may be when the project begins.
    const isOneMonth = start !== undefined && monthsBetween(start, end) === 1;
    for (const { name, value, valueAt, nameAt } of rowsIn(table, groups.timeliness)) {
      const [deadline, at] = value.deadline ? [value.deadline, valueAt] : [deadlineIn(name), nameAt];
      // 12月底 without a year is that of the period only where the period is one year.
      if (
        !deadline ||
        // What is no date is reported as that.
        impossibleDateIn(value.text) !== undefined ||
        isLasting(name, value, end) ||
        (deadline.year === undefined && !isOneYear) ||
        !isLater(deadline, end)
      )
        continue;
      const facts = { deadline: dateText(deadline), period: period.text, isYear: false };
      const breach = { at, cells: [period.at], facts };
      report(isOneMonth ? { ...breach, severity: "warning" } : breach);
    }
  },
  message: ({ deadline, period, isYear }) =>
    isYear
      ? {
          zh: `完成时间（${deadline}）晚于表的年度（${period}）。`,
          en: `The deadline (${deadline}) lies after the table's year (${period}).`,
        }
      : {
          zh: `完成时间（${deadline}）晚于项目期“${period}”的结束时间。`,
          en: `The deadline (${deadline}) lies after the end of the period “${period}”.`,
        },
});

/** A contract or a term of office runs from this year into later ones. */
function isLasting(name: string, { period }: IndicatorValue, projectEnd: YearMonth): boolean {
  const { start, end } = period ?? {};
  if (!start || !end || !lastingName.test(name)) return false;
  return start.year <= projectEnd.year && monthsBetween(start, end) > 1;
}

/** Without a period a deadline after the table's year is a reason to ask; what began in the year may end in the next. */
function lateForYear(table: Table, report: Report<Breach<Facts>>): void {
  const { funds, midtermGoal } = table;
  const year = yearOfTable(table);
  if (year === undefined || funds.projectTotal || midtermGoal) return;
  for (const { value, valueAt } of rowsIn(table, groups.timeliness)) {
    const { deadline, period } = value;
    const hasBegun =
      period?.start !== undefined && period.start.year <= year && period.end?.year !== period.start.year;
    if (!deadline?.year || deadline.year <= year || hasBegun || impossibleDateIn(value.text)) continue;
    report({
      at: valueAt,
      facts: { deadline: dateText(deadline), period: `${year}年`, isYear: true },
      severity: "warning",
    });
  }
}

/** A period that runs backwards or misses the table's own year is reported as that; the deadlines may be right. */
function isDoubtful(period: {
  start: YearMonth | undefined;
  end: YearMonth;
  year: number | undefined;
}): boolean {
  const { start, end, year } = period;
  return (start !== undefined && isLater(start, end)) || (year !== undefined && end.year < year);
}
