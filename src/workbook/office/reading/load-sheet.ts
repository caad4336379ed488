import type { Range } from "../../../core/grid/address";
import { type Grid, makeGrid } from "../../../core/grid/grid";
import { rangeInAddress } from "../addresses";
import { cellsOf } from "./block";

/** Cells and what is hidden among them, asked for and not yet answered. */
export interface LoadedBlock {
  readonly cells: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** All filled cells of a sheet. Of an empty one Excel gives the first cell, where the other method gives no object to ask on. */
export function usedCells(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange(true);
}

export function loadBlock(cells: Excel.Range): LoadedBlock {
  cells.load("rowIndex,columnIndex,values,text,formulas");
  return {
    cells,
    rows: cells.getRowProperties({ rowHidden: true }),
    columns: cells.getColumnProperties({ columnHidden: true }),
  };
}

/** Excel gives no values of a range over whole rows or columns. */
export function isUnbounded({ cells }: LoadedBlock): boolean {
  return (cells.values as unknown) === null;
}

/**
 * Asks for the merges of a sheet. Excel lists only merges whose first cell lies in the range, so the range is all that
 * is filled, formatted or merged; and gives their extent only by way of `areas`.
 */
export function loadMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merges = sheet.getUsedRange(false).getMergedAreasOrNullObject();
  merges.load("areas/address");
  return merges;
}

/** The answers as a grid. */
export function gridOf(sheet: string, blocks: readonly LoadedBlock[], merges: Excel.RangeAreas): Grid {
  return makeGrid({
    sheet,
    cells: cellsIn(blocks),
    merges: mergesOf(merges),
    hiddenRows: blocks.flatMap(({ cells, rows }) =>
      hiddenFrom(cells.rowIndex, rows.value, ({ rowHidden }) => rowHidden),
    ),
    hiddenColumns: blocks.flatMap(({ cells, columns }) =>
      hiddenFrom(cells.columnIndex, columns.value, ({ columnHidden }) => columnHidden),
    ),
  });
}

function* cellsIn(blocks: readonly LoadedBlock[]) {
  for (const { cells } of blocks) {
    yield* cellsOf({
      top: cells.rowIndex,
      left: cells.columnIndex,
      values: cells.values as unknown[][],
      texts: cells.text,
      formulas: cells.formulas as unknown[][],
    });
  }
}

/** The merges that were asked for. */
export function mergesOf(merges: Excel.RangeAreas): Range[] {
  return merges.isNullObject
    ? []
    : merges.areas.items.flatMap(({ address }) => rangeInAddress(address) ?? []);
}

function hiddenFrom<Line>(
  first: number,
  lines: readonly Line[],
  isHidden: (line: Line) => boolean | undefined,
): number[] {
  return lines.flatMap((line, index) => (isHidden(line) === true ? [first + index] : []));
}
