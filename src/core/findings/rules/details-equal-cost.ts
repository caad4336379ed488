import { type Amount, amountText, sumOf } from "../../grid/amount";
import { inUnit } from "../../value/amount-text";
import { readValue } from "../../value/indicator-value";
import { moneyOf } from "../costs";
import { type IndicatorRow, valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups, unitPrice } from "../vocabulary";
import type { Money } from "../written-amount";

export const detailsEqualCost = defineRule<{ sum: Amount; value: Amount; unit: string }>({
  id: "details-equal-cost",
  key: "K-04",
  severity: "warning",
  what: { zh: "名称内的明细金额之和等于指标值。", en: "Amounts listed in the name add up to the value." },
  why: { zh: "明细与合计不符，有一处填错。", en: "If they do not, one of them is wrong." },
  fix: { zh: "核对明细；最好把明细拆成几条成本指标。", en: "Correct it, or make each detail a row." },
  example: {
    wrong: "成本指标 | 讲师费3万元，教材费1万元 | 5万元",
    right: "成本指标 | 讲师费3万元，教材费2万元 | 5万元",
  },
  source: sourcesOf("practice"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.cost)) {
      const total = moneyOf(row) ?? bareMoney(row, table.funds.unit);
      const details = total ? detailsOf(row, total) : [];
      if (details.length < 2 || !total) continue;
      const sum = sumOf(details.map(({ amount, unit }) => inUnit(amount, unit, total.unit)));
      if (sum.eq(total.amount)) continue;
      report({ at: row.valueAt, cells: [row.nameAt], facts: { sum, value: total.amount, unit: total.unit } });
    }
  },
  message: ({ sum, value, unit }) => ({
    zh: `名称内明细合计 ${amountText(sum)} ${unit}，与指标值 ${amountText(value)} ${unit} 不符。`,
    en: `The name's details add up to ${amountText(sum)} ${unit}, the value is ${amountText(value)} ${unit}.`,
  }),
});

/** The amounts a name lists; none of prices, and not the total itself where the list follows it (总成本5万元，其中 …). */
function detailsOf({ name }: IndicatorRow, total: Money): Money[] {
  if (!/元/.test(name) || unitPrice.test(name)) return [];
  const [first, ...others] = readValue(name).numbers.flatMap(({ money }) => money ?? []);
  if (!first) return [];
  const isTotal = others.length > 1 && inUnit(first.amount, first.unit, total.unit).eq(total.amount);
  return isTotal ? others : [first, ...others];
}

/** A number without unit is in the table's; that the unit is missing is reported elsewhere. */
function bareMoney({ value }: IndicatorRow, unit: Money["unit"] | undefined): Money | undefined {
  const [number, second] = value.numbers;
  return unit && number && !second && number.unit === "" ? { amount: number.amount, unit } : undefined;
}
