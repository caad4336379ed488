import { isPositive } from "../../grid/amount";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { isWhole, sumOfWeights, type Weight, weightsOf } from "../weights";

export const weightAboveZero = defineRule<{ text: string; isColumn: boolean }>({
  id: "weight-above-zero",
  key: "W-02",
  severity: "error",
  what: { zh: "每条指标的分值大于0。", en: "Each indicator has a weight above zero." },
  why: { zh: "没有分值的指标不参加评价。", en: "What has no weight is not evaluated." },
  fix: { zh: "填写大于0的数字。", en: "Enter a number above zero." },
  example: {
    wrong: "数量指标 | 维修教室数量 | ≥20间 | 分值0",
    right: "数量指标 | 维修教室数量 | ≥20间 | 分值20",
  },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    const weights = weightsOf(table);
    const wrong = weights.filter(isWrong);
    const [first] = wrong;
    if (!first || isWholeWithout(weights, wrong)) return;
    // A column nobody filled is one mistake, and often the form of a stage that has no weights yet.
    if (wrong.length === weights.length && wrong.every(({ text }) => text === "")) {
      report({ at: first.at, severity: "warning", facts: { text: "", isColumn: true } });
    } else for (const { at, text } of wrong) report({ at, facts: { text, isColumn: false } });
  },
  message: ({ text, isColumn }) => {
    if (isColumn) return { zh: "分值（权重）一栏未填写。", en: "The column of weights is blank." };
    return text === ""
      ? { zh: "分值（权重）未填写，须大于0。", en: "The weight is blank." }
      : { zh: `分值（权重）“${text}”须是大于0的数字。`, en: `The weight “${text}” is no number above zero.` };
  },
});

function isWrong({ amount, indicator }: Weight): boolean {
  const { weight } = indicator;
  return !isPositive(amount) && weight?.cell.kind !== "uncalculated" && weight?.cell.kind !== "error";
}

/** One weight for a group, written in its first row only: the filled ones are the whole. */
function isWholeWithout(weights: readonly Weight[], wrong: readonly Weight[]): boolean {
  return wrong.every(({ text }) => text === "") && isWhole(sumOfWeights(weights));
}
