import { columnText } from "../../../core/grid/address";

/**
 * A shared formula as it reads in another of its cells: every relative reference moved by as many rows and columns.
 * Texts, names of sheets and columns of tables are left alone; a reference pushed off the sheet comes back on the
 * other side, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (whole, ...groups: (string | undefined)[]) => {
    const [cell, columnRange, rowRange] = groups;
    if (cell !== undefined) return shiftCell(cell, rows, columns);
    if (columnRange !== undefined) return shiftEnds(columnRange, (end) => shiftColumn(end, columns));
    if (rowRange !== undefined) return shiftEnds(rowRange, (end) => shiftRow(end, rows));
    return whole;
  });
}

// In the order of trial: texts, quoted sheets, brackets, cells, whole columns, whole rows, and any other word or number.
const token = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[[^[\]]*\]/,
    /(\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})(?![\w.(![\u0080-\uffff])/,
    /(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w.(![\u0080-\uffff])/,
    /(\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6})(?![\w.(![\u0080-\uffff])/,
    /[\w.$\u0080-\uffff]+/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

function shiftCell(cell: string, rows: number, columns: number): string {
  const row = cell.search(/\$?[0-9]/);
  return shiftColumn(cell.slice(0, row), columns) + shiftRow(cell.slice(row), rows);
}

function shiftEnds(range: string, shift: (end: string) => string): string {
  return range.split(":").map(shift).join(":");
}

function shiftColumn(column: string, by: number): string {
  if (column.startsWith("$")) return column;
  let index = 0;
  for (const letter of column.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return columnText(within(index - 1 + by, 16_384));
}

function shiftRow(row: string, by: number): string {
  return row.startsWith("$") ? row : String(within(Number(row) - 1 + by, 1_048_576) + 1);
}

function within(index: number, count: number): number {
  return ((index % count) + count) % count;
}
