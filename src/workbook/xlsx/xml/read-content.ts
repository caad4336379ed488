import { broken } from "../file-error";
import { type Cursor, isSpace, malformed, nextTag, skipElement, skipMarkup } from "./cursor";

/** The attribute of the tag last read, its name exactly as given; undefined where it has none. */
export function attribute(cursor: Cursor, name: string): string | undefined {
  return findAttribute(cursor, (found) => found === name);
}

/** The attribute of that local name under any prefix, for `r:id` whatever the prefix is called. */
export function prefixedAttribute(cursor: Cursor, local: string): string | undefined {
  return findAttribute(cursor, (found) => found.endsWith(`:${local}`) && !found.startsWith("xmlns:"));
}

/** "1", "true" and "on" are yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function findAttribute(cursor: Cursor, isWanted: (name: string) => boolean): string | undefined {
  for (const { name, value } of attributesOf(cursor)) {
    if (isWanted(name)) return value;
  }
  return undefined;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Where its name begins, and where its value stands between the quotes. */
  readonly start: number;
  readonly valueAt: number;
  readonly valueEnd: number;
}

/** All attributes of the tag last read, in their order. */
export function attributesOf(cursor: Cursor): Attribute[] {
  const { text, end } = cursor;
  const found: Attribute[] = [];
  if (cursor.kind === "close") return found;
  const last = cursor.kind === "empty" ? end - 2 : end - 1;
  let at = cursor.attributesAt;
  for (;;) {
    while (at < last && isSpace(text.charCodeAt(at))) at += 1;
    if (at >= last) return found;
    const start = at;
    const equals = text.indexOf("=", at);
    if (equals < 0 || equals >= last) throw malformed(cursor);
    at = equals + 1;
    while (isSpace(text.charCodeAt(at))) at += 1;
    const quote = text.charAt(at);
    const valueEnd = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
    if (valueEnd < 0) throw malformed(cursor);
    const name = text.slice(start, equals).trimEnd();
    const value = decodeEntities(text.slice(at + 1, valueEnd), cursor.part);
    found.push({ name, value, start, valueAt: at + 1, valueEnd });
    at = valueEnd + 1;
  }
}

/** The text inside the element whose opening tag was last read, without that of child elements; moves past it. */
export function textInside(cursor: Cursor): string {
  const { text, part, kind } = cursor;
  if (kind !== "open") return "";
  let content = "";
  for (;;) {
    const next = text.indexOf("<", cursor.at);
    if (next < 0) throw broken(`${part}: cut off`);
    content += decodeText(text.slice(cursor.at, next), part);
    const code = text.charCodeAt(next + 1);
    if (code === 33 || code === 63) {
      const end = skipMarkup(cursor, next);
      if (text.startsWith("<![CDATA[", next)) content += lines(text.slice(next + 9, end - 3));
      cursor.at = end;
      continue;
    }
    nextTag(cursor);
    if (cursor.kind === "close") return content;
    skipElement(cursor);
  }
}

/** Text as XML reads it: entities, and every line end one "\n" (but not a `&#13;`). */
export function decodeText(text: string, part: string): string {
  return decodeEntities(lines(text), part);
}

function lines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its `&amp;` and `&#10;` read. An entity of any other name is refused: nothing can have defined it. */
export function decodeEntities(text: string, part: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12};)?/g, (_whole, body: string | undefined) => {
    const name = body?.slice(0, -1) ?? "";
    const character = name.startsWith("#") ? characterOf(name) : named[name];
    if (character === undefined) throw broken(`${part}: entity &${name};`);
    return character;
  });
}

function characterOf(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Excel writes what XML cannot hold as `_x000D_`, and an underscore that would look so as `_x005F_`. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
