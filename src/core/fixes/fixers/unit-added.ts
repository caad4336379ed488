import { amountFromDigits } from "../../grid/amount";
import { unitInName } from "../../findings/unit-in-name";
import { rateName } from "../../findings/vocabulary";
import { type Table, isFilled } from "../../table/table";
import { tight } from "../../value/plain-text";
import { type Fixer, isRewritable } from "../fix";

/** A cost without a unit that equals the table's own money gets the table's unit: 1 beside a total of 1 万元 is 1万元. */
export const unitAdded: Fixer = {
  id: "unit-added",
  mends: ["number-has-unit"],
  title: { zh: "补上表头的金额单位", en: "Add the unit of the table's money" },
  safety: "sometimes",
  *propose(table) {
    const { unit } = table.funds;
    if (!unit) return;
    for (const { name, value, unit: own } of costRows(table)) {
      const match = /^([≥≤=><])?(\d+(?:\.\d+)?)$/.exec(tight(value.text));
      const amount = match && amountFromDigits(match[2] as string);
      if (!amount || !isRewritable(value) || own || hasOtherUnit(tight(name.text))) continue;
      const isWhole = table.funds.total?.amount?.eq(amount) ?? false;
      const after = `${match[0]}${unit}`;
      const at = { row: value.at.top, column: value.at.left };
      yield {
        at: value.at,
        isSafe: isWhole,
        changes: [{ at, before: value.text, after, content: { kind: "text", text: after } }],
      };
    }
  },
};

/** The unit stands in the name (人均补助标准(元/人)), or the figure is a rate. */
function hasOtherUnit(name: string): boolean {
  return unitInName(name) !== undefined || rateName.test(name);
}

function costRows(table: Table) {
  return table.sections
    .filter(({ level2 }) => /成本/.test(level2 ?? ""))
    .flatMap(({ rows }) => rows.filter(isFilled));
}
