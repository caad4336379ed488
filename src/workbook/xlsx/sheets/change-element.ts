import { type ChildChange, changedXml } from "../edit/change-xml";
import type { EditedPart } from "../edit/edited-part";
import type { Attributes, Element } from "../edit/outline";
import { placeInSheet } from "../edit/sheet-order";
import type { Splice } from "../edit/splices";

/** A change of one of the elements right below a sheet's root, with the order its children stand in. */
export interface ElementChange {
  readonly local: string;
  readonly attributes?: Attributes;
  readonly children?: readonly ChildChange[];
  readonly order?: readonly string[];
}

/** Changes an element of a sheet, which is put in its place where there is none. */
export function changeElement(sheet: EditedPart, change: ElementChange): Splice[] {
  const { text, outline } = sheet;
  const { local, order = [], ...changes } = change;
  const there = outline.children.find((child) => child.local === local);
  if (there) return [replacedBy(there, changedXml(text.slice(there.start, there.end), changes, order))];
  const insert = changedXml(`<${outline.prefix}${local}/>`, changes, order);
  return [{ at: placeInSheet(sheet, local), remove: 0, insert }];
}

export function replacedBy({ start, end }: Element, insert: string): Splice {
  return { at: start, remove: end - start, insert };
}

export function cut(element: Element): Splice {
  return replacedBy(element, "");
}
