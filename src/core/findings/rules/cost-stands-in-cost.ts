import { isCostText } from "../costs";
import { type IndicatorRow, rowsIn } from "../indicator-row";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

/** Money in 数量 is judged by `quantity-is-no-money`. */
const judged = [
  ...groups.quality,
  ...groups.timeliness,
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
] as const;

export const costStandsInCost = defineRule<{ name: string; level2: string }>({
  id: "cost-stands-in-cost",
  key: "C-01",
  severity: "error",
  what: { zh: "费用、经费等成本内容填在成本指标。", en: "Costs stand under 成本指标." },
  why: {
    zh: "成本填错位置，成本指标空缺，其他指标也失去意义。",
    en: "Elsewhere it takes the place of what is measured there.",
  },
  fix: { zh: "把这条移到成本指标，原处改填对应的内容。", en: "Move it to 成本指标." },
  example: { wrong: "质量指标 | 培训教材印刷费 | 2万元", right: "成本指标 | 培训教材印刷费 | 2万元" },
  source: sourcesOf("review"),
  check(table, report) {
    for (const row of rowsIn(table, judged)) {
      if (!row.hasName || !isCostText(row) || isGain(row)) continue;
      if (isRepaired(table, row.nameAt, ["rows-run-together"])) continue;
      report({ at: row.nameAt, cells: [row.valueAt], facts: { name: row.name, level2: row.level2 ?? "" } });
    }
  },
  message: ({ name, level2 }) => ({
    zh: `“${name}”是成本内容，填在了“${level2}”，请移到成本指标。`,
    en: `“${name}” is a cost, but stands under ${level2}.`,
  }),
});

/** What is invested or earned in wages may be an economic effect; only what is called a cost is none. */
function isGain({ level2, name }: IndicatorRow): boolean {
  return level2 === "经济效益指标" && !/(费用?|经费|成本|租金)(等|总额|金额|合计)?(\([^()]*\))?$/.test(name);
}
