import type { Sheet } from "../book/book";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { type Model, refuseLocked } from "./model";

export function protectionObject(model: Model, sheet: Sheet): HostObject {
  return {
    type: "WorksheetProtection",
    get: { Protected: () => sheet.protection.isProtected, Options: () => sheet.protection.options },
    call: {
      Protect: (options: Record<string, unknown> | null) => {
        refuseLocked(model, sheet);
        Object.assign(sheet.protection, { isProtected: true, options: options ?? {} });
      },
      Unprotect: () => {
        Object.assign(sheet.protection, { isProtected: false, options: {} });
      },
    },
  };
}

const pageNames = ["Orientation", "PaperSize", "Zoom", "CenterHorizontally", "CenterVertically"];

export function pageLayoutObject(model: Model, sheet: Sheet): HostObject {
  const key = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  return {
    type: "PageLayout",
    get: Object.fromEntries(pageNames.map((name) => [name, () => sheet.page[key(name)] ?? null])),
    set: Object.fromEntries(
      pageNames.map((name) => [
        name,
        (value: unknown) => {
          refuseLocked(model, sheet);
          sheet.page[key(name)] = value;
        },
      ]),
    ),
  };
}

export function tablesObject(model: Model, sheet: Sheet): HostObject {
  const made = (table: Sheet["tables"][number]): HostObject => ({
    type: "Table",
    ident: { Id: table.id },
    isAlive: () => model.book.sheets.includes(sheet),
    get: { Id: () => table.id, Name: () => table.name },
  });
  return {
    type: "TableCollection",
    get: { Count: () => sheet.tables.length },
    items: () => sheet.tables.map(made),
    item: (key: string) => {
      const table = sheet.tables.find(({ id, name }) => id === key || name === key);
      if (!table) throw new HostError("ItemNotFound");
      return made(table);
    },
  };
}
