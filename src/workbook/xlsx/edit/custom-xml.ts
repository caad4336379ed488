import { relationshipsOf } from "../package/relationships";
import { relationshipsName } from "../package/part-name";
import type { Parts } from "../package/open-package";
import { cursorOf, nextTag } from "../xml/cursor";
import { attribute, textInside } from "../xml/read-content";
import type { Dialect } from "./dialect";
import { type Draft, setPart } from "./draft";
import { dropPart } from "./drop-part";
import { xmlDeclaration } from "./edited-part";
import { isFree, type Layer, relate } from "./layer";
import { escapeXml } from "./outline";
import { freeRelationshipId, withRelationships } from "./part-relationships";

/** A text of ours kept in a workbook as a custom XML part: programs carry it along and show it nowhere. */
export interface CustomText {
  readonly part: string;
  readonly text: string;
}

/** What kind of text it is. */
export interface CustomKind {
  /** The name of its element. */
  readonly element: string;
  readonly namespace: string;
  /** The id of its store, a GUID of our own. */
  readonly id: string;
}

/** Every text of that kind in the workbook. */
export function customTexts(parts: Parts, workbook: string, kind: CustomKind): CustomText[] {
  return relationshipsOf(parts, workbook).flatMap(({ kind: type, target }) => {
    const xml = type === "customXml" ? parts.text(target) : undefined;
    const text = xml?.includes(kind.namespace) ? textOf(xml, target, kind) : undefined;
    return text === undefined ? [] : [{ part: target, text }];
  });
}

function textOf(xml: string, part: string, { element, namespace }: CustomKind): string | undefined {
  const cursor = cursorOf(xml, part);
  if (!nextTag(cursor) || cursor.local !== element) return undefined;
  const prefix = cursor.name.slice(0, -element.length - 1);
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  return attribute(cursor, declaration) === namespace ? textInside(cursor) : undefined;
}

/** Lays a new part for a text; gives the names of the parts, which are filled in by `customParts`. */
export function layCustomPart(layer: Layer, workbook: string, { relationships }: Dialect): CustomNames {
  const [item, properties] = freeNames(layer);
  relate(layer, workbook, {
    id: freeRelationshipId(layer.base, workbook, "targetTableXml"),
    type: `${relationships}/customXml`,
    target: item,
  });
  layer.overrides[properties] = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
  layer.defaults["xml"] = "application/xml";
  layer.defaults["rels"] = "application/vnd.openxmlformats-package.relationships+xml";
  return { item, properties, type: `${relationships}/customXmlProps` };
}

function freeNames(layer: Layer): [item: string, properties: string] {
  for (let number = 1; ; number += 1) {
    const names: [string, string] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
    if (names.every((name) => isFree(layer, name))) return names;
  }
}

export interface CustomNames {
  readonly item: string;
  readonly properties: string;
  /** The type of the relationship from the one to the other. */
  readonly type: string;
}

/** The parts of a text of ours. */
export function setCustomParts(
  draft: Draft,
  names: CustomNames,
  { kind, text }: { kind: CustomKind; text: string },
): void {
  const { item, properties, type } = names;
  setPart(draft, item, customXml(kind, text));
  const store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  setPart(
    draft,
    properties,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${kind.id}" xmlns:ds="${store}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${kind.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  const { text: rels } = withRelationships(undefined, item, [{ id: "rId1", type, target: properties }]);
  setPart(draft, relationshipsName(item), rels);
}

export function customXml({ element, namespace }: CustomKind, text: string): string {
  const escaped = escapeXml(text).replace(/\r/g, "&#13;");
  return `${xmlDeclaration}<${element} xmlns="${namespace}">${escaped}</${element}>`;
}

/** Takes a text of ours out of the workbook, with all that belongs to it. */
export function removeCustomText(draft: Draft, workbook: string, { part }: CustomText): void {
  for (const { target } of relationshipsOf(draft, part)) dropPart(draft, part, target);
  dropPart(draft, workbook, part);
}
