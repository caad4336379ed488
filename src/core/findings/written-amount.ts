import Big from "big.js";
import { type Amount, type MoneyUnit, tolerance } from "../grid/amount";
import { inUnit } from "../value/amount-text";

export interface Money {
  readonly amount: Amount;
  readonly unit: MoneyUnit;
}

/** Whether a text's amount says the same as an exact one: equal, or rounded to the decimals it is written with. */
export function isSameAsWritten(written: Money, exact: Money): boolean {
  const difference = inUnit(written.amount, written.unit, exact.unit).minus(exact.amount).abs();
  if (difference.lt(tolerance)) return true;
  const half = inUnit(new Big(10).pow(-decimalsOf(written.amount)).times("0.5"), written.unit, exact.unit);
  // 3 for 2.5 is no rounding one would accept: at most one part in a hundred.
  return difference.lte(half) && difference.times(100).lte(exact.amount.abs());
}

function decimalsOf(amount: Amount): number {
  return Math.max(0, amount.c.length - 1 - amount.e);
}
