import { CellValueType, type ICellData, type IRange, type Nullable, type Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Cell } from "../../core/grid/cell";
import { type Grid, makeGrid } from "../../core/grid/grid";
import { formatterOf } from "../../core/grid/number-format/formatter";
import { ourRange } from "./ranges";

/** The sheet as data, with each cell's text as the sheet shows it. */
export function readGrid(sheet: FWorksheet): Grid {
  const worksheet = sheet.getSheet();
  const cells: [row: number, column: number, cell: Cell][] = [];
  worksheet.getCellMatrix().forValue((row, column, data) => {
    const cell = data && cellOf(data, { sheet, row, column });
    if (cell) cells.push([row, column, cell]);
  });
  return makeGrid({
    sheet: sheet.getSheetName(),
    cells,
    merges: worksheet.getMergeData().map(ourRange),
    hiddenRows: worksheet.getHiddenRows().flatMap(({ startRow, endRow }) => span(startRow, endRow)),
    hiddenColumns: worksheet.getHiddenCols().flatMap(columnsOf),
  });
}

function columnsOf({ startColumn, endColumn }: IRange): number[] {
  return span(startColumn, endColumn);
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface Spot {
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
}

function cellOf(data: ICellData, spot: Spot): Cell | undefined {
  const formula = formulaOf(data, spot);
  const value = valueOf(data, spot);
  if (formula === undefined) return value;
  return value && value.kind !== "empty" ? { ...value, formula } : { kind: "uncalculated", formula };
}

function formulaOf({ f, si }: ICellData, { sheet, row, column }: Spot): string | undefined {
  if (!f && !si) return undefined;
  // A shared formula stands in one cell only; the facade moves it to this one.
  const text = f && !si ? f : sheet.getRange(row, column).getFormula();
  return text === "" ? undefined : text.replace(/^=/, "");
}

type Value = Exclude<Cell, { kind: "uncalculated" }>;

function valueOf({ v, t, p }: ICellData, { sheet, row, column }: Spot): Value | undefined {
  const rich = p?.body?.dataStream;
  if (rich !== undefined) return textCell(rich.replace(/\r?\n$/, "").replace(/\r/g, "\n"));
  if (v === undefined || v === null || v === "") return undefined;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") {
    const isTrue = v === true || v === 1 || String(v).toUpperCase() === "TRUE";
    return { kind: "boolean", value: isTrue, text: isTrue ? "TRUE" : "FALSE" };
  }
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  const isNumber = typeof v === "number" ? !isText : t === CellValueType.NUMBER && Number.isFinite(Number(v));
  if (!isNumber) return textCell(String(v));
  const value = Number(v);
  const pattern = patternAt(sheet.getSheet(), row, column) || "General";
  return { kind: "number", value, text: formatterOf(pattern).number(value) };
}

const errors = new Set(
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #CYCLE! #ERROR!".split(" "),
);

function textCell(text: string): Value {
  return errors.has(text) ? { kind: "error", text } : { kind: "text", text };
}

function patternAt(worksheet: Worksheet, row: number, column: number): Nullable<string> {
  return worksheet.getComposedCellStyle(row, column).n?.pattern;
}
