import type { Address, Range } from "../../../src/core/grid/address";
import { keyOf } from "../../../src/core/grid/grid";
import type { Sheet } from "../book/book";
import { formulaAt, numberFormatAt, textAt, typed, valueAt, valueTypeAt } from "../book/cell-values";
import { columnCount, eachCell, gridOf, isUnbounded, rowCount } from "../book/ranges";
import { type Model, invalidArgument, refuseLocked } from "./model";

/** Values, formulas, texts and number formats. */
export function contentMembers(model: Model, sheet: Sheet, range: Range) {
  const each = <Value>(valueOf: (sheet: Sheet, at: Address) => Value) =>
    isUnbounded(range) ? null : gridOf(range, (at) => valueOf(sheet, at));
  const write = (given: unknown) => {
    refuseLocked(model, sheet);
    spread(range, given, (at, entry) => {
      if (entry === null || isCovered(sheet, at)) return;
      const cell = typed(entry, numberFormatAt(sheet, at));
      if (cell) sheet.cells.set(keyOf(at), cell);
      else sheet.cells.delete(keyOf(at));
    });
    model.changed(sheet, range);
  };
  const format = (given: unknown) => {
    refuseLocked(model, sheet);
    spread(range, given, (at, entry) => {
      if (entry === null) return;
      sheet.looks.set(keyOf(at), { ...sheet.looks.get(keyOf(at)), numberFormat: entry as string });
    });
  };
  return {
    get: {
      Values: () => each(valueAt),
      Formulas: () => each(formulaAt),
      Text: () => each(textAt),
      NumberFormat: () => each(numberFormatAt),
      ValueTypes: () => each(valueTypeAt),
    },
    set: { Values: write, Formulas: write, NumberFormat: format },
  };
}

/** Cells of a merge other than its first keep nothing. */
function isCovered(sheet: Sheet, { row, column }: Address): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      (row !== merge.top || column !== merge.left),
  );
}

/** A scalar or a 1×1 array fills the range; any other array must have its shape. */
function spread(range: Range, given: unknown, put: (at: Address, entry: unknown) => void): void {
  if (isUnbounded(range)) invalidArgument();
  const rows: unknown[][] = Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [[given]];
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (!isOne && (rows.length !== rowCount(range) || rows.some((row) => row.length !== columnCount(range)))) {
    invalidArgument();
  }
  eachCell(range, (at) => {
    put(at, isOne ? rows[0]?.[0] : rows[at.row - range.top]?.[at.column - range.left]);
  });
}

/** Whether rows and columns are hidden; null where some are and some are not. */
export function dimensionMembers(model: Model, sheet: Sheet, range: Range) {
  const rows = () => hiddenIn(sheet.hiddenRows, range.top, range.bottom);
  const columns = () => hiddenIn(sheet.hiddenColumns, range.left, range.right);
  const hide = (set: Set<number>, first: number, last: number) => (isHidden: boolean) => {
    refuseLocked(model, sheet);
    for (let index = first; index <= last; index += 1) {
      if (isHidden) set.add(index);
      else set.delete(index);
    }
  };
  return {
    get: { RowHidden: rows, ColumnHidden: columns, Hidden: () => rows() === true || columns() === true },
    set: {
      RowHidden: hide(sheet.hiddenRows, range.top, range.bottom),
      ColumnHidden: hide(sheet.hiddenColumns, range.left, range.right),
    },
  };
}

function hiddenIn(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const there = [...hidden].filter((index) => index >= first && index <= last).length;
  if (there === 0) return false;
  return there === last - first + 1 ? true : null;
}
