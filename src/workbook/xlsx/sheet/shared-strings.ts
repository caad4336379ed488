import type { Cell } from "../../../core/grid/cell";
import { keepWithin } from "../limits";
import type { Parts } from "../package/open-package";
import { type Cursor, cursorOf, nextTag, skipElement } from "../xml/cursor";
import { decodeEscapes, decodeText, detached, textInside } from "../xml/read-content";

export type TextCell = Extract<Cell, { kind: "text" }>;

/** The shared strings as cells: a text that stands in a hundred cells is one object. */
export function readSharedStrings(parts: Parts, part: string | undefined): TextCell[] {
  const text = part === undefined ? undefined : parts.text(part);
  const cells: TextCell[] = [];
  if (text === undefined || part === undefined) return cells;
  const cursor = cursorOf(text, part, parts.limits.depth);
  while (nextTag(cursor)) {
    if (cursor.kind === "close" || cursor.local !== "si") continue;
    keepWithin(parts.limits, "strings", cells.length + 1);
    cells.push({ kind: "text", text: detached(plainItem(cursor) ?? stringItem(cursor)) });
  }
  return cells;
}

const openings = ["<t>", '<t xml:space="preserve">'];

/** The text of an item that is nothing but one, as nearly all are; undefined of any other. */
function plainItem(cursor: Cursor): string | undefined {
  const { text, end } = cursor;
  const opening = openings.find((tag) => text.startsWith(tag, end));
  if (opening === undefined || cursor.kind !== "open") return undefined;
  const from = end + opening.length;
  const to = text.indexOf("<", from);
  if (!text.startsWith("</t>", to)) return undefined;
  const behind = afterPhonetic(text, to + "</t>".length);
  if (!text.startsWith("</si>", behind)) return undefined;
  cursor.at = behind + "</si>".length;
  cursor.open.pop();
  return decodeEscapes(decodeText(text.slice(from, to), cursor.part));
}

/** Chinese Excel puts how a text would be pronounced behind each, which is nothing. */
function afterPhonetic(text: string, at: number): number {
  if (!text.startsWith("<phoneticPr ", at)) return at;
  const end = text.indexOf(">", at);
  return text.charCodeAt(end - 1) === 47 ? end + 1 : at;
}

/** The text of an `<si>` or `<is>`: its runs joined, how it is pronounced left out. */
export function stringItem(cursor: Cursor): string {
  if (cursor.kind === "empty") return "";
  const depth = cursor.open.length;
  let text = "";
  while (nextTag(cursor)) {
    if (cursor.open.length < depth) break;
    if (cursor.kind === "close") continue;
    if (cursor.local === "t") text += textInside(cursor);
    else if (cursor.local !== "r") skipElement(cursor);
  }
  return decodeEscapes(text);
}
