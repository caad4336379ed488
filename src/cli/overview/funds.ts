import { type Amount, amountFromDigits, amountText, sumOf } from "../../core/grid/amount";
import type { TableRecord } from "../record/record";
import { type TableInFile, unitOf } from "./table-in-file";

/** What the tables of one unit ask for in all. */
export interface FundRow {
  /** "" where the tables name none. */
  readonly unit: string;
  /** In 万元, to the last digit. */
  readonly total: string;
  /** Tables in the sum. */
  readonly counted: number;
  /** Tables without a readable total, or whose money unit is not known: not in the sum. */
  readonly leftOut: number;
}

export function fundsIn(tables: readonly TableInFile[]): FundRow[] {
  const groups = new Map<string, (Amount | undefined)[]>();
  for (const { table } of tables) {
    const unit = unitOf(table);
    const amounts = groups.get(unit);
    if (amounts) amounts.push(totalOf(table));
    else groups.set(unit, [totalOf(table)]);
  }
  return [...groups].map(([unit, amounts]) => {
    const known = amounts.filter((amount) => amount !== undefined);
    return {
      unit,
      total: amountText(sumOf(known)),
      counted: known.length,
      leftOut: amounts.length - known.length,
    };
  });
}

/** 年度资金总额 in 万元. */
function totalOf({ funds }: TableRecord): Amount | undefined {
  const amount = funds.total?.amount === undefined ? undefined : amountFromDigits(funds.total.amount);
  if (!amount || !funds.unit) return undefined;
  return funds.unit === "元" ? amount.times("0.0001") : amount;
}
