import { amountText } from "../../grid/amount";
import { sumInText } from "../../table/sum-in-text";
import type { AmountField, Table } from "../../table/table";
import { inUnit } from "../../value/amount-text";
import { tight } from "../../value/plain-text";
import { type Fixer, isRewritable } from "../fix";

/** 10000万元 or '2.50 in an amount cell becomes the number, in the table's unit. */
export const amountAsNumber: Fixer = {
  id: "amount-as-number",
  mends: ["amount-cells-hold-numbers"],
  title: { zh: "改成纯数字（按表头单位）", en: "Write it as a plain number in the table's unit" },
  safety: "sometimes",
  *propose(table) {
    const { total, parts, projectTotal, projectParts } = table.funds;
    for (const field of [total, ...parts, projectTotal, ...projectParts]) {
      if (!field || field.cell.kind !== "text" || !isRewritable(field)) continue;
      const number = numberOf(field, table);
      if (number === undefined) continue;
      const at = { row: field.at.top, column: field.at.left };
      const change = {
        at,
        before: field.text,
        after: number.text,
        content: { kind: "number", value: Number(number.text) },
      } as const;
      yield { at: field.at, isSafe: number.isWhole, changes: [change] };
    }
  },
};

/** Whole text read, and in a unit that is known: else what stands beside the number would be lost unasked. */
function numberOf(field: AmountField, table: Table): { text: string; isWhole: boolean } | undefined {
  const read = sumInText(field.text);
  if (!read || (read.unit !== undefined && table.funds.unit === undefined)) return undefined;
  const unit = table.funds.unit;
  const amount = read.unit && unit ? inUnit(read.amount, read.unit, unit) : read.amount;
  const isWhole =
    read.isPlain || /^[¥]?[+-]?[\d,]*\.?\d+(?:[十百千]?万元?|亿元?|元)?整?$/.test(tight(field.text));
  return { text: amountText(amount), isWhole };
}
