import type { Cell } from "../../../core/grid/cell";
import { keepWithin } from "../limits";
import type { Parts } from "../package/open-package";
import { type Cursor, cursorOf, nextTag, skipElement } from "../xml/cursor";
import { decodeEscapes, textInside } from "../xml/read-content";

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
    cells.push({ kind: "text", text: stringItem(cursor) });
  }
  return cells;
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
