import { broken, FileError } from "../file-error";
import { defaultLimits } from "../limits";
import { type Cursor, cursorOf, nextTag, skipElement } from "../xml/cursor";
import { type Attribute, attributesOf } from "../xml/read-content";
import type { Splice } from "./splices";

/** An element of a part, where its tags stand. */
export interface Element {
  /** Its name with its prefix, and without. */
  readonly name: string;
  readonly local: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  /** Behind its opening tag, and where its closing tag begins; the same place where it is empty. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** A part's root and the elements right below it. */
export interface Outline extends Element {
  /** "x:" where the part writes `<x:worksheet>`. */
  readonly prefix: string;
  readonly children: readonly Element[];
}

/** The outline of a part: where one can put something in it. */
export function outlineOf(text: string, part: string, most = defaultLimits.elements): Outline {
  const cursor = cursorOf(text, part);
  if (!nextTag(cursor)) throw broken(`${part}: cut off`);
  const root = beginElement(cursor);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  return { ...root, prefix, ...childrenOf(cursor, root, most) };
}

/** The elements right below an element of the outline. */
export function childElements(text: string, parent: Element, part: string): Element[] {
  const cursor = cursorOf(text, part);
  cursor.at = parent.start;
  nextTag(cursor);
  return childrenOf(cursor, parent).children;
}

/** How many they are, without a look at each: a styles part may list very many. */
export function childCount(text: string, parent: Element, part: string): number {
  const cursor = cursorOf(text, part);
  cursor.at = parent.start;
  nextTag(cursor);
  let count = 0;
  for (const depth = cursor.open.length; !parent.isEmpty && nextTag(cursor); count += 1) {
    if (cursor.open.length < depth) break;
    skipElement(cursor);
  }
  return count;
}

type Begun = Pick<Element, "name" | "local" | "attributes" | "start" | "openEnd" | "isEmpty">;

function beginElement(cursor: Cursor): Begun {
  const { name, local, start, end, kind } = cursor;
  return { name, local, attributes: attributesOf(cursor), start, openEnd: end, isEmpty: kind === "empty" };
}

interface Children {
  readonly children: Element[];
  readonly closeStart: number;
  readonly end: number;
}

function childrenOf(cursor: Cursor, parent: Begun, most = Infinity): Children {
  const children: Element[] = [];
  if (parent.isEmpty) return { children, closeStart: parent.openEnd, end: parent.openEnd };
  while (nextTag(cursor)) {
    if (isClose(cursor)) return { children, closeStart: cursor.start, end: cursor.end };
    if (children.length >= most) throw new FileError("too-large", { detail: "elements" });
    const child = beginElement(cursor);
    if (!child.isEmpty) skipChild(cursor);
    const closeStart = child.isEmpty ? child.openEnd : cursor.start;
    children.push({ ...child, closeStart, end: cursor.end });
  }
  throw broken(`${cursor.part}: cut off`);
}

/** Past an element; past the rows of a sheet or the cells of a row in one leap, for no cell holds a tag of their name. */
function skipChild(cursor: Cursor): void {
  if (cursor.local !== "sheetData" && cursor.local !== "row") return skipElement(cursor);
  const close = cursor.text.indexOf(`</${cursor.name}`, cursor.at);
  if (close < 0) throw broken(`${cursor.part}: cut off`);
  // A comment or CDATA may hold what only looks like a tag.
  if (cursor.text.slice(cursor.at, close).includes("<!")) return skipElement(cursor);
  cursor.at = close;
  nextTag(cursor);
}

function isClose(cursor: Cursor): boolean {
  return cursor.kind === "close";
}

/** Puts XML at the end of an element, which may be written as an empty one. */
export function appendTo(element: Element, xml: string): Splice {
  return element.isEmpty
    ? { at: element.openEnd - 2, remove: 2, insert: `>${xml}</${element.name}>` }
    : { at: element.closeStart, remove: 0, insert: xml };
}

/** Sets an attribute: changes its value, or adds it behind the name of the element. */
export function setAttribute(element: Element, name: string, value: string): Splice {
  const attribute = attributeOf(element, name);
  return attribute
    ? { at: attribute.valueAt, remove: attribute.valueEnd - attribute.valueAt, insert: value }
    : { at: element.start + 1 + element.name.length, remove: 0, insert: ` ${name}="${value}"` };
}

/** Takes an attribute away, where it is there. */
export function removeAttribute(element: Element, name: string): Splice[] {
  const attribute = attributeOf(element, name);
  return attribute
    ? [{ at: attribute.start - 1, remove: attribute.valueEnd + 2 - attribute.start, insert: "" }]
    : [];
}

/** Attributes by name; undefined takes one away. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Sets attributes and takes others away; all others stay. */
export function changeAttributes(element: Element, attributes: Attributes): Splice[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return removeAttribute(element, name);
    return attributeOf(element, name)?.value === value ? [] : [setAttribute(element, name, escapeXml(value))];
  });
}

/** Attributes as they stand in an opening tag, a space before each. */
export function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
}

export function attributeOf(element: Element, name: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** Raises an element's `count`, where it has one. */
export function countUp(element: Element, count: number): Splice[] {
  return attributeOf(element, "count") ? [setAttribute(element, "count", String(count))] : [];
}

/** Text as it may stand in an element or between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
