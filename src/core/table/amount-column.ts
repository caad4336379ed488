import { readAmount } from "../value/amount-text";
import { compact } from "../value/plain-text";
import { type View, labelAt, rowsBetween, shownAt } from "./view";

/** Of several amounts beside one label (上年度安排资金 | 本年度申请资金, 总金额 | 当年预算资金) the column of this year's, by the headings above; else `first`. */
export function amountColumn(view: View, row: number, columns: { first: number; limit: number }): number {
  const { first, limit } = columns;
  const amounts = (rowsBetween(view, row, row)[0]?.columns ?? []).filter(
    (column) => column >= first && column <= limit && isAmount(shownAt(view, { row, column })),
  );
  if (amounts.length < 2) return first;
  const headings = amounts.map((column) => headingOver(view, row, column));
  if (!headings.some((text) => earlier.test(text) || whole.test(text))) return first;
  return amounts.find((_column, index) => isThisYear(headings[index] ?? "")) ?? first;
}

/** 总金额 | 当年预算资金: the first is of all years. */
const whole = /总金额|总投资|总预算|实施期|中期|周期/;
const earlier = /上年|上一年|前年|以前年|去年|执行数|实际/;

function isThisYear(heading: string): boolean {
  return (
    !earlier.test(heading) &&
    !whole.test(heading) &&
    /20\d\d年|本年|当年|年度|申请|预算|安排|金额|申报/.test(heading)
  );
}

function isAmount(text: string): boolean {
  return readAmount(text) !== undefined || /^[-—–*]+$/.test(text);
}

/** The nearest text above that is no amount. */
function headingOver(view: View, row: number, column: number): string {
  const above = rowsBetween(view, row - mostRows, row - 1).reverse();
  for (const { row: each, columns } of above) {
    if (!columns.includes(column)) continue;
    const text = compact(shownAt(view, { row: each, column }));
    if (text !== "" && !isAmount(text)) return text;
    if (labelAt(view, { row: each, column })) return text;
  }
  return "";
}

const mostRows = 15;
