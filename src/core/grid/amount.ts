import Big from "big.js";

/** An exact decimal number. Amounts are in the unit of their table (万元 or 元) unless said otherwise. */
export type Amount = Big;

/** The unit a table's amounts are in. */
export type MoneyUnit = "万元" | "元";

/** Amounts that differ by less are rounding, by this or more are wrong (of the table's unit, 万元 or 元). */
export const tolerance = new Big("0.01");

/** The decimal a text such as "2.50" or "-3" writes; undefined of any other text. */
export function amountFromDigits(digits: string): Amount | undefined {
  return /^[+-]?[0-9]+(\.[0-9]*)?$|^[+-]?\.[0-9]+$/.test(digits)
    ? new Big(digits.replace(/^\+|\.$/g, ""))
    : undefined;
}

/** The decimal a cell's number stands for: the 15 significant digits that Excel keeps, so that 0.1+0.2 is 0.3. */
export function amountFromNumber(value: number): Amount | undefined {
  if (!Number.isFinite(value)) return undefined;
  const shortest = String(value);
  // Most amounts are written with fewer digits than Excel keeps.
  return new Big(shortest.length <= 15 ? shortest : value.toPrecision(15));
}

export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
}

/** Whether it is nought; asked of every amount many times, and `amount.eq(0)` makes an amount of the 0 each time. */
export function isZero(amount: Amount | undefined): boolean {
  return amount?.c[0] === 0;
}

/** Less than nought. */
export function isNegative(amount: Amount | undefined): boolean {
  return amount !== undefined && amount.s < 0 && !isZero(amount);
}

/** More than nought. */
export function isPositive(amount: Amount | undefined): boolean {
  return amount !== undefined && amount.s > 0 && !isZero(amount);
}

/** Equal to the last digit. */
export function sameAmount(one: Amount, other: Amount): boolean {
  return one.eq(other);
}

/** "2.5", never "2.500" or "2.5e+0". */
export function amountText(amount: Amount): string {
  return amount.toFixed();
}
