import type { Book, Sheet } from "./book";

/** The whole book as plain data, for comparing it before and after. */
export function snapshotOf(book: Book): unknown {
  return {
    active: book.active,
    selection: book.selection,
    names: book.names,
    settings: Object.fromEntries(book.settings),
    xmlParts: Object.fromEntries(book.xmlParts),
    sheets: book.sheets.map(sheetSnapshot),
  };
}

function sheetSnapshot(sheet: Sheet): Record<string, unknown> {
  return structuredClone(
    Object.fromEntries(
      Object.entries(sheet).map(([name, value]: [string, unknown]) => [
        name,
        value instanceof Map
          ? [...value].sort(([one], [other]) => Number(one) - Number(other))
          : value instanceof Set
            ? [...value].sort()
            : value,
      ]),
    ),
  );
}
