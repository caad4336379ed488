import { broken } from "../file-error";
import { type Cursor, isSpace, nextTag, skipElement, skipMarkup } from "../xml/cursor";
import { attribute, decodeText, textInside } from "../xml/read-content";
import { finishCell } from "./finish-cell";
import { badCell, type BookContext, beginScan, type CellScan, type FoundCells } from "./cell-scan";
import { readCellTag } from "./read-cell-tag";
import { refuseOwn } from "./own-elements";
import { readRowTag } from "./read-row-tag";
import { stringItem } from "./shared-strings";

/**
 * Reads the cells inside `<sheetData>`, whose opening tag was last read; moves past it. A sheet is nearly all cells,
 * so this looks at characters itself and calls on the general reader only for what is rare.
 */
export function scanCells(cursor: Cursor, book: BookContext): FoundCells {
  const scan = beginScan(cursor, book);
  if (cursor.kind === "empty") return scan.found;
  const { text, prefix, closeRow } = scan;
  let at = cursor.end;
  for (;;) {
    const start = text.charCodeAt(at) === 60 ? at : text.indexOf("<", at);
    if (start < 0) throw broken(`${cursor.part}: cut off`);
    const local = start + 1 + prefix.length;
    const code = text.charCodeAt(local);
    if (code === 99 && isTag(scan, start, 1)) at = readCell(scan, local + 1);
    else if (code === 114 && isTag(scan, start, 3) && text.startsWith("row", local))
      at = readRow(scan, local + 3);
    else if (text.startsWith(closeRow, start)) at = endRow(scan, start + closeRow.length);
    else if (text.charCodeAt(start + 1) === 47) {
      if (!text.startsWith(`${prefix}row`, start + 2)) return endOf(scan, start);
      at = endRow(scan, closeEnd(scan, start, "row"));
    } else at = readOther(scan, start);
  }
}

function readRow(scan: CellScan, from: number): number {
  if (scan.isInRow) throw badCell(scan, "a row inside a row");
  const end = readRowTag(scan, from);
  scan.isInRow = scan.text.charCodeAt(end - 2) !== 47;
  return end;
}

function endRow(scan: CellScan, end: number): number {
  if (!scan.isInRow) throw badCell(scan, "malformed");
  scan.isInRow = false;
  return end;
}

/** Whether the tag that begins at `start` has our prefix and a name of that length. */
function isTag({ text, prefix }: CellScan, start: number, length: number): boolean {
  const after = text.charCodeAt(start + 1 + prefix.length + length);
  if (after !== 32 && after !== 62 && after !== 47 && !isSpace(after)) return false;
  return prefix === "" || text.startsWith(prefix, start + 1);
}

function readCell(scan: CellScan, from: number): number {
  scan.column += 1;
  scan.cellRow = scan.row;
  if (!scan.isInRow) throw badCell(scan, "a cell outside of rows");
  scan.type = "number";
  scan.style = 0;
  const end = readCellTag(scan, from);
  // An empty cell: most cells of a table are, for borders and merges.
  if (scan.text.charCodeAt(end - 2) === 47) return end;
  scan.raw = undefined;
  scan.inline = undefined;
  scan.formula = undefined;
  const next = readContent(scan, end);
  finishCell(scan);
  return next;
}

function readContent(scan: CellScan, from: number): number {
  const { text, prefix, closeCell } = scan;
  let at = from;
  for (;;) {
    const start = text.charCodeAt(at) === 60 ? at : text.indexOf("<", at);
    if (start < 0) throw badCell(scan, "cut off");
    const local = start + 1 + prefix.length;
    const code = text.charCodeAt(local);
    const plain = code === 118 || code === 102 ? plainChild(scan, start, code === 118) : 0;
    if (plain > 0) {
      at = plain;
      continue;
    }
    if (text.startsWith(closeCell, start)) return start + closeCell.length;
    if (text.charCodeAt(start + 1) === 47) return closeEnd(scan, start, "c");
    at = readChild(scan, start);
  }
}

/** Past a value or a formula without attributes and with nothing but text in it; 0 where it is another element. */
function plainChild(scan: CellScan, start: number, isValue: boolean): number {
  const { text, prefix, closeValue, closeFormula } = scan;
  const from = start + 2 + prefix.length;
  if (text.charCodeAt(from) !== 62 || !isTag(scan, start, 1)) return 0;
  const end = text.indexOf("<", from);
  const close = isValue ? closeValue : closeFormula;
  if (!text.startsWith(close, end)) return 0;
  const inside = text.slice(from + 1, end);
  // A shared string's number is nearly always just that; `finishCell` sees to the others.
  if (isValue) scan.raw = scan.type === "shared" ? inside : decodeText(inside, scan.cursor.part);
  else scan.formula = { text: decodeText(inside, scan.cursor.part), shared: undefined };
  return end + close.length;
}

/** What is rare in a cell: formulas, inline texts, extensions, comments, values with something inside. */
function readChild(scan: CellScan, start: number): number {
  const { cursor } = scan;
  if (!readTag(scan, start)) return cursor.at;
  if (cursor.name === `${scan.prefix}v`) scan.raw = textInside(cursor);
  else if (cursor.name === `${scan.prefix}is`) scan.inline = stringItem(cursor);
  else if (cursor.name === `${scan.prefix}f`) {
    const shared = attribute(cursor, "t") === "shared" ? attribute(cursor, "si") : undefined;
    const isTable = attribute(cursor, "t") === "dataTable";
    const formula = textInside(cursor);
    if (!isTable) scan.formula = { text: formula, shared };
  } else skipElement(cursor);
  return cursor.at;
}

/** Past a closing tag that may have a space before its ">"; a tag that closes something else is malformed. */
function closeEnd(scan: CellScan, start: number, local: string): number {
  const { text } = scan;
  const end = text.indexOf(">", start);
  const name = text.slice(start + 2, end).trimEnd();
  if (end < 0 || name !== scan.prefix + local) throw badCell(scan, "malformed");
  return end + 1;
}

function endOf(scan: CellScan, start: number): FoundCells {
  const { cursor } = scan;
  if (scan.isInRow) throw badCell(scan, "cut off");
  cursor.at = start;
  nextTag(cursor);
  return scan.found;
}

/** A comment or something unknown, which is skipped with all it holds. */
function readOther(scan: CellScan, start: number): number {
  const { cursor } = scan;
  if (readTag(scan, start)) skipElement(cursor);
  return cursor.at;
}

/** Reads the tag that begins there; false where it is a comment or an instruction, which is passed over. */
function readTag(scan: CellScan, start: number): boolean {
  const { cursor, text } = scan;
  const code = text.charCodeAt(start + 1);
  if (code === 33 || code === 63) {
    cursor.at = skipMarkup(cursor, start);
    return false;
  }
  cursor.at = start;
  nextTag(cursor);
  refuseOwn(scan);
  return true;
}
