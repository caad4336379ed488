import { projectPeriod } from "../project-period";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const periodHoldsYear = defineRule<{ period: string; year: number }>({
  id: "period-holds-year",
  key: "H-06",
  severity: "warning",
  what: { zh: "“项目期”应包含表头的年度。", en: "The period holds the table's year." },
  why: {
    zh: "年度目标只能定在项目期之内，多半是沿用了上年的表。",
    en: "Often the table was copied from last year.",
  },
  fix: { zh: "核对标题年度和项目期，改正其中一处。", en: "Correct the year in the title or the period." },
  example: {
    wrong: "标题 | 2021年市本级部门项目支出预算绩效目标表\n项目期 | 2020年1月-2020年12月",
    right: "标题 | 2021年市本级部门项目支出预算绩效目标表\n项目期 | 2021年1月-2021年12月",
  },
  source: sourcesOf("published", "practice"),
  check(table, report) {
    const { header, year, title } = table;
    const { period } = header;
    if (!period || year === undefined) return;
    const { start, end } = projectPeriod(table) ?? {};
    // Ends in the wrong order are another rule's.
    if (start && end && start.year > end.year) return;
    const isOutside = (start !== undefined && start.year > year) || (end !== undefined && end.year < year);
    if (isOutside)
      report({ at: period.at, cells: title ? [title.at] : [], facts: { period: period.text, year } });
  },
  message: ({ period, year }) => ({
    zh: `表头年度是${year}年，不在项目期“${period}”之内。`,
    en: `The table's year ${year} is outside the period “${period}”.`,
  }),
});
