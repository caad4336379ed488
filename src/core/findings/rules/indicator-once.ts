import type { Range } from "../../grid/address";
import { type IndicatorRow, rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { leftOverIn } from "../template-text";

export const indicatorOnce = defineRule<{ name: string; level2: string | undefined }>({
  id: "indicator-once",
  key: "R-06",
  severity: "error",
  what: { zh: "同一张表内三级指标不重复。", en: "No indicator stands twice in a table." },
  why: { zh: "重复的指标重复计分，也说明有一处填错。", en: "It would count twice." },
  fix: { zh: "删去重复的一条，或改写名称把两条区分开。", en: "Delete one, or word them apart." },
  example: {
    wrong: "数量指标 | 消防培训场次 | ≥12场\n数量指标 | 消防培训场次 | ≥12场",
    right: "数量指标 | 消防培训场次 | ≥12场\n数量指标 | 培训居民数量 | ≥600人",
  },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    const seen = new Map<string, IndicatorRow>();
    for (const row of rowsOf(table)) {
      if (!row.hasName || leftOverIn(row.indicator.name.text)) continue;
      const key = `${row.section.half} ${row.nameKey}`;
      const first = seen.get(key);
      if (!first) seen.set(key, row);
      // A value for each village beside one name.
      else if (!isSamePlace(first.nameAt, row.nameAt)) {
        const isElsewhere = first.level2 !== row.level2;
        const facts = { name: row.name, level2: isElsewhere ? (first.level2 ?? undefined) : undefined };
        const breach = { at: row.nameAt, cells: [first.nameAt], facts };
        report(isElsewhere ? { ...breach, severity: "warning" } : breach);
      }
    }
  },
  message: ({ name, level2 }) =>
    level2 === undefined
      ? { zh: `三级指标“${name}”重复。`, en: `“${name}” stands twice.` }
      : { zh: `三级指标“${name}”在“${level2}”中已经填过。`, en: `“${name}” stands under ${level2} already.` },
});

function isSamePlace(one: Range, other: Range): boolean {
  return one.top === other.top && one.left === other.left;
}
