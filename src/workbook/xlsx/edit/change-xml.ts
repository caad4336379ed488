import {
  appendTo,
  type Attributes,
  attributesXml,
  changeAttributes,
  type Element,
  outlineOf,
} from "./outline";
import { applySplices, type Splice } from "./splices";

/** For messages: what is changed here is a piece of a part. */
const part = "element";

/** A change of one element right below another; undefined takes it away. */
export interface ChildChange {
  readonly local: string;
  readonly attributes: Attributes | undefined;
  /** What stands in it instead of what did; without it, that stays. */
  readonly content?: string;
}

/** The XML of a single element with attributes and children changed, new children in the order given. */
export function changedXml(
  xml: string,
  { attributes = {}, children = [] }: { attributes?: Attributes; children?: readonly ChildChange[] },
  order: readonly string[],
): string {
  return children.reduce(
    (text, child) => withChild(text, child, order),
    applySplices(xml, changeAttributes(outlineOf(xml, part), attributes)),
  );
}

function withChild(xml: string, change: ChildChange, order: readonly string[]): string {
  const outline = outlineOf(xml, part);
  const there = outline.children.find(({ local }) => local === change.local);
  if (there) return applySplices(xml, replaced(there, change));
  if (!change.attributes) return xml;
  const name = `${outline.prefix}${change.local}`;
  const open = `<${name}${attributesXml(change.attributes)}`;
  const insert = change.content ? `${open}>${change.content}</${name}>` : `${open}/>`;
  const rank = order.indexOf(change.local);
  const next = outline.children.find(({ local }) => order.indexOf(local) > rank);
  return applySplices(xml, [next ? { at: next.start, remove: 0, insert } : appendTo(outline, insert)]);
}

function replaced(element: Element, { attributes, content }: ChildChange): Splice[] {
  const { start, end, openEnd, closeStart } = element;
  if (!attributes) return [{ at: start, remove: end - start, insert: "" }];
  const changes = changeAttributes(element, attributes);
  if (content === undefined) return changes;
  if (element.isEmpty) return content === "" ? changes : [...changes, appendTo(element, content)];
  return [...changes, { at: openEnd, remove: closeStart - openEnd, insert: content }];
}
