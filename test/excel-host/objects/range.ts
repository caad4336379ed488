import type { Range } from "../../../src/core/grid/address";
import { type Sheet, activeSheet } from "../book/book";
import { insertRowsInBook } from "../book/insert-rows";
import {
  cellCount,
  columnCount,
  intersectionOf,
  isInside,
  isUnbounded,
  rangeOfAddress,
  rowCount,
  usedRange,
  wholeSheet,
} from "../book/ranges";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { conditionalFormatsObject } from "./conditional-formats";
import { type Model, refuseLocked, refuseRows } from "./model";
import { rangeAreasObject } from "./range-areas";
import { contentMembers, dimensionMembers } from "./range-content";
import { rangeFormatObject } from "./range-format";
import { rangeProperties } from "./range-properties";
import { specialCells } from "./special-cells";
import { argumentRange, fullAddress, localAddress } from "./sheet-range";
import { validationObject } from "./validation";
import { sheetObject } from "./worksheet";

/** A rectangle of cells. */
export function rangeObject(model: Model, sheet: Sheet, range: Range): HostObject {
  const content = contentMembers(model, sheet, range);
  const dimension = dimensionMembers(model, sheet, range);
  return {
    type: "Range",
    subject: { sheet, areas: [range] },
    isAlive: () => model.book.sheets.includes(sheet),
    get: { ...placeMembers(sheet, range), ...content.get, ...dimension.get },
    set: { ...content.set, ...dimension.set },
    child: {
      Worksheet: () => sheetObject(model, sheet),
      Format: () => rangeFormatObject(model, { sheet, areas: [range] }),
      ConditionalFormats: () => conditionalFormatsObject(model, { sheet, areas: [range] }),
      DataValidation: () => validationObject(model, { sheet, areas: [range] }),
    },
    call: {
      ...otherRanges(model, sheet, range),
      ...changes(model, sheet, range),
      ...rangeProperties(model, sheet, range),
    },
  };
}

function placeMembers(sheet: Sheet, range: Range) {
  return {
    Address: () => fullAddress(sheet, range),
    AddressLocal: () => localAddress(range),
    RowIndex: () => range.top,
    ColumnIndex: () => range.left,
    RowCount: () => rowCount(range),
    ColumnCount: () => columnCount(range),
    // [?] Excel gives -1 for more than 2^31-1 cells.
    CellCount: () => (cellCount(range) > 2_147_483_647 ? -1 : cellCount(range)),
    IsEntireRow: () => range.left === 0 && range.right === wholeSheet.right,
    IsEntireColumn: () => range.top === 0 && range.bottom === wholeSheet.bottom,
  };
}

function otherRanges(model: Model, sheet: Sheet, range: Range) {
  const made = (other: Range) => {
    if (!isInside(other, wholeSheet)) throw new HostError("InvalidArgument");
    return rangeObject(model, sheet, other);
  };
  const used = (valuesOnly: boolean | null) => usedRange(sheet, valuesOnly === true, range);
  const inner = (row: number, column: number) => ({
    top: range.top + row,
    bottom: range.top + row,
    left: range.left + column,
    right: range.left + column,
  });
  return {
    GetCell: (row: number, column: number) => made(inner(row, column)),
    GetRow: (row: number) => made({ ...inner(row, 0), right: range.right }),
    GetColumn: (column: number) => made({ ...inner(0, column), bottom: range.bottom }),
    GetEntireRow: () => made({ ...range, left: 0, right: wholeSheet.right }),
    GetEntireColumn: () => made({ ...range, top: 0, bottom: wholeSheet.bottom }),
    GetBoundingRect: (other: unknown) =>
      made(bounding(range, argumentRange(model.book, other, sheet).areas[0] as Range)),
    GetIntersectionOrNullObject: (other: unknown) => {
      const found = intersectionOf(range, argumentRange(model.book, other, sheet).areas[0] as Range);
      return found ? made(found) : null;
    },
    // [?] Of an empty sheet Excel gives its first cell.
    GetUsedRange: (valuesOnly: boolean | null) => made(used(valuesOnly) ?? inner(0, 0)),
    GetUsedRangeOrNullObject: (valuesOnly: boolean | null) => {
      const found = used(valuesOnly);
      return found ? made(found) : null;
    },
    // Only merges whose first cell lies in the range, as Excel does (OfficeDev/office-js#3611).
    GetMergedAreasOrNullObject: () => {
      const areas = sheet.merges.filter((merge) =>
        isInside({ ...merge, bottom: merge.top, right: merge.left }, range),
      );
      return areas.length === 0 ? null : rangeAreasObject(model, { sheet, areas });
    },
    GetSpecialCellsOrNullObject: (type: string) => {
      const areas = specialCells(sheet, range, type);
      return areas.length === 0 ? null : rangeAreasObject(model, { sheet, areas });
    },
  };
}

function changes(model: Model, sheet: Sheet, range: Range) {
  return {
    Select: () => {
      // [?] A range of a hidden sheet cannot be selected.
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      model.book.active = sheet.id;
      model.book.selection = range;
    },
    Insert: (direction: string) => insertRows(model, sheet, { range, direction }),
    Merge: (across: boolean | null) => {
      refuseLocked(model, sheet);
      if (across === true) throw new HostError("GeneralException");
      sheet.merges = [...sheet.merges.filter((merge) => !intersectionOf(merge, range)), range];
    },
    Unmerge: () => {
      refuseLocked(model, sheet);
      sheet.merges = sheet.merges.filter((merge) => !intersectionOf(merge, range));
    },
    _ValidateArraySize: (rows: number, columns: number) => {
      if (isUnbounded(range)) return;
      if (rows !== rowCount(range) || columns !== columnCount(range)) throw new HostError("InvalidArgument");
    },
  };
}

/** [?] Only whole rows: all that the add-in inserts. Arrays of several cells and tables side by side refuse, as in Excel. */
function insertRows(
  model: Model,
  sheet: Sheet,
  { range, direction }: { range: Range; direction: string },
): HostObject {
  refuseRows(model, sheet);
  if (direction !== "Down" || range.left !== 0 || range.right !== wholeSheet.right) {
    throw new HostError("InvalidArgument");
  }
  const count = rowCount(range);
  const last = usedRange(sheet, true)?.bottom ?? 0;
  if (last + count > wholeSheet.bottom) throw new HostError("NonBlankCellOffSheet");
  const torn = sheet.tables.filter((one) => one.range.top < range.top && one.range.bottom >= range.top);
  if (torn.length > 1) throw new HostError("InsertDeleteConflict");
  insertRowsInBook(model.book, sheet, { at: range.top, count });
  model.changed(sheet, range, "RowInserted");
  return rangeObject(model, sheet, range);
}

function bounding(one: Range, other: Range): Range {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What the user has selected. */
export function selectedRange(model: Model, onlyFirstCell: boolean): HostObject {
  const { selection } = model.book;
  const cell = { ...selection, bottom: selection.top, right: selection.left };
  return rangeObject(model, activeSheet(model.book), onlyFirstCell ? cell : selection);
}

/** `getRange()` of a sheet: all of it, or the cells that an address names. */
export function rangeOnSheet(model: Model, sheet: Sheet, address: string | null): HostObject {
  const range = address === null || address === "" ? wholeSheet : rangeOfAddress(address);
  if (!range) throw new HostError("InvalidArgument");
  return rangeObject(model, sheet, range);
}
