import type { IBorderData, ICellData, IStyleData } from "@univerjs/core";
import type { CellFormat } from "../../core/table/blank-table";
import type { CellEdit } from "../workbook";

/** What a cell of this content holds. Text is said to be text, or Univer would turn 2021 into a number. */
export function dataOf(content: CellEdit["content"]): ICellData {
  switch (content.kind) {
    case "empty":
      return { v: null, t: null, f: null, p: null };
    case "text":
      return { v: content.text, t: 1, f: null, p: null };
    case "number":
      return { v: content.value, t: 2, f: null, p: null };
    case "formula":
      return { f: `=${content.formula}`, v: null, p: null };
  }
}

const thin = { s: 1, cl: { rgb: "#000000" } };
const box: IBorderData = { t: thin, b: thin, l: thin, r: thin };
const horizontals = { left: 1, center: 2, right: 3 } as const;
const verticals = { top: 1, center: 2 } as const;
const wrapped = 3;
const overflowing = 1;

/** A template's format in Univer's words. */
export function styleOf(format: CellFormat): IStyleData {
  return {
    ff: format.font,
    fs: format.size,
    bl: format.isBold ? 1 : 0,
    tb: format.isWrapped ? wrapped : overflowing,
    ht: horizontals[format.horizontal],
    vt: verticals[format.vertical],
    ...(format.hasBorder ? { bd: box } : {}),
    ...(format.numberFormat === undefined ? {} : { n: { pattern: format.numberFormat } }),
  };
}
