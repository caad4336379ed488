import { type Amount, amountText, isPositive, sumOf } from "../../grid/amount";
import type { Level1 } from "../../table/table";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { type Weight, weightsOf } from "../weights";

const withCost: Readonly<Record<string, number>> = {
  成本指标: 20,
  产出指标: 40,
  效益指标: 20,
  满意度指标: 10,
};
const withoutCost: Readonly<Record<string, number>> = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };

export const level1WeightsAsSet = defineRule<{ level1: string; sum: Amount; expected: number }>({
  id: "level1-weights-as-set",
  key: "W-03",
  severity: "warning",
  what: { zh: "各一级指标的分值合计符合规定。", en: "The weights of each 一级指标 are those set." },
  why: { zh: "规定的分值保证产出、效益和满意度都被考核。", en: "They make sure that each kind counts." },
  fix: { zh: "调整该一级指标下各条的分值。", en: "Change the weights under it." },
  example: {
    wrong: "产出指标60分 | 效益指标20分 | 满意度指标10分",
    right: "产出指标50分 | 效益指标30分 | 满意度指标10分",
  },
  source: sourcesOf("central2021", "budgetSystem"),
  check(table, report) {
    // Provinces set their own; only this form's are known.
    if (table.layout !== "central-2021") return;
    const weights = weightsOf(table);
    const sums = sumsOf(weights);
    const expected = expectedOf(sums);
    for (const [level1, { sum, at }] of sums) {
      const set = expected[level1];
      if (set !== undefined && !sum.eq(set)) report({ at, facts: { level1, sum, expected: set } });
    }
  },
  message: ({ level1, sum, expected }) => ({
    zh: `${level1}分值合计 ${amountText(sum)}，与规定的 ${expected} 不一致。`,
    en: `The weights of ${level1} add up to ${amountText(sum)}; ${expected} are set.`,
  }),
});

type Sums = Map<Level1, { sum: Amount; at: Weight["at"] }>;

/** None where a weight is missing or the whole is not 90: that is reported elsewhere. */
function sumsOf(weights: readonly Weight[]): Sums {
  const sums: Sums = new Map();
  if (weights.some(({ amount }) => !isPositive(amount))) return sums;
  if (!sumOf(weights.flatMap(({ amount }) => amount ?? [])).eq(90)) return sums;
  for (const { amount, at, section } of weights) {
    const { level1 } = section;
    if (!level1 || !amount) return new Map();
    const known = sums.get(level1);
    sums.set(level1, known ? { ...known, sum: known.sum.plus(amount) } : { sum: amount, at });
  }
  return sums;
}

/** Where 满意度 does not apply its points go to 效益. */
function expectedOf(sums: Sums): Record<string, number> {
  const set = { ...(sums.has("成本指标") ? withCost : withoutCost) };
  if (!sums.has("满意度指标")) set["效益指标"] = (set["效益指标"] as number) + 10;
  return set;
}
