import { type Range, columnText, rangeText } from "../../../src/core/grid/address";
import { type Book, type Sheet, activeSheet } from "../book/book";
import { rangeOfAddress, wholeSheet } from "../book/ranges";
import { HostError } from "../protocol/host-error";
import { isHostObject } from "../protocol/host-object";

/** Cells of one sheet: what a Range (one area) or a RangeAreas (several) stands for. */
export interface SheetRange {
  readonly sheet: Sheet;
  readonly areas: readonly Range[];
}

export function subjectOf(object: unknown): SheetRange {
  if (!isHostObject(object) || object.subject === undefined) throw new HostError("InvalidArgument");
  return object.subject as SheetRange;
}

/** "Sheet1!A1:B2", "'年度 表'!A1"; columns and rows as Excel writes them. */
export function fullAddress(sheet: Sheet, range: Range): string {
  return `${quoted(sheet.name)}!${localAddress(range)}`;
}

export function localAddress(range: Range): string {
  if (range.left === 0 && range.right === wholeSheet.right) {
    return `${range.top + 1}:${range.bottom + 1}`;
  }
  if (range.top === 0 && range.bottom === wholeSheet.bottom) {
    return `${columnText(range.left)}:${columnText(range.right)}`;
  }
  return rangeText(range);
}

function quoted(name: string): string {
  return /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The cells an argument names: a Range, "B4", or "Sheet1!B4". */
export function argumentRange(book: Book, given: unknown, home: Sheet | undefined): SheetRange {
  if (isHostObject(given)) return subjectOf(given);
  if (typeof given !== "string") throw new HostError("InvalidArgument");
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(given);
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const sheet =
    name === undefined ? (home ?? activeSheet(book)) : book.sheets.find((one) => one.name === name);
  const range = rangeOfAddress(match?.[3] ?? given);
  if (!sheet || !range) throw new HostError("InvalidArgument");
  return { sheet, areas: [range] };
}
