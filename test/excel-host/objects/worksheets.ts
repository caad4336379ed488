import { type Sheet, activeSheet, newSheet } from "../book/book";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { eventRegistrations } from "./event-registrations";
import { type Model, refuseReadOnly } from "./model";
import { sheetObject } from "./worksheet";

/** All sheets, by id or by name. */
export function worksheetsObject(model: Model): HostObject {
  const { book } = model;
  const made = (sheet: Sheet | undefined) => (sheet ? sheetObject(model, sheet) : null);
  const named = (key: string) =>
    book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  const seen = (visibleOnly: boolean | null) =>
    book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => sheetObject(model, sheet)),
    item: (key: string) => made(named(key)),
    call: {
      GetActiveWorksheet: () => sheetObject(model, activeSheet(book)),
      GetItemOrNullObject: (key: string) => made(named(key)),
      GetCount: (visibleOnly: boolean | null) => seen(visibleOnly).length,
      GetFirst: (visibleOnly: boolean | null) => made(seen(visibleOnly)[0]),
      GetLast: (visibleOnly: boolean | null) => made(seen(visibleOnly).at(-1)),
      Add: (name: string | null) => {
        refuseReadOnly(model);
        const sheet = newSheet(book.nextId(), name ?? `Sheet${book.sheets.length + 1}`);
        refuseName(model, sheet.name);
        book.sheets.push(sheet);
        model.sheetEvent("Added", sheet);
        return sheetObject(model, sheet);
      },
      ...eventRegistrations(model, "Workbook"),
    },
  };
}

export function refuseName(model: Model, name: string): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
    throw new HostError("InvalidArgument");
  if (model.book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists");
  }
}
