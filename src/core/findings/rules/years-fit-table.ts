import type { Range } from "../../grid/address";
import type { Table } from "../../table/table";
import { deadlineIn } from "../../value/period";
import { yearsIn } from "../../value/year";
import { rowsIn, rowsOf } from "../indicator-row";
import { projectPeriod } from "../project-period";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { yearOfTable } from "../table-year";
import { groups } from "../vocabulary";

export const yearsFitTable = defineRule<{ year: number; expected: string }>({
  id: "years-fit-table",
  key: "G-08",
  severity: "warning",
  what: { zh: "目标和指标中的年份在项目年度之内。", en: "Years in goal and indicators are the table's." },
  why: { zh: "出现往年年份，多半是沿用旧表没有修改。", en: "An old year mostly comes with an old table." },
  fix: {
    zh: "改为本年度；作为基期的年份请写明“较××年”。",
    en: "Put the right year, or say that it is the base of a comparison.",
  },
  example: {
    wrong: "标题 | 2021年市本级部门项目支出预算绩效目标表\n绩效目标 | 2019年在20个社区开展消防培训12场。",
    right: "标题 | 2021年市本级部门项目支出预算绩效目标表\n绩效目标 | 2021年在20个社区开展消防培训12场。",
  },
  source: sourcesOf("audit", "published"),
  check(table, report) {
    const span = spanOf(table);
    if (!span) return;
    const isOutside = (each: number) => each < span.from || each > span.to;
    for (const { at, text } of textsOf(table)) {
      if (!yearsIn(text).some(isOutside)) continue;
      const year = yearsIn(withoutOthers(text, table)).find(isOutside);
      if (year === undefined) continue;
      report({ at, facts: { year, expected: textOf(span) } });
    }
    for (const { at, year } of pastDeadlines(table, span.from))
      report({ at, facts: { year, expected: textOf(span) } });
  },
  message: ({ year, expected }) => ({
    zh: `文字中的年份“${year}年”与项目年度（${expected}）不一致，请核对。`,
    en: `The year ${year} does not fit the table (${expected}).`,
  }),
});

interface Span {
  readonly from: number;
  readonly to: number;
}

function textOf({ from, to }: Span): string {
  return from === to ? `${from}年` : `${from}年至${to}年`;
}

function spanOf(table: Table): Span | undefined {
  const { start, end } = projectPeriod(table) ?? {};
  const years = [yearOfTable(table), start?.year, end?.year].filter((each) => each !== undefined);
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}

/** A deadline that was over before the project began; one after its end is reported by `deadline-within-period`. */
function pastDeadlines(table: Table, from: number): { at: Range; year: number }[] {
  return rowsIn(table, groups.timeliness).flatMap(({ name, value, valueAt, nameAt }) => {
    const [deadline, at] = value.deadline ? [value.deadline, valueAt] : [deadlineIn(name), nameAt];
    const year = deadline?.year;
    return year !== undefined && year < from ? [{ at, year }] : [];
  });
}

/** 时效 is judged by its deadlines. */
function textsOf(table: Table): readonly { at: Range; text: string }[] {
  const texts = table.goal ? [table.goal] : [];
  for (const { level2, indicator } of rowsOf(table)) {
    if (level2 === "时效指标") continue;
    for (const field of [indicator.name, indicator.value]) if (/[年〇零]/.test(field.text)) texts.push(field);
  }
  return texts;
}

/** Years of documents, of names, of comparisons and of far aims are not this table's. */
function withoutOthers(text: string, { header: { projectName } }: Table): string {
  const named = projectName && projectName.text !== "" ? text.replaceAll(projectName.text, "") : text;
  return (
    named
      .replace(/《[^》]*》|“[^”]*”|[（(][^）)]*[〔[（(]?20\d{2}[〕\]）)]?\s*\d*号[^）)]*[）)]/g, "")
      // Before "to 2020" goes alone.
      .replace(/(19|20)\d{2}\s*年?度?\s*[-—~～至到]\s*(19|20)\d{2}\s*年?/g, "")
      .replace(/(较|比|与|同|自|从|由|到|至|截至|截止|以)\s*(19|20)\d{2}\s*年?/g, "")
      .replace(
        /(19|20)\d{2}\s*年?度?\s*(以来|相比|为基|基期|底?结转|结余|末?基数|立项|启动|批复|开工|成立|建成|度?考核|下达)/g,
        "",
      )
      // What an earlier year left to be paid or finished, and the school year that began in it.
      .replace(
        /(19|20)\d{2}\s*年?度?(秋季|[^,，。;；\d]{0,14}(尾款|欠款|欠付|欠发|遗留|质保金|结转|结余|已经?[完建实开启]|脱贫攻坚成果))/g,
        "",
      )
      // A bare number may be a count; only what is called a year is judged.
      .replace(/(19|20)\d{2}(?!\s*年)/g, "")
  );
}
