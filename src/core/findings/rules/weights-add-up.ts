import { type Amount, amountText, isPositive } from "../../grid/amount";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { isWhole, sumOfWeights, weightsOf } from "../weights";

export const weightsAddUp = defineRule<{ sum: Amount }>({
  id: "weights-add-up",
  key: "W-01",
  severity: "error",
  what: {
    zh: "指标分值合计为100（另计预算执行率10分时为90）。",
    en: "The weights add up to 100, or to 90 beside the 10 of 预算执行率.",
  },
  why: { zh: "合计不对，评价得分就不能用。", en: "Otherwise the score means nothing." },
  fix: { zh: "调整各条指标的分值。", en: "Change the weights." },
  example: {
    wrong: "分值 | 20+20+10+30+20＝100，另计预算执行率10分",
    right: "分值 | 20+20+10+30+10＝90，另计预算执行率10分",
  },
  source: sourcesOf("budgetSystem", "central2021"),
  check(table, report) {
    const weights = weightsOf(table);
    const [first, ...rest] = weights;
    // Blank weights are reported as such.
    if (!first || weights.some(({ amount }) => !isPositive(amount))) return;
    const sum = sumOfWeights(weights);
    if (!isWhole(sum)) report({ at: first.at, cells: rest.map(({ at }) => at), facts: { sum } });
  },
  message: ({ sum }) => ({
    zh: `指标权重合计 ${amountText(sum)}，应为 100（另计预算执行率10分的为 90）。`,
    en: `The weights add up to ${amountText(sum)}, not to 100 (or 90 beside 预算执行率).`,
  }),
});
