import type { Table } from "../../table/table";
import { compact } from "../../value/plain-text";
import { rowsOf } from "../indicator-row";
import { indicatorsPlace } from "../places";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const differsFromLastYear = defineRule<{ name: string; year: number }>({
  id: "differs-from-last-year",
  key: "X-03",
  severity: "info",
  what: { zh: "指标随年度任务调整，不照抄上年。", en: "The indicators are not last year's word by word." },
  why: { zh: "资金和任务变了，目标值也应变化。", en: "Money and work change, so do aims." },
  fix: { zh: "对照上年完成情况调整指标值。", en: "Set the aims by last year's results." },
  example: {
    wrong: "2020年：消防培训场次 | ≥12场\n2021年：全部指标与2020年相同",
    right: "2020年：消防培训场次 | ≥12场\n2021年：消防培训场次 | ≥15场",
  },
  source: sourcesOf("published", "practice"),
  checkAll(tables, report) {
    if (new Set(tables.map(({ year }) => year)).size < 2) return;
    const known = new Map<string, Table>();
    for (const table of tables) if (table.year !== undefined) known.set(keyOf(table, table.year), table);
    for (const table of tables) {
      const { year, header, sheet } = table;
      const name = header.projectName?.text ?? "";
      const before = year === undefined || name === "" ? undefined : known.get(keyOf(table, year - 1));
      if (!before || rowsOf(table).length === 0 || contentOf(before) !== contentOf(table)) continue;
      report({ sheet, at: indicatorsPlace(table), facts: { name, year: (year as number) - 1 } });
    }
  },
  message: ({ name, year }) => ({
    zh: `“${name}”的指标与${year}年完全相同，请核对是否需要调整。`,
    en: `The indicators of “${name}” are those of ${year} word by word.`,
  }),
});

function keyOf({ header: { projectName, department, unit } }: Table, year: number): string {
  return [projectName?.text, unit?.text ?? department?.text, String(year)]
    .map((text) => compact(text ?? ""))
    .join("\n");
}

function contentOf(table: Table): string {
  return rowsOf(table)
    .map(({ nameKey, valueKey }) => `${nameKey}=${valueKey}`)
    .join("\n");
}
