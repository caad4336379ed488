import { impossibleDateIn } from "../../value/impossible-date";
import { monthsBetween, type YearMonth } from "../../value/period";
import { isCalculated, isDash } from "../blank";
import { projectPeriod } from "../project-period";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { leftOverIn } from "../template-text";

export const periodInOrder = defineRule<{ period: string; isReadable: boolean; noDate?: string }>({
  id: "period-in-order",
  key: "H-05",
  severity: "error",
  what: {
    zh: "“项目期”看得出起止时间，结束不早于开始。",
    en: "The project's period has a beginning and an end that comes after it.",
  },
  why: {
    zh: "完成时间、年度目标都以项目期为准，写反了就无法判断是否按期。",
    en: "Deadlines are judged by the period.",
  },
  fix: { zh: "按“2021年1月-2021年12月”的写法改正。", en: "Write it like 2021年1月-2021年12月." },
  example: { wrong: "项目期 | 2021年12月-2021年1月", right: "项目期 | 2021年1月-2021年12月" },
  source: sourcesOf("audit", "budgetSystem"),
  check(table, report) {
    const { period } = table.header;
    // A date of the template is reported as that.
    if (!period || !isCalculated(period) || isDash(period.text) || leftOverIn(period.text)) return;
    // What else would be read of it is wrong.
    const noDate = impossibleDateIn(period.text);
    if (noDate !== undefined)
      return report({ at: period.at, facts: { period: period.text, isReadable: false, noDate } });
    const read = projectPeriod(table);
    const facts = { period: period.text, isReadable: read !== undefined };
    // A wording we cannot read may still be right; 待定 is none.
    if (!read)
      report(
        unsettled.test(period.text)
          ? { at: period.at, facts }
          : { at: period.at, facts, severity: "warning" },
      );
    else if (read.start && read.end && isAfter(read.start, read.end)) report({ at: period.at, facts });
  },
  message: ({ period, isReadable, noDate }) => {
    if (noDate !== undefined)
      return {
        zh: `项目期“${period}”中的“${noDate}”不是日历上的日期，请核对。`,
        en: `“${noDate}” in the period “${period}” is no date of the calendar.`,
      };
    return isReadable
      ? {
          zh: `项目期“${period}”的结束时间早于开始时间。`,
          en: `The period “${period}” ends before it begins.`,
        }
      : {
          zh: `项目期“${period}”看不出起止时间，请写成“2021年1月-2021年12月”。`,
          en: `No beginning and end can be read from “${period}”.`,
        };
  },
});

const unsettled = /待定|未定|不详|待补|待填|另行/;

function isAfter(start: YearMonth, end: YearMonth): boolean {
  const months = monthsBetween(start, end);
  if (months !== 1) return months < 1;
  return start.day !== undefined && end.day !== undefined && start.day > end.day;
}
