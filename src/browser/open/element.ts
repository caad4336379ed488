import { type Cursor, cursorOf, nextTag } from "../../workbook/xlsx/xml/cursor";
import { attributesOf, decodeText } from "../../workbook/xlsx/xml/read-content";
import type { Parts } from "../../workbook/xlsx/package/open-package";

/** An XML element with all it holds; names without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** The element whose opening tag was last read; moves past it. For small parts: a sheet's cells are read on the way. */
export function elementAt(cursor: Cursor): Element {
  const name = cursor.local;
  const attributes = ownAttributes(cursor);
  const children: Element[] = [];
  let text = "";
  if (cursor.kind === "empty") return { name, attributes, children, text };
  for (;;) {
    const from = cursor.at;
    if (!nextTag(cursor)) break;
    text += decodeText(cursor.text.slice(from, cursor.start), cursor.part);
    if (cursor.kind === "close") break;
    children.push(elementAt(cursor));
  }
  return { name, attributes, children, text };
}

/** The attributes of the tag last read; those with a prefix (`r:id`, `xr:uid`) belong to other parts and are left out. */
export function ownAttributes(cursor: Cursor): Record<string, string> {
  const own = attributesOf(cursor).filter(({ name }) => !name.includes(":"));
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

/** The root element of a part; undefined where there is no such part. */
export function rootOf(pack: Parts, part: string | undefined): Element | undefined {
  const text = part === undefined ? undefined : pack.text(part);
  if (text === undefined || part === undefined) return undefined;
  const cursor = cursorOf(text, part, pack.limits.depth);
  return nextTag(cursor) ? elementAt(cursor) : undefined;
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The number an attribute holds; undefined where it holds none. */
export function numberIn(element: Element | undefined, attribute: string): number | undefined {
  const text = element?.attributes[attribute];
  const number = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
