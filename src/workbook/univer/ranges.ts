import type { IRange } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { Range } from "../../core/grid/address";

export function univerRange({ top, left, bottom, right }: Range): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The range as the sheet's facade knows it: one that carries the sheet's id. */
export function rangeOn(sheet: FWorksheet, { top, left, bottom, right }: Range): FRange {
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}

export function ourRange({ startRow, startColumn, endRow, endColumn }: IRange): Range {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Univer measures in pixels of 1/96 inch, Excel in points of 1/72. */
export function pixelsOf(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pointsOf(pixels: number): number {
  return (pixels * 72) / 96;
}
