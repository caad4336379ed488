import type { OpenedBook } from "./open/open-book";

/** A workbook with one blank sheet. */
export function blankBook(): OpenedBook {
  const id = "sheet-0";
  const sheet = { id, name: "Sheet1", rowCount: 100, columnCount: 20 };
  return { data: { id: "blank", sheetOrder: [id], sheets: { [id]: sheet } }, locked: [], drawn: [] };
}
