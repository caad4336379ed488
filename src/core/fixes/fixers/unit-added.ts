import { type Amount, type MoneyUnit, amountFromDigits } from "../../grid/amount";
import { unitInName } from "../../findings/unit-in-name";
import { rateName } from "../../findings/vocabulary";
import { type Table, isFilled } from "../../table/table";
import { inUnit } from "../../value/amount-text";
import { tight } from "../../value/plain-text";
import { type Fixer, isRewritable } from "../fix";

/** A cost without a unit gets that of the table: 1 beside a total of 1 万元 is 1万元, and 10000 beside it 10000元. */
export const unitAdded: Fixer = {
  id: "unit-added",
  mends: ["number-has-unit"],
  title: { zh: "补上金额单位", en: "Add the unit of the money" },
  safety: "sometimes",
  *propose(table) {
    const { unit } = table.funds;
    if (!unit) return;
    for (const { name, value, unit: own } of costRows(table)) {
      const match = /^([≥≤=><])?(\d+(?:\.\d+)?)$/.exec(tight(value.text));
      const amount = match && amountFromDigits(match[2] as string);
      if (!amount || !isRewritable(value) || own || hasOtherUnit(tight(name.text))) continue;
      const fitting = unitOf(amount, table.funds.total?.amount, unit);
      if (!fitting) continue;
      const after = `${match[0]}${fitting.unit}`;
      const at = { row: value.at.top, column: value.at.left };
      yield {
        at: value.at,
        isSafe: fitting.isWhole,
        changes: [{ at, before: value.text, after, content: { kind: "text", text: after } }],
      };
    }
  },
};

/** The table's unit, or the other one where only in that the figure is the whole money; what is far more fits neither. */
function unitOf(
  amount: Amount,
  total: Amount | undefined,
  unit: MoneyUnit,
): { unit: MoneyUnit; isWhole: boolean } | undefined {
  const other = unit === "万元" ? "元" : "万元";
  if (total?.eq(amount)) return { unit, isWhole: true };
  if (total?.eq(inUnit(amount, other, unit))) return { unit: other, isWhole: true };
  return total && amount.gt(total.times(most)) ? undefined : { unit, isWhole: false };
}

/** So many times the budget is no cost that was merely set too high. */
const most = 100;

/** The unit stands in the name (人均补助标准(元/人)), or the figure is a rate. */
function hasOtherUnit(name: string): boolean {
  return unitInName(name) !== undefined || rateName.test(name);
}

function costRows(table: Table) {
  return table.sections
    .filter(({ level2 }) => /成本/.test(level2 ?? ""))
    .flatMap(({ rows }) => rows.filter(isFilled));
}
