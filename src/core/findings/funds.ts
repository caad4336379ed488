import { type Amount, isNegative, isZero, sumOf, tolerance } from "../grid/amount";
import type { Range } from "../grid/address";
import type { AmountField, Funds } from "../table/table";
import type { Severity } from "./finding";
import { once } from "./once";

/** A total that differs from its parts. */
export interface SumBreach {
  readonly at: Range;
  readonly cells: readonly Range[];
  readonly severity: Severity;
  readonly facts: SumFacts;
}

export interface SumFacts {
  readonly label: string;
  readonly total: Amount;
  readonly sum: Amount;
  readonly difference: Amount;
  readonly unit: string;
  /** The parts are all blank. */
  readonly isBlank: boolean;
}

/** The difference between a total and its parts; none where it cannot be judged. */
export function sumBreach(
  total: AmountField | undefined,
  parts: readonly AmountField[],
  unit: Funds["unit"],
): SumBreach | undefined {
  const operands = parts.filter(({ level }) => level === "part");
  if (!unit || !total?.amount || operands.length === 0 || !operands.every(isSummable)) return undefined;
  // What is negative is reported as that, and so is text that a formula passes over.
  if ([total, ...operands].some(({ amount }) => isNegative(amount)) || isSumOfText(total, operands))
    return undefined;
  const sum = sumOf(operands.flatMap(({ amount }) => amount ?? []));
  const difference = total.amount.minus(sum).abs();
  if (isZero(difference)) return undefined;
  const isBlank = operands.every(({ state }) => state === "blank");
  return {
    at: total.at,
    cells: operands.map(({ at }) => at),
    severity: isBlank || difference.lt(tolerance) ? "warning" : "error",
    facts: { label: total.label.text, total: total.amount, sum, difference, unit, isBlank },
  };
}

/** A formula adds up the parts, and one of them is a number kept as text, which no formula counts. */
export function isSumOfText(total: AmountField | undefined, parts: readonly AmountField[]): boolean {
  const hasFormula = total?.cell.kind === "number" && total.cell.formula !== undefined;
  return hasFormula && parts.some(isNumberAsText);
}

export function isNumberAsText({ cell, state }: AmountField): boolean {
  return cell.kind === "text" && state === "number";
}

/** A formula over parts that are all blank: the total is not zero but not filled in yet. */
export function isSumOfBlanks({ total, parts }: Funds): boolean {
  const hasFormula = total?.cell.kind === "number" && total.cell.formula !== undefined;
  return hasFormula && isZero(total.amount) && parts.every(({ state }) => state === "blank");
}

/** A blank part is zero; a part that is text or not calculated says nothing. */
function isSummable({ state, amount }: AmountField): boolean {
  return state === "blank" || amount !== undefined;
}

/** All cells that hold or should hold money of the table. */
export const amountFieldsOf: (funds: Funds) => readonly AmountField[] = once(
  ({ total, parts, projectTotal, projectParts }) =>
    [total, ...parts, projectTotal, ...projectParts].filter((field) => field !== undefined),
);
