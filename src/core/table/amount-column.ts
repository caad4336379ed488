import { areaAt } from "../grid/grid";
import { readAmount } from "../value/amount-text";
import { type View, columnsIn, filledAfter, labelAt, plainAt, rowsBetween, shownAt } from "./view";

/** The column of a label's amount; sure where the headings above tell it, even of a blank cell. */
export interface AmountColumn {
  readonly column: number;
  readonly isSure: boolean;
  /** Where the same money of the whole project stands: in the column of 总金额. */
  readonly whole: number | undefined;
}

/** Of amounts of several years beside one label (上年度安排资金 | 本年度申请资金, 总金额 | 当年预算资金) the column of this year's; else `first`. */
export function amountColumn(
  view: View,
  row: number,
  columns: { first: number; limit: number },
): AmountColumn {
  const { first, limit } = columns;
  const unsure = { column: first, isSure: false, whole: undefined };
  const isInside = (column: number) => column >= first && column <= limit;
  const adjusted = columnsIn(view, row).find(
    (column) => isInside(column) && shownAt(view, { row, column }).startsWith("调整后"),
  );
  if (adjusted !== undefined) return afterAdjustment(view, row, adjusted);
  const amounts = columnsIn(view, row).filter(
    (column) => isInside(column) && isAmount(shownAt(view, { row, column })),
  );
  const [own] = amounts;
  if (own === undefined || (amounts.length < 2 && areaAt(view.grid, { row, column: own }).right >= limit))
    return unsure;
  const over = amounts.map((column) => headingOver(view, row, column));
  const other = over.find(({ text }) => earlier.test(text) || whole.test(text));
  if (!other) return unsure;
  // This year's own amount may be blank.
  const named = columnsIn(view, other.row).find((column) => {
    return isInside(column) && isThisYear(plainAt(view, { row: other.row, column }));
  });
  if (named === undefined) return unsure;
  const ofAll = amounts.filter((_column, index) => whole.test(over[index]?.text ?? ""));
  return { column: named, isSure: true, whole: ofAll.length === 1 ? ofAll[0] : undefined };
}

/** 资金总额 | 调整前 | 1200 | 调整后 | 1500. */
function afterAdjustment(view: View, row: number, column: number): AmountColumn {
  const next = filledAfter(view, { row, column });
  return { column: next ?? areaAt(view.grid, { row, column }).right + 1, isSure: true, whole: undefined };
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
function headingOver(view: View, row: number, column: number): { text: string; row: number } {
  const above = rowsBetween(view, row - mostRows, row - 1).reverse();
  for (const { row: each, columns } of above) {
    if (!columns.includes(column)) continue;
    const text = plainAt(view, { row: each, column });
    if ((text !== "" && !isAmount(text)) || labelAt(view, { row: each, column })) return { text, row: each };
  }
  return { text: "", row };
}

const mostRows = 15;
