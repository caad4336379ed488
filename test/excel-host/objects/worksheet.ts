import type { Sheet } from "../book/book";
import { rangeOfAddress, usedRange } from "../book/ranges";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { commentsObject } from "./comments";
import { eventRegistrations } from "./event-registrations";
import { type Model, refuseReadOnly } from "./model";
import { pageLayoutObject, protectionObject, tablesObject } from "./sheet-parts";
import { rangeObject, rangeOnSheet } from "./range";
import { rangeAreasObject } from "./range-areas";
import { refuseName } from "./worksheets";

/** One sheet. */
export function sheetObject(model: Model, sheet: Sheet): HostObject {
  return {
    type: "Worksheet",
    ident: { Id: sheet.id },
    isAlive: () => model.book.sheets.includes(sheet),
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => model.book.sheets.indexOf(sheet),
      Visibility: () => sheet.visibility,
      TabColor: () => sheet.tabColor,
    },
    set: {
      Name: (name: string) => {
        refuseReadOnly(model);
        refuseName(model, name);
        sheet.name = name;
      },
      Visibility: (visibility: Sheet["visibility"]) => {
        refuseReadOnly(model);
        sheet.visibility = visibility;
      },
    },
    child: {
      Comments: () => commentsObject(model, sheet),
      Protection: () => protectionObject(model, sheet),
      PageLayout: () => pageLayoutObject(model, sheet),
      Tables: () => tablesObject(model, sheet),
    },
    call: { ...changes(model, sheet), ...ranges(model, sheet), ...eventRegistrations(model, sheet.id) },
  };
}

function changes(model: Model, sheet: Sheet) {
  const { book } = model;
  return {
    Activate: () => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      book.active = sheet.id;
      book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
      model.sheetEvent("Activated", sheet);
    },
    Delete: () => {
      refuseReadOnly(model);
      if (book.sheets.length === 1) throw new HostError("GeneralException");
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      if (book.active === sheet.id) book.active = (book.sheets[0] as Sheet).id;
      model.sheetEvent("Deleted", sheet);
    },
  };
}

function ranges(model: Model, sheet: Sheet) {
  const used = (valuesOnly: boolean | null) => usedRange(sheet, valuesOnly === true);
  return {
    GetRange: (address: string | null) => rangeOnSheet(model, sheet, address),
    GetRanges: (addresses: string) => rangeAreasObject(model, { sheet, areas: areasOf(addresses) }),
    GetCell: (row: number, column: number) =>
      rangeObject(model, sheet, { top: row, bottom: row, left: column, right: column }),
    GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      rangeObject(model, sheet, {
        top: row,
        left: column,
        bottom: row + rows - 1,
        right: column + columns - 1,
      }),
    GetUsedRange: (valuesOnly: boolean | null) =>
      rangeObject(model, sheet, used(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (valuesOnly: boolean | null) => {
      const range = used(valuesOnly);
      return range ? rangeObject(model, sheet, range) : null;
    },
  };
}

/** Excel refuses long lists of addresses; at 8,192 characters at the latest (OfficeDev/office-js#5198). */
const longestAddress = 8192;

function areasOf(addresses: string) {
  if (addresses.length >= longestAddress) throw new HostError("InvalidArgument");
  return addresses.split(/[,;]/).map((address) => {
    const range = rangeOfAddress(address);
    if (!range) throw new HostError("InvalidArgument");
    return range;
  });
}
