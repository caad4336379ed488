import { type Address, hasCell } from "../grid/address";
import { cellAt } from "../grid/grid";
import { readAmount } from "../value/amount-text";
import { compact } from "../value/plain-text";
import type { Labelled } from "./head-labels";
import { type View, hasConcept, rowsBetween, shownAt } from "./view";

/** Whether an amount stands among the money behind a text that is no label we know: a part we would leave out of the sum. */
export function hasStrangeAmount(view: View, labels: readonly Labelled[]): boolean {
  // 金额 also heads the columns of what is bought.
  const money = labels.filter(
    ({ label }) =>
      label.fund !== undefined || (hasConcept(label, "total", "projectTotal") && label.key !== "金额"),
  );
  if (money.length === 0) return false;
  const top = Math.min(...money.map(({ area }) => area.top));
  const bottom = Math.max(...money.map(({ area }) => area.bottom));
  const isKnown = (at: Address) =>
    labels.some(({ area, field }) => hasCell(area, at) || hasCell(field.at, at));
  return rowsBetween(view, top, bottom).some(({ row, columns }) =>
    columns.some((column, index) => {
      const next = columns[index + 1];
      if (next === undefined || isKnown({ row, column }) || isKnown({ row, column: next })) return false;
      if (isAmount(view, { row, column }) || !isAmount(view, { row, column: next })) return false;
      return !isOfUses(view, { row, column }, top);
    }),
  );
}

function isAmount(view: View, at: Address): boolean {
  const cell = cellAt(view.grid, at);
  return cell.kind === "number" || readAmount(shownAt(view, at)) !== undefined;
}

/** 资金用途 | 金额 beside 资金来源 | 金额: what the money is spent on is no part that it comes from. */
function isOfUses(view: View, { row, column }: Address, top: number): boolean {
  return rowsBetween(view, top - 1, row - 1).some(({ row: above }) =>
    /用途|支出(?:内容|明细|方向)/.test(compact(shownAt(view, { row: above, column }))),
  );
}
