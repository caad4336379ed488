import numfmt from "numfmt";
import { type Address, rangeOf } from "../../../src/core/grid/address";
import { keyOf } from "../../../src/core/grid/grid";
import type { Cell, Sheet } from "./book";
import { eachCell } from "./ranges";

export type CellValue = string | number | boolean;

/** What the cell holds, calculated where it is a sum; "" of an empty one. */
export function valueAt(sheet: Sheet, at: Address): CellValue {
  const cell = sheet.cells.get(keyOf(at));
  if (!cell) return "";
  return (cell.formula === undefined ? undefined : calculated(sheet, cell.formula)) ?? cell.value;
}

export function formulaAt(sheet: Sheet, at: Address): CellValue {
  const cell = sheet.cells.get(keyOf(at));
  return cell ? (cell.formula ?? cell.value) : "";
}

export function textAt(sheet: Sheet, at: Address): string {
  const value = valueAt(sheet, at);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return numfmt.format(numberFormatAt(sheet, at), value, { throws: false });
}

export function numberFormatAt(sheet: Sheet, at: Address): string {
  return sheet.looks.get(keyOf(at))?.numberFormat ?? "General";
}

export function valueTypeAt(sheet: Sheet, at: Address): string {
  const value = valueAt(sheet, at);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(value) ? "Error" : "String";
}

/** The one function the stand-in can calculate; every other formula keeps the result it came with. */
function calculated(sheet: Sheet, formula: string): number | undefined {
  const sum = /^=SUM\(([^()]*)\)$/i.exec(formula);
  if (!sum) return undefined;
  const ranges = (sum[1] as string).split(",").map((part) => rangeOf(part.trim()));
  let total = 0;
  for (const range of ranges) {
    if (!range) return undefined;
    eachCell(range, (at) => {
      const value = valueAt(sheet, at);
      if (typeof value === "number") total += value;
    });
  }
  return total;
}

/** What typing this into a cell of that number format gives: a text that looks like a number becomes one, as in Excel. */
export function typed(entry: unknown, numberFormat: string): Cell | undefined {
  if (entry === "") return undefined;
  if (typeof entry === "number" || typeof entry === "boolean") {
    return { value: numberFormat === "@" ? String(entry) : entry };
  }
  const text = String(entry);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("=")) return { value: 0, formula: text };
  return { value: parsed(text) };
}

function parsed(text: string): CellValue {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  const number = /^[¥￥$]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%?)$/i.exec(trimmed);
  if (number && /\d/.test(trimmed)) {
    return Number((number[1] as string).replace(/,/g, "")) / (number[2] === "%" ? 100 : 1);
  }
  const date = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)?$/.exec(trimmed);
  return date ? serialOf(Number(date[1]), Number(date[2]), Number(date[3] ?? 1)) : text;
}

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
