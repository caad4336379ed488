import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";

/** A workbook as data; `merges` and cells count from A1. */
export interface Book {
  readonly sheets: readonly BookSheet[];
}

export interface BookSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly rows: readonly (readonly BookCell[])[];
  readonly merges?: readonly string[];
  /** Of the cells that hold numbers, by column letter and row. */
  readonly numberFormats?: Readonly<Record<string, string>>;
}

export type BookCell = string | number | undefined | { readonly formula: string; readonly result: number };

/** The same bytes for the same book, so that a fixture only changes when its book does. */
export async function bookBytes(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(0);
  for (const { name, isHidden, rows, merges = [], numberFormats = {} } of book.sheets) {
    const sheet = workbook.addWorksheet(name, { state: isHidden ? "hidden" : "visible" });
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell !== undefined) sheet.getCell(row + 1, column + 1).value = cell;
      });
    });
    for (const merge of merges) sheet.mergeCells(merge);
    for (const [address, format] of Object.entries(numberFormats)) sheet.getCell(address).numFmt = format;
  }
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(parts, { mtime: new Date(1980, 0, 2) });
}
