import { type Amount, amountFromDigits, sumOf } from "../grid/amount";
import type { Range } from "../grid/address";
import { type Indicator, type Section, type Table, isEntered, isFilled } from "../table/table";
import { plainText } from "../value/plain-text";
import { ownSections } from "./gaps";
import { once } from "./once";
import { isSameRange } from "./places";

/** A cell of the 分值 column; rows merged over it share one. */
export interface Weight {
  readonly at: Range;
  readonly text: string;
  /** 10 of "10", "10分" and "10%"; undefined where it is blank or no number. */
  readonly amount: Amount | undefined;
  readonly section: Section;
  readonly indicator: Indicator;
}

/** The 分值 of the table's rows, blank rows only where they have one; none where the form has no such column. */
export const weightsOf: (table: Table) => readonly Weight[] = once(readWeights);

function readWeights(table: Table): readonly Weight[] {
  const weights: Weight[] = [];
  for (const section of ownSections(table)) {
    for (const indicator of section.rows) {
      const { weight } = indicator;
      const last = weights[weights.length - 1];
      if (!weight || (last && isSameRange(last.at, weight.at))) continue;
      if (!isFilled(indicator) && !isEntered(weight)) continue;
      const amount = amountFromDigits(plainText(weight.text).replace(/\s*[分%]$/, ""));
      weights.push({ at: weight.at, text: weight.text, amount, section, indicator });
    }
  }
  return weights;
}

/** What the weights add up to: of all rows, or of the filled ones alone where only that is whole. */
export function sumOfWeights(weights: readonly Weight[]): Amount {
  const filled = sumOf(
    weights.flatMap(({ amount, indicator }) => (isFilled(indicator) ? (amount ?? []) : [])),
  );
  return isWhole(filled) ? filled : sumOf(weights.flatMap(({ amount }) => amount ?? []));
}

/** 100, or 90 beside the 10 of 预算执行率; the same as a share of one. */
export function isWhole(sum: Amount): boolean {
  return ["100", "90", "1", "0.9"].some((whole) => sum.minus(whole).abs().lt("0.001"));
}
