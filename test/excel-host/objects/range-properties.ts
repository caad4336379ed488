import type { Range } from "../../../src/core/grid/address";
import type { Sheet } from "../book/book";
import { columnCount, isUnbounded, rowCount } from "../book/ranges";
import { type Model, invalidArgument } from "./model";

/** `getRowProperties` and `getColumnProperties`: one object a row or column, holding what was asked for. */
export function rangeProperties(_model: Model, sheet: Sheet, range: Range) {
  return {
    GetRowProperties: (wanted: Readonly<Record<string, unknown>>) => {
      if (isUnbounded(range)) invalidArgument();
      return Array.from({ length: rowCount(range) }, (_, index) => ({
        ...(wanted["rowIndex"] === true && { rowIndex: range.top + index }),
        ...(wanted["rowHidden"] === true && { rowHidden: sheet.hiddenRows.has(range.top + index) }),
      }));
    },
    GetColumnProperties: (wanted: Readonly<Record<string, unknown>>) => {
      if (isUnbounded(range)) invalidArgument();
      return Array.from({ length: columnCount(range) }, (_, index) => ({
        ...(wanted["columnIndex"] === true && { columnIndex: range.left + index }),
        ...(wanted["columnHidden"] === true && { columnHidden: sheet.hiddenColumns.has(range.left + index) }),
      }));
    },
  };
}
