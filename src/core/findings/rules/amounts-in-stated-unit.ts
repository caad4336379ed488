import { type Amount, amountText, isPositive, type MoneyUnit } from "../../grid/amount";
import { costRowsOf, isOtherUnit } from "../costs";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

/** A project of more than 10 亿元 in a 万元 table, or of less than 1,000 元 in a 元 table, is rare enough to ask. */
const most = 100_000;
const least = 1000;

export const amountsInStatedUnit = defineRule<{ amount: Amount; unit: MoneyUnit }>({
  id: "amounts-in-stated-unit",
  key: "F-07",
  severity: "info",
  what: { zh: "金额的大小与表头单位相符。", en: "The amounts are of a size that fits the stated unit." },
  why: {
    zh: "把“元”填进“万元”的表，金额会放大一万倍。",
    en: "Yuan in a table of 万元 are ten thousand times too much.",
  },
  fix: {
    zh: "核对表头单位；需要时换算后再填。",
    en: "Check the unit in the label and convert where needed.",
  },
  example: {
    wrong: "资金 | 项目资金(万元)\n年度资金总额 | 5000000.00",
    right: "资金 | 项目资金(元)\n年度资金总额 | 5000000.00",
  },
  source: sourcesOf("audit"),
  check(table, report) {
    const { total, unit } = table.funds;
    if (!unit || !total?.amount) return;
    const isOdd =
      unit === "万元" ? total.amount.gte(most) : isPositive(total.amount) && total.amount.lt(least);
    if (!isOdd) return;
    const { at, amount: whole } = total;
    // A cost that is the same money in the other unit is reported as that.
    if (costRowsOf(table).some(({ amount }) => isOtherUnit(amount, whole))) return;
    report({ at, facts: { amount: whole, unit } });
  },
  message: ({ amount, unit }) => {
    const other = unit === "万元" ? "元" : "万元";
    return {
      zh: `金额 ${amountText(amount)} ${unit} 疑似以“${other}”填写，请核对表头单位。`,
      en: `${amountText(amount)} ${unit}: was it meant in ${other}?`,
    };
  },
});
