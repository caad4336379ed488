import { type Amount, amountText, isPositive, sumOf, tolerance } from "../../grid/amount";
import type { Range } from "../../grid/address";
import type { Funds, Table } from "../../table/table";
import { type CostRow, costRowsOf, isOtherUnit } from "../costs";
import type { Severity } from "../finding";
import { sumBreach } from "../funds";
import { valuedRowsIn } from "../indicator-row";
import { type Breach, defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups, wholeCost } from "../vocabulary";
import { isSameAsWritten } from "../written-amount";

interface Facts {
  readonly cost: Amount;
  readonly total: Amount;
  readonly unit: string;
  readonly isSum: boolean;
}

export const costEqualsBudget = defineRule<Facts>({
  id: "cost-equals-budget",
  key: "K-02",
  severity: "warning",
  what: { zh: "总成本与年度资金总额一致。", en: "The cost of the project is the year's total." },
  why: {
    zh: "成本大于预算无钱可支，小于预算说明目标与资金不匹配。",
    en: "More than the budget cannot be paid, less does not match it.",
  },
  fix: { zh: "核对成本指标和资金总额，改正其中一个。", en: "Correct the cost or the total." },
  example: {
    wrong: "年度资金总额 | 5.00\n成本指标 | 消防培训总成本 | ≤8万元",
    right: "年度资金总额 | 5.00\n成本指标 | 消防培训总成本 | ≤5万元",
  },
  source: sourcesOf("budgetSystem", "practice"),
  check(table, report) {
    const { total, unit } = table.funds;
    const rows = costRowsOf(table);
    if (!unit || !total?.amount || !isPositive(total.amount) || rows.length === 0) return;
    const budget: Budget = { at: total.at, total: total.amount, limit: limitOf(table, total.amount), unit };
    const whole = rows.filter(({ isWhole }) => isWhole);
    for (const row of rows) {
      const breach = breachOfRow(row, budget, isTheCost(row, rows, table));
      if (breach && !isSumOfParts(row, table.funds)) report(breach);
    }
    const ofSum = whole.length === 0 && rows.length > 1 ? breachOfSum(rows, budget) : undefined;
    if (ofSum) report(ofSum);
  },
  message: ({ cost, total, unit, isSum }) => {
    if (!isSum && isOtherUnit(cost, total))
      return {
        zh: `成本指标 ${amountText(cost)} ${unit} 与年度资金总额 ${amountText(total)} ${unit} 只差单位，请核对是“元”还是“万元”。`,
        en: `The cost is ${amountText(cost)} ${unit}, the year's total ${amountText(total)} ${unit}: only the unit (元 or 万元) parts them.`,
      };
    const [zh, en] = isSum ? ["成本指标合计", "The costs add up to"] : ["成本指标", "The cost is"];
    const relation = cost.gt(total) ? "大于" : "小于";
    return {
      zh: `${zh} ${amountText(cost)} ${unit}，${relation}年度资金总额 ${amountText(total)} ${unit}，请核对。`,
      en: `${en} ${amountText(cost)} ${unit}, the year's total is ${amountText(total)} ${unit}.`,
    };
  },
});

interface Budget {
  readonly at: Range;
  readonly total: Amount;
  /** The project's whole money where it is more than the year's. */
  readonly limit: Amount;
  readonly unit: "万元" | "元";
}

/** Where total and parts differ the total may be the slip, and that is reported already. */
function isSumOfParts({ money }: CostRow, { total, parts, unit, isClosed }: Funds): boolean {
  const sum = isClosed ? sumBreach(total, parts, unit)?.facts.sum : undefined;
  return sum !== undefined && unit !== undefined && isSameAsWritten(money, { amount: sum, unit });
}

/** It is called the whole cost, or is the only row there is; one of several is a part of the money. */
function isTheCost({ isWhole, row }: CostRow, rows: readonly CostRow[], table: Table): boolean {
  const own = valuedRowsIn(table, groups.cost).filter(({ section }) => section.half === row.section.half);
  return isWhole || (rows.length === 1 && own.length === 1);
}

/** 工作经费 and 项目支出 do not say what part they are; 车辆购置成本, though alone, is one and may be less. */
function isGeneral(name: string): boolean {
  return wholeCost.test(name) || general.test(name);
}

const general =
  /^(工作|业务|专项|全年|年度|本年|单位)?(项目|工作|经费|成本|费用|支出|资金|预算|投入|总|控制)|^(经济)?成本指标?$/;

function breachOfRow(
  { row, money, amount }: CostRow,
  budget: Budget,
  isWhole: boolean,
): Breach<Facts> | undefined {
  const { total, limit, unit } = budget;
  if ([total, limit].some((exact) => isSameAsWritten(money, { amount: exact, unit }))) return undefined;
  const isAbove = amount.minus(limit).gte(tolerance);
  if (!isAbove && !isWhole) return undefined;
  const severity: Severity = isAbove ? "error" : isGeneral(row.name) ? "warning" : "info";
  const facts = { cost: amount, total, unit, isSum: false };
  return { at: row.valueAt, cells: [row.nameAt, budget.at], facts, severity };
}

/** Rows may overlap (其中 …), so that their sum is no more than a reason to ask. */
function breachOfSum(
  rows: readonly CostRow[],
  { at, total, limit, unit }: Budget,
): Breach<Facts> | undefined {
  const sum = sumOf(rows.map(({ amount }) => amount));
  const isReported = rows.some(({ amount }) => amount.minus(limit).gte(tolerance));
  const isRounded = isSameAsWritten({ amount: sum, unit }, { amount: limit, unit });
  if (isReported || isRounded || sum.lte(limit)) return undefined;
  const [first] = rows as readonly [CostRow];
  const cells = [...rows.slice(1).map(({ row }) => row.valueAt), at];
  return { at: first.row.valueAt, cells, facts: { cost: sum, total, unit, isSum: true } };
}

function limitOf({ funds: { projectTotal } }: Table, total: Amount): Amount {
  return projectTotal?.amount?.gt(total) ? projectTotal.amount : total;
}
