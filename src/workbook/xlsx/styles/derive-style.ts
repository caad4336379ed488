import { type ChildChange, changedXml } from "../edit/change-xml";
import { type Attributes, attributeOf, outlineOf } from "../edit/outline";
import type { StyleLists } from "./style-lists";

/** What changes of a cell's look; what is not named stays as the cell had it, also what we do not know of. */
export interface LookChange {
  /** Elements of the font by name: `b`, `sz`, `color` … */
  readonly font?: Readonly<Record<string, Attributes | undefined>>;
  /** "FFRRGGBB"; undefined for none. */
  readonly fill?: { readonly rgb: string | undefined };
  /** Sides by name: `left`, `right`, `top`, `bottom`, `diagonal`; undefined takes one away. */
  readonly border?: {
    readonly attributes: Attributes;
    readonly sides: Readonly<Record<string, { readonly style: string; readonly rgb: string } | undefined>>;
  };
  readonly alignment?: Attributes;
  readonly numberFormat?: string;
}

/** The number of a style that looks like the one given but for the change. */
export function deriveStyle(lists: StyleLists, base: number, change: LookChange): number {
  const { prefix } = lists;
  const plain = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const xf = lists.entry("cellXfs", base) ?? plain;
  const outline = outlineOf(xf, "styles");
  const id = (name: string) => Number(attributeOf(outline, name)?.value ?? 0);
  const attributes: Record<string, string> = {};
  const set = (kind: string, name: string, value: number) => {
    attributes[name] = String(value);
    attributes[`apply${kind}`] = "1";
  };
  if (change.font) set("Font", "fontId", changedFont(lists, id("fontId"), change.font));
  if (change.fill) set("Fill", "fillId", newFill(lists, change.fill.rgb));
  if (change.border) set("Border", "borderId", changedBorder(lists, id("borderId"), change.border));
  if (change.numberFormat !== undefined) {
    set("NumberFormat", "numFmtId", lists.numberFormat(change.numberFormat));
  }
  if (change.alignment) attributes["applyAlignment"] = "1";
  const children = change.alignment ? [{ local: "alignment", attributes: change.alignment }] : [];
  return lists.add(
    "cellXfs",
    changedXml(xf, { attributes, children }, ["alignment", "protection", "extLst"]),
  );
}

/** As Excel writes them. */
export const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

function changedFont(lists: StyleLists, base: number, font: NonNullable<LookChange["font"]>): number {
  const { prefix } = lists;
  const xml = lists.entry("fonts", base) ?? `<${prefix}font></${prefix}font>`;
  const changes: ChildChange[] = Object.entries(font).map(([local, attributes]) => ({ local, attributes }));
  return lists.add("fonts", changedXml(xml, { children: changes }, fontOrder));
}

function newFill({ prefix, add }: StyleLists, rgb: string | undefined): number {
  if (rgb === undefined) return 0;
  const colours = `<${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor indexed="64"/>`;
  const pattern = `<${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill>`;
  return add("fills", `<${prefix}fill>${pattern}</${prefix}fill>`);
}

const sideOrder = ["left", "right", "top", "bottom", "diagonal"];

function changedBorder(lists: StyleLists, base: number, border: NonNullable<LookChange["border"]>): number {
  const { prefix } = lists;
  const xml = lists.entry("borders", base) ?? `<${prefix}border></${prefix}border>`;
  const children = Object.entries(border.sides).map(([local, side]) => ({
    local,
    attributes: { style: side?.style },
    content: side ? `<${prefix}color rgb="${side.rgb}"/>` : "",
  }));
  return lists.add("borders", changedXml(xml, { attributes: border.attributes, children }, sideOrder));
}
