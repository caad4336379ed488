import { type Range, cellRange, hasCell } from "../../../core/grid/address";
import type { CellFormat } from "../../../core/table/blank-table";
import { type PlacedTable, placedCells, placedMerges } from "../../../core/table/place-table";

/** All cells that look the same; a merge counts as one cell. */
export interface FormatGroup {
  readonly format: CellFormat;
  readonly ranges: readonly Range[];
}

/** One group a look: so many calls, however large the table. */
export function formatGroups(placed: PlacedTable): FormatGroup[] {
  const merges = placedMerges(placed);
  const groups = new Map<string, { format: CellFormat; ranges: Range[] }>();
  for (const { at, format } of placedCells(placed)) {
    const merge = merges.find((range) => hasCell(range, at));
    if (merge && (merge.top !== at.row || merge.left !== at.column)) continue;
    const key = JSON.stringify({ ...format, numberFormat: undefined });
    const group = groups.get(key) ?? { format, ranges: [] };
    group.ranges.push(merge ?? cellRange(at));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The cells with a number format, neighbours in a column taken together: Excel sets it only range by range. */
export function numberFormatGroups(
  placed: PlacedTable,
): { readonly numberFormat: string; readonly ranges: readonly Range[] }[] {
  const groups = new Map<string, Range[]>();
  for (const { at, format } of placedCells(placed)) {
    if (format.numberFormat === undefined) continue;
    const ranges = groups.get(format.numberFormat) ?? [];
    const above = ranges.findIndex(({ bottom, left }) => bottom === at.row - 1 && left === at.column);
    const there = ranges[above];
    if (there) ranges[above] = { ...there, bottom: at.row };
    else ranges.push(cellRange(at));
    groups.set(format.numberFormat, ranges);
  }
  return [...groups].map(([numberFormat, ranges]) => ({ numberFormat, ranges }));
}
