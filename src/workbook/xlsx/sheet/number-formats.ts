import { broken } from "../file-error";
import { keepWithin } from "../limits";
import { builtInFormats } from "../../../core/grid/number-format/built-in-formats";
import { type Formatter, formatterOf } from "../../../core/grid/number-format/formatter";
import type { Parts } from "../package/open-package";
import { cursorOf, nextTag, skipElement } from "../xml/cursor";
import { attribute } from "../xml/read-content";

/** The number format of each cell style, by the style's number. */
export function readNumberFormats(parts: Parts, part: string | undefined): Formatter[] {
  if (part === undefined) return [];
  const text = parts.text(part);
  // Without it 97% would read as 0.97.
  if (text === undefined) throw broken(`${part} is missing`);
  const codes = new Map<number, string>();
  let styles: number[] = [];
  const cursor = cursorOf(text, part, parts.limits.depth);
  while (nextTag(cursor)) {
    if (cursor.kind === "close" || cursor.open.length === 1) continue;
    if (cursor.local === "numFmt") {
      codes.set(Number(attribute(cursor, "numFmtId")), attribute(cursor, "formatCode") ?? "General");
    } else if (cursor.local === "cellXfs") {
      if (cursor.kind === "open") styles = styleFormats(cursor);
    } else if (cursor.local !== "numFmts") skipElement(cursor);
  }
  const made = new Map<number, Formatter>();
  return styles.map((id) => {
    let formatter = made.get(id);
    if (!formatter) {
      formatter = formatterOf(codes.get(id) ?? builtInFormats[id] ?? "General");
      made.set(id, formatter);
      keepWithin(parts.limits, "formats", made.size);
    }
    return formatter;
  });
}

function styleFormats(cursor: ReturnType<typeof cursorOf>): number[] {
  const formats: number[] = [];
  while (nextTag(cursor) && !(cursor.kind === "close" && cursor.local === "cellXfs")) {
    if (cursor.kind === "close") continue;
    if (cursor.local === "xf") formats.push(Number(attribute(cursor, "numFmtId") ?? 0));
    skipElement(cursor);
  }
  return formats;
}
