import { textOf } from "../../core/grid/cell";
import { cellAt, type Grid } from "../../core/grid/grid";
import type { Limits } from "../../workbook/xlsx/limits";
import { readXlsx } from "../../workbook/xlsx/read-file";
import { nodeCodec } from "../../workbook/xlsx/zip/node-codec";
import { decodeText } from "./decode-text";
import { parseCsv } from "./parse-csv";

/** The rows of a list as texts: of a workbook's first visible sheet, else of a CSV file. Throws a `FileError`. */
export function listRows(bytes: Uint8Array, limits: Partial<Limits>): string[][] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (!isZip && !isCompound) return parseCsv(decodeText(bytes));
  const { sheets } = readXlsx(bytes, { codec: nodeCodec, limits });
  const sheet = sheets.find(({ isHidden }) => !isHidden);
  return sheet ? gridRows(sheet.grid) : [];
}

/** From the sheet's first row on, so that the numbers in messages are those the user sees. */
function gridRows(grid: Grid): string[][] {
  const { used } = grid;
  if (!used) return [];
  const width = used.right + 1;
  const rows: string[][] = Array.from({ length: used.bottom + 1 }, () => []);
  for (const { row } of grid.rows) {
    rows[row] = Array.from({ length: width }, (_, column) => textOf(cellAt(grid, { row, column })));
  }
  return rows;
}
