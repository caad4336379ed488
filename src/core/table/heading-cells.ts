import type { Address } from "../grid/address";
import { type View, columnsIn, hasConcept, hasOneOf, isFirstOfArea, labelAt, shownAt } from "./view";
import type { Concept } from "./vocabulary";

/** The cells of a row of headings, with those of the row above that reach into it: 指标值 beside 一级指标 | 二级指标 | 三级指标 under 绩效指标. */
export function headingCells(view: View, row: number): Address[] {
  const own = columnsIn(view, row).filter(
    (column) => isFirstOfArea(view, { row, column }) && shownAt(view, { row, column }) !== "",
  );
  const first = own[0] ?? view.left;
  const above = columnsIn(view, row - 1).filter(
    (column) => column > first && !own.includes(column) && isHeading(view, { row: row - 1, column }),
  );
  // The row above is one of headings only where it has the values'.
  const isValue = (column: number) =>
    hasConcept(labelAt(view, { row: row - 1, column }), "valueHeading", "midtermValueHeading");
  if (!above.some(isValue)) return own.map((column) => ({ row, column }));
  return [
    ...own.map((column) => ({ row, column })),
    ...above.map((column) => ({ row: row - 1, column })),
  ].sort((one, other) => one.column - other.column);
}

const columnHeadings: readonly Concept[] = [
  ...(["valueHeading", "midtermValueHeading", "signHeading", "unitHeading"] as const),
  ...(["weightHeading", "natureHeading", "remarkHeading"] as const),
];

function isHeading(view: View, at: Address): boolean {
  if (!isFirstOfArea(view, at)) return false;
  return hasOneOf(labelAt(view, at), columnHeadings);
}
