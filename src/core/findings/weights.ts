import { type Amount, amountFromDigits, sumOf } from "../grid/amount";
import type { Range } from "../grid/address";
import { type Field, type Table, isEntered } from "../table/table";
import { plainText } from "../value/plain-text";
import { ownRows } from "./gaps";
import type { IndicatorRow } from "./indicator-row";
import { isSameRange } from "./places";

/** A cell of the 分值 column; rows merged over it share one. */
export interface Weight {
  readonly at: Range;
  readonly text: string;
  /** 10 of "10", "10分" and "10%"; undefined where it is blank or no number. */
  readonly amount: Amount | undefined;
  readonly row: IndicatorRow;
}

/** The 分值 of the filled rows; none where the form has no such column. */
export function weightsOf(table: Table): readonly Weight[] {
  const weights: Weight[] = [];
  for (const row of ownRows(table)) {
    const { weight } = row.indicator;
    const last = weights[weights.length - 1];
    if (!weight || (last && isSameRange(last.at, weight.at))) continue;
    weights.push({ at: weight.at, text: weight.text, amount: weightOf(weight), row });
  }
  return weights;
}

export function sumOfWeights(weights: readonly Weight[]): Amount {
  return sumOf(weights.flatMap(({ amount }) => amount ?? []));
}

/** 100, or 90 beside the 10 of 预算执行率; the same as a share of one. */
export function isWhole(sum: Amount): boolean {
  return ["100", "90", "1", "0.9"].some((whole) => sum.minus(whole).abs().lt("0.001"));
}

function weightOf(field: Field): Amount | undefined {
  return isEntered(field) ? amountFromDigits(plainText(field.text).replace(/\s*[分%]$/, "")) : undefined;
}
