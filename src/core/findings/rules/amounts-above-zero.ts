import { type Amount, amountText, isNegative, isZero } from "../../grid/amount";
import { amountFieldsOf, isSumOfBlanks } from "../funds";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const amountsAboveZero = defineRule<{ label: string; amount: Amount }>({
  id: "amounts-above-zero",
  key: "F-05",
  severity: "error",
  what: {
    zh: "资金不为负数，年度资金总额大于零。",
    en: "No amount is negative, and the year's total is more than zero.",
  },
  why: {
    zh: "没有资金的项目不需要绩效目标，负数多为录入差错。",
    en: "A project without money needs no targets; a minus is a slip.",
  },
  fix: {
    zh: "填写正确的金额；没有的资金来源留空。",
    en: "Enter the right amount; leave a source blank that does not apply.",
  },
  example: { wrong: "其他资金 | -2.00", right: "其他资金 | 2.00" },
  source: sourcesOf("practice", "budgetSystem"),
  check({ funds }, report) {
    for (const { at, label, amount } of amountFieldsOf(funds)) {
      if (amount && isNegative(amount)) report({ at, facts: { label: label.text, amount } });
    }
    const { total, parts } = funds;
    if (isSumOfBlanks(funds)) return;
    // Where the parts hold money, the sum rule reports the zero.
    if (total?.amount && isZero(total.amount) && !parts.some(({ amount }) => amount && !isZero(amount))) {
      report({ at: total.at, facts: { label: total.label.text, amount: total.amount } });
    }
  },
  message: ({ label, amount }) =>
    isZero(amount)
      ? { zh: `“${label}”为零，请核对。`, en: `“${label}” is zero.` }
      : {
          zh: `“${label}”为负数（${amountText(amount)}）。`,
          en: `“${label}” is negative (${amountText(amount)}).`,
        },
});
