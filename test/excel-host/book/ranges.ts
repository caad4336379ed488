import {
  type Address,
  type Range,
  boundingRange,
  cellRange,
  hasCell,
  rangeOf,
} from "../../../src/core/grid/address";
import { keyOf } from "../../../src/core/grid/grid";
import type { Sheet } from "./book";

export const wholeSheet: Range = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** Areas of more cells than this have no arrays of values. [?] Excel answers null for unbounded ranges. */
export const mostCells = 5_000_000;

export function addressOfKey(key: number): Address {
  return { row: Math.floor(key / 16_384), column: key % 16_384 };
}

export function rowCount(range: Range): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: Range): number {
  return range.right - range.left + 1;
}

export function cellCount(range: Range): number {
  return rowCount(range) * columnCount(range);
}

/** Whether it reaches over whole rows or columns. */
export function isUnbounded(range: Range): boolean {
  return cellCount(range) > mostCells;
}

export function isInside(range: Range, outer: Range): boolean {
  return (
    range.top >= outer.top &&
    range.bottom <= outer.bottom &&
    range.left >= outer.left &&
    range.right <= outer.right
  );
}

/** The cells both have; undefined where they have none. */
export function intersectionOf(one: Range, other: Range): Range | undefined {
  const range = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return range.top > range.bottom || range.left > range.right ? undefined : range;
}

/** "A1:B2", "B4", "C:D", "3:5", each with or without "$"; undefined of any other text. */
export function rangeOfAddress(address: string): Range | undefined {
  const text = address.trim().replace(/\$/g, "");
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows)
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: wholeSheet.right };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (!columns) return rangeOf(text);
  const range = rangeOf(`${columns[1]}1:${columns[2]}1`);
  return range && { ...range, bottom: wholeSheet.bottom };
}

export function eachCell(range: Range, visit: (at: Address) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit({ row, column });
  }
}

/** A 2-D array as large as the range. */
export function gridOf<Value>(range: Range, valueAt: (at: Address) => Value): Value[][] {
  return Array.from({ length: rowCount(range) }, (_, row) =>
    Array.from({ length: columnCount(range) }, (_, column) =>
      valueAt({ row: range.top + row, column: range.left + column }),
    ),
  );
}

/** The smallest range over all filled cells, or over all that are filled, formatted or merged; within `area`. */
export function usedRange(sheet: Sheet, valuesOnly: boolean, area: Range = wholeSheet): Range | undefined {
  const keys = valuesOnly ? [...sheet.cells.keys()] : [...sheet.cells.keys(), ...sheet.looks.keys()];
  const cells = keys
    .map(addressOfKey)
    .filter((at) => hasCell(area, at))
    .map(cellRange);
  const merges = valuesOnly ? [] : sheet.merges.flatMap((merge) => intersectionOf(merge, area) ?? []);
  return boundingBox([...cells, ...merges]);
}

function boundingBox(ranges: readonly Range[]): Range | undefined {
  return ranges.length === 0 ? undefined : boundingRange(ranges);
}

export function keysIn<Value>(map: ReadonlyMap<number, Value>, area: Range): number[] {
  if (cellCount(area) > map.size) return [...map.keys()].filter((key) => hasCell(area, addressOfKey(key)));
  const keys: number[] = [];
  eachCell(area, (at) => {
    if (map.has(keyOf(at))) keys.push(keyOf(at));
  });
  return keys;
}
