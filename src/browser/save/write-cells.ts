import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import { columnText } from "../../core/grid/address";
import { pointsOf } from "../../workbook/univer/ranges";
import type { SharedTexts } from "./shared-texts";
import type { StyleSheet } from "./style-sheet";
import { tag, textTag } from "./xml";

/** What the sheets of one file share while they are written. */
export interface Book {
  readonly data: Partial<IWorkbookData>;
  readonly styles: StyleSheet;
  readonly texts: SharedTexts;
}

/** The cells with their rows. */
export function sheetData(sheet: Partial<IWorksheetData>, book: Book): string {
  const { cellData = {}, rowData = {} } = sheet;
  const rows = new Set([...Object.keys(cellData), ...Object.keys(rowData)].map(Number));
  const tags = [...rows]
    .sort((one, other) => one - other)
    .map((row) => rowTag({ row, cells: cellData[row] ?? {}, look: rowData[row] ?? {} }, book))
    .filter((text) => text !== "");
  return tag("sheetData", {}, tags.join(""));
}

interface Row {
  readonly row: number;
  readonly cells: Readonly<Record<number, Nullable<ICellData>>>;
  readonly look: Partial<IRowData>;
}

function rowTag({ row, cells, look }: Row, book: Book): string {
  const tags = Object.keys(cells)
    .map(Number)
    .sort((one, other) => one - other)
    .map((column) => cellTag(`${columnText(column)}${row + 1}`, cells[column], book));
  const style = look.s ? styleNumber(look.s, book) : undefined;
  const height = heightOf(look);
  const attributes = {
    ht: height === undefined ? undefined : Number(height.toFixed(2)),
    customHeight: height !== undefined && look.ia === BooleanNumber.FALSE ? 1 : undefined,
    hidden: look.hd ? 1 : undefined,
    s: style,
    customFormat: style === undefined ? undefined : 1,
  };
  const content = tags.join("");
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return content === "" && isPlain ? "" : tag("row", { r: row + 1, ...attributes }, content);
}

/** As the screen shows it: a row that follows its text has a height of its own making. */
function heightOf({ h, ah, ia }: Partial<IRowData>): number | undefined {
  const pixels = ia === BooleanNumber.FALSE ? h : (ah ?? h);
  return pixels === undefined ? undefined : pointsOf(pixels);
}

function cellTag(reference: string, cell: Nullable<ICellData>, book: Book): string {
  if (!cell) return "";
  const isUnlocked = (cell.custom as { isUnlocked?: boolean } | null | undefined)?.isUnlocked === true;
  const style = cell.s || isUnlocked ? styleNumber(cell.s ?? {}, book, isUnlocked) : 0;
  const { type, content } = contentOf(cell, book.texts);
  if (content === "" && style === 0) return "";
  return tag("c", { r: reference, s: style || undefined, t: type }, content);
}

function styleNumber(style: NonNullable<ICellData["s"]>, { data, styles }: Book, isUnlocked = false): number {
  const look: Nullable<IStyleData> = typeof style === "string" ? data.styles?.[style] : style;
  return styles.cell(look ?? {}, isUnlocked);
}

const errors = new Set("#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE!".split(" "));

function contentOf(
  { v, t, f, p }: ICellData,
  texts: SharedTexts,
): { type: string | undefined; content: string } {
  const formula = f ? textTag("f", f.replace(/^=/, "")) : "";
  const rich = p?.body?.dataStream.replace(/\r?\n$/, "").replace(/\r/g, "\n");
  const value = rich ?? v;
  if (value === undefined || value === null || value === "") return { type: undefined, content: formula };
  if (t === CellValueType.BOOLEAN || typeof value === "boolean") {
    const isTrue = value === true || value === 1 || String(value).toUpperCase() === "TRUE";
    return { type: "b", content: formula + tag("v", {}, isTrue ? "1" : "0") };
  }
  const isText = rich !== undefined || t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  const isNumber = !isText && Number.isFinite(Number(value));
  if (isNumber) return { type: undefined, content: formula + tag("v", {}, String(Number(value))) };
  const text = String(value);
  if (errors.has(text)) return { type: "e", content: formula + textTag("v", text) };
  if (formula !== "") return { type: "str", content: formula + textTag("v", text) };
  return { type: "s", content: tag("v", {}, String(texts.numberOf(text))) };
}
