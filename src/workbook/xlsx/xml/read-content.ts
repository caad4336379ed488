import { broken } from "../file-error";
import { type Cursor, isNamePart, isSpace, malformed, nextTag, skipElement, skipMarkup } from "./cursor";

/** The attribute of the tag last read, its name exactly as given; undefined where it has none. */
export function attribute(cursor: Cursor, name: string): string | undefined {
  const { text, part } = cursor;
  const found = eachAttribute(
    cursor,
    ({ start, nameEnd }) => nameEnd - start === name.length && text.startsWith(name, start),
  );
  return found && decodeEntities(text.slice(found.valueAt, found.valueEnd), part);
}

/** The attribute of that local name under any prefix, for `r:id` whatever the prefix is called. */
export function prefixedAttribute(cursor: Cursor, local: string): string | undefined {
  const isWanted = (name: string) => name.endsWith(`:${local}`) && !name.startsWith("xmlns:");
  return attributesOf(cursor).find(({ name }) => isWanted(name))?.value;
}

/** "1", "true" and "on" are yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
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
  const { text, part } = cursor;
  const found: Attribute[] = [];
  eachAttribute(cursor, ({ start, nameEnd, valueAt, valueEnd }) => {
    const value = decodeEntities(text.slice(valueAt, valueEnd), part);
    found.push({ name: text.slice(start, nameEnd), value, start, valueAt, valueEnd });
    return false;
  });
  return found;
}

interface AttributePlace {
  start: number;
  nameEnd: number;
  valueAt: number;
  valueEnd: number;
}

/** Goes through the attributes until one is the wanted; the place is the same object each time. */
function eachAttribute(
  cursor: Cursor,
  isWanted: (place: AttributePlace) => boolean,
): AttributePlace | undefined {
  if (cursor.kind === "close") return undefined;
  const { text } = cursor;
  const last = cursor.kind === "empty" ? cursor.end - 2 : cursor.end - 1;
  const place: AttributePlace = { start: cursor.attributesAt, nameEnd: 0, valueAt: 0, valueEnd: 0 };
  for (;;) {
    while (place.start < last && isSpace(text.charCodeAt(place.start))) place.start += 1;
    if (place.start >= last) return undefined;
    readPlace(cursor, place, last);
    if (isWanted(place)) return place;
    place.start = place.valueEnd + 1;
  }
}

function readPlace(cursor: Cursor, place: AttributePlace, last: number): void {
  const { text } = cursor;
  const equals = text.indexOf("=", place.start);
  if (equals < 0 || equals >= last) throw malformed(cursor);
  place.nameEnd = place.start;
  while (isNamePart(text.charCodeAt(place.nameEnd))) place.nameEnd += 1;
  if (place.nameEnd === place.start) throw malformed(cursor);
  for (let at = place.nameEnd; at < equals; at += 1)
    if (!isSpace(text.charCodeAt(at))) throw malformed(cursor);
  let at = equals + 1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  const quote = text.charCodeAt(at);
  const valueEnd = quote === 34 ? text.indexOf('"', at + 1) : quote === 39 ? text.indexOf("'", at + 1) : -1;
  if (valueEnd < 0) throw malformed(cursor);
  place.valueAt = at + 1;
  place.valueEnd = valueEnd;
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

/** The text in memory of its own: engines keep the whole part alive for a piece that is cut out of it. */
export function detached(text: string): string {
  return text.length > longestCopied ? ` ${text}`.slice(1) : text;
}

/** Shorter pieces are copied anyway. */
const longestCopied = 12;
