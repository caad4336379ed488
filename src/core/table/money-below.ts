import type { HeadRows } from "./caption";
import { headLabels } from "./head-labels";
import { moneyConcepts } from "./label-cells";
import { type Head, readHead } from "./read-head";
import { type View, hasConcept, hasOneOf } from "./view";

/** Where the money of the table may stand instead: the rows below its indicators. */
export interface LowerRows {
  readonly top: number;
  readonly bottom: number;
}

/** A few forms have the money below the indicators; it is looked for there where none stands above them. */
export function withMoneyBelow(view: View, head: Head, rows: { upper: HeadRows; lower: LowerRows }): Head {
  const { total, projectTotal, parts } = head.funds;
  if (total || projectTotal || parts.length > 0 || rows.lower.top > rows.lower.bottom) return head;
  const money = headLabels(view, rows.lower.top, rows.lower.bottom).filter(
    ({ label }) => label.fund !== undefined || hasOneOf(label, moneyConcepts),
  );
  // 合计 below the weights is no money.
  const isMoney = money.some(({ label }) => hasConcept(label, "total") && label.key.length > 3);
  return isMoney ? readHead(view, rows.upper, money) : head;
}
