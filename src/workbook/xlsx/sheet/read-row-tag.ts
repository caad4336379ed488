import { broken } from "../file-error";
import { isNamePart, isSpace, malformed } from "../xml/cursor";
import { decodeEntities, isOn } from "../xml/read-content";
import type { CellScan } from "./cell-scan";

const lastRow = 1_048_576;

/** Reads the attributes of `<row r="4" ht="24" hidden="1">` into the scan, from just behind the name; gives where the tag ends. */
export function readRowTag(scan: CellScan, from: number): number {
  const { text } = scan;
  let number = scan.row + 2;
  let isHidden = false;
  let at = from;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    const code = text.charCodeAt(at);
    if (code === 62 || (code === 47 && text.charCodeAt(at + 1) === 62)) break;
    const equals = nameEnd(scan, at);
    let open = equals + 1;
    while (isSpace(text.charCodeAt(open))) open += 1;
    const quote = text.charCodeAt(open);
    const close =
      quote === 34 ? text.indexOf('"', open + 1) : quote === 39 ? text.indexOf("'", open + 1) : -1;
    if (close < 0) throw malformed({ ...scan.cursor, start: from });
    if (isNamed(text, at, "r")) number = Number(valueOf(scan, open + 1, close));
    // A row of no height is as hidden as one that says so.
    else if (isNamed(text, at, "ht")) isHidden ||= Number(valueOf(scan, open + 1, close)) === 0;
    else if (isNamed(text, at, "hidden")) isHidden ||= isOn(valueOf(scan, open + 1, close));
    at = close + 1;
  }
  if (!Number.isInteger(number) || number < 1 || number > lastRow) {
    throw broken(`${scan.cursor.part}: row ${number}`);
  }
  scan.row = number - 1;
  scan.column = -1;
  if (isHidden) scan.found.hiddenRows.push(scan.row);
  return text.charCodeAt(at) === 62 ? at + 1 : at + 2;
}

function valueOf({ text, cursor }: CellScan, from: number, to: number): string {
  return decodeEntities(text.slice(from, to), cursor.part);
}

/** Where the "=" behind the name of the attribute stands: what swallowed a tag on the way would lose its cells. */
function nameEnd({ text, cursor }: CellScan, from: number): number {
  let at = from;
  while (isNamePart(text.charCodeAt(at))) at += 1;
  const isNamed = at > from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  if (!isNamed || text.charCodeAt(at) !== 61) throw malformed({ ...cursor, start: from });
  return at;
}

/** Whether the attribute at that place has the name: it ends at "=" or at a space. */
function isNamed(text: string, at: number, name: string): boolean {
  const after = text.charCodeAt(at + name.length);
  return text.startsWith(name, at) && (after === 61 || isSpace(after));
}
