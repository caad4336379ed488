import { type Amount, isPositive } from "../grid/amount";
import type { Table } from "../table/table";
import { inUnit } from "../value/amount-text";
import { ownRows } from "./gaps";
import { type IndicatorRow, valuedRowsIn } from "./indicator-row";
import { once } from "./once";
import { isNameLost } from "./row-kinds";
import { unitInName } from "./unit-in-name";
import { costNoun, costSaving, costWithAmount, groups, noCost, unitPrice, wholeCost } from "./vocabulary";
import type { Money } from "./written-amount";

/** A 成本 row that names a sum of money (no price a piece, no rate, no saving). */
export interface CostRow {
  readonly row: IndicatorRow;
  /** As written. */
  readonly money: Money;
  /** In the table's unit. */
  readonly amount: Amount;
  /** Its name says that it is the cost of the whole project. */
  readonly isWhole: boolean;
}

/** The sums of money among the 成本 rows of the year; none where the table's unit is unknown. */
export const costRowsOf: (table: Table) => readonly CostRow[] = once(readCostRows);

function readCostRows(table: Table): readonly CostRow[] {
  const { unit } = table.funds;
  if (!unit) return [];
  const half = ownRows(table)[0]?.section.half;
  const costs: CostRow[] = [];
  for (const row of valuedRowsIn(table, groups.cost)) {
    const money = row.section.half === half ? moneyOf(row) : undefined;
    // Without its name it may be a price as well.
    if (!money || isNameLost(row) || unitPrice.test(row.name) || costSaving.test(row.name)) continue;
    const amount = inUnit(money.amount, money.unit, unit);
    costs.push({ row, money, amount, isWhole: wholeCost.test(row.name) });
  }
  return costs;
}

/** The money of a row's value: with its unit, or bare with the unit in the name (总投入（万元）). */
export function moneyOf({ value, name }: IndicatorRow): Money | undefined {
  const [number, second] = value.numbers;
  if (!number || second) return undefined;
  if (number.money) return number.money;
  const named = number.unit === "" ? unitInName(name) : undefined;
  return named === "万元" || named === "元" ? { amount: number.amount, unit: named } : undefined;
}

/** The row is about a cost of the project: a cost noun with its amount, or a cost noun at the end and money as value. */
export function isCostText(row: IndicatorRow): boolean {
  const { name, value } = row;
  if (noCost.test(name)) return false;
  if (costWithAmount.test(name)) return true;
  // Money of which more is better is raised or saved, not spent; and an average is no cost of the project.
  if (value.sign === "≥" || value.sign === ">" || unitPrice.test(name)) return false;
  return costNoun.test(name.replace(/\([^()]*\)$/, "")) && moneyOf(row) !== undefined;
}

/** Two sums that only the unit parts: 5万元 beside 5元, or beside 50000万元. */
export function isOtherUnit(one: Amount, other: Amount): boolean {
  return [one, other].every(isPositive) && (one.eq(other.times(perWan)) || other.eq(one.times(perWan)));
}

const perWan = 10_000;
