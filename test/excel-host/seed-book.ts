import { addressText, columnText, rangeText } from "../../src/core/grid/address";
import { keyOf } from "../../src/core/grid/grid";
import type { SeedCell, SeedSheet, SeenLook, SeenSheet } from "../workbook/contract";
import { at, rangeAt } from "../workbook/contract-places";
import { type Book, type Cell, type Look, type Sheet, newBook } from "./book/book";
import { addressOfKey } from "./book/ranges";

/** A workbook as a contract case asks for it. */
export function seedBook(sheets: readonly SeedSheet[]): Book {
  const book = newBook(...sheets.map(({ name }) => name));
  book.sheets.forEach((sheet, index) => {
    seedSheet(book, sheet, sheets[index] as SeedSheet);
  });
  return book;
}

function seedSheet(book: Book, sheet: Sheet, seed: SeedSheet): void {
  for (const [address, cell] of Object.entries(seed.cells ?? {})) {
    sheet.cells.set(keyOf(at(address)), cellOf(cell));
    if (typeof cell === "object" && cell.numberFormat !== undefined) {
      setLook(sheet, address, { numberFormat: cell.numberFormat });
    }
  }
  for (const [address, fill] of Object.entries(seed.fills ?? {}))
    setLook(sheet, address, { fillColor: fill });
  for (const [address, note] of Object.entries(seed.notes ?? {})) sheet.notes.set(keyOf(at(address)), note);
  for (const row of seed.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of seed.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  sheet.merges = (seed.merges ?? []).map(rangeAt);
  sheet.formats = (seed.colourFormats ?? []).map(({ range, formula }) => ({
    id: book.nextId(),
    type: "Custom",
    ranges: [rangeAt(range)],
    rule: { formula },
    look: { fillColor: "#00FF00" },
    stopIfTrue: false,
  }));
  sheet.protection.isProtected = seed.isProtected === true;
}

function setLook(sheet: Sheet, address: string, look: Look): void {
  const key = keyOf(at(address));
  sheet.looks.set(key, { ...sheet.looks.get(key), ...look });
}

function cellOf(seed: SeedCell): Cell {
  if (typeof seed !== "object") return { value: seed };
  return { value: seed.value, ...(seed.formula !== undefined && { formula: `=${seed.formula}` }) };
}

/** What a person sees on the sheet; notes and comments alike. */
export function seenSheet(sheet: Sheet): SeenSheet {
  const comments = sheet.comments.map((comment): [string, string] => [addressText(comment), comment.content]);
  const notes = [...sheet.notes].map(([key, text]): [string, string] => [
    addressText(addressOfKey(key)),
    text,
  ]);
  return {
    notes: Object.fromEntries([...notes, ...comments]),
    colourFormats: sheet.formats.flatMap(({ ranges, rule }) =>
      ranges.map((range) => ({ range: rangeText(range), formula: String(rule["formula"]) })),
    ),
    looks: Object.fromEntries(
      [...sheet.looks].map(([key, look]) => [addressText(addressOfKey(key)), seenLook(sheet, key, look)]),
    ),
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, points]) => [columnText(column), points]),
    ),
  };
}

function seenLook(sheet: Sheet, key: number, look: Look): SeenLook {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  const { row, column } = addressOfKey(key);
  const list = sheet.validations.find(({ ranges }) =>
    ranges.some(
      (range) => range.top <= row && range.bottom >= row && range.left <= column && range.right >= column,
    ),
  )?.settings["Rule"] as { list?: { source: string } } | undefined;
  const entries: Record<string, unknown> = {
    font: look["fontName"],
    size: look["fontSize"],
    isBold: look["fontBold"],
    isWrapped: look["WrapText"],
    horizontal: lower(look["HorizontalAlignment"]),
    vertical: lower(look["VerticalAlignment"]),
    hasBorder: edges.every((edge) => look[`border${edge}Style`] === "Continuous") || undefined,
    numberFormat: look.numberFormat,
    fill: look["fillColor"],
    choices: list?.list?.source.split(","),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function lower(text: unknown): unknown {
  return typeof text === "string" ? text.toLowerCase() : text;
}
