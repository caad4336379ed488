import { isSpace, malformed, tagEnd } from "../xml/cursor";
import { attributesOf, decodeEntities } from "../xml/read-content";
import { badCell, type CellScan, type CellType } from "./cell-scan";

/**
 * Reads the attributes of `<c r="B4" s="7" t="s">` into the scan, from just behind the name; gives where the tag ends.
 * Character by character: this runs once a cell.
 */
export function readCellTag(scan: CellScan, from: number): number {
  const { text } = scan;
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 47) return text.charCodeAt(at + 1) === 62 ? at + 2 : readOddTag(scan, from);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    if (text.charCodeAt(at + 1) !== 61 || text.charCodeAt(at + 2) !== 34) return readOddTag(scan, from);
    if (code === 114) at = readReference(scan, at + 3);
    else if (code === 115) at = readStyle(scan, at + 3);
    else if (code === 116) at = readType(scan, at + 3);
    else return readOddTag(scan, from);
    if (at < 0) return readOddTag(scan, from);
  }
}

/** The address of the cell; -1 where it is not plainly letters and digits. */
function readReference(scan: CellScan, from: number): number {
  const { text } = scan;
  let at = from;
  let column = 0;
  let row = 0;
  for (;;) {
    const code = text.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    at += 1;
  }
  const letters = at - from;
  for (;;) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    row = row * 10 + digit;
    at += 1;
  }
  if (text.charCodeAt(at) !== 34 || letters === 0 || letters > 3) return -1;
  setPlace(scan, row, column);
  return at + 1;
}

function setPlace(scan: CellScan, row: number, column: number): void {
  scan.cellRow = row - 1;
  scan.column = column - 1;
  if (row < 1 || row > 1_048_576 || column < 1 || column > 16_384)
    throw badCell(scan, "cell outside the sheet");
}

function readStyle(scan: CellScan, from: number): number {
  const { text } = scan;
  let style = 0;
  for (let at = from; ; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) style = style * 10 + digit;
    else if (digit === -14) {
      scan.style = style;
      return at + 1;
    } else return -1;
  }
}

function readType(scan: CellScan, from: number): number {
  const end = scan.text.indexOf('"', from);
  const type = end - from === 1 && scan.text.charCodeAt(from) === 115 ? "shared" : undefined;
  scan.type = type ?? typeOf(scan, scan.text.slice(from, end));
  return end + 1;
}

const types: ReadonlyMap<string, CellType> = new Map([
  ["n", "number"],
  ["s", "shared"],
  ["inlineStr", "inline"],
  ["str", "text"],
  ["b", "boolean"],
  ["e", "error"],
  ["d", "date"],
]);

function typeOf(scan: CellScan, name: string): CellType {
  const type = types.get(name) ?? types.get(decodeEntities(name, scan.cursor.part));
  if (type === undefined) throw badCell(scan, `cell type ${name.slice(0, 20)}`);
  return type;
}

/** Any attributes in any legal spelling. */
function readOddTag(scan: CellScan, from: number): number {
  const { cursor } = scan;
  const end = tagEnd(cursor, from) + 1;
  const isEmpty = scan.text.charCodeAt(end - 2) === 47;
  const tag = { ...cursor, kind: isEmpty ? ("empty" as const) : ("open" as const), attributesAt: from, end };
  for (const { name, value } of attributesOf(tag)) {
    if (name === "s") scan.style = Number(value);
    if (name === "t") scan.type = typeOf(scan, value);
    if (name !== "r") continue;
    const place = /^\s*([A-Za-z]{1,3})([0-9]{1,7})\s*$/.exec(value);
    if (!place) throw malformed({ ...tag, start: from });
    setPlace(scan, Number(place[2]), columnOf((place[1] as string).toUpperCase()));
  }
  return end;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
