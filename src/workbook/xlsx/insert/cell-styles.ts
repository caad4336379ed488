import type { CellFormat } from "../../../core/table/blank-table";
import type { EditedPart } from "../edit/edited-part";
import { appendTo, attributeOf, childElements, countUp, type Element, escapeXml } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { builtInFormats } from "../number-format/built-in-formats";

/** The order of a styles part's lists. */
const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type List = (typeof lists)[number];

/** Adds the looks of a blank table to the styles part; gives the style number of each. */
export function cellStyles(
  part: EditedPart,
  formats: readonly CellFormat[],
): { styleOf: (format: CellFormat) => number; splices: Splice[] } {
  const added = new Map<List, string[]>();
  const counts = new Map(lists.map((list) => [list, childrenOf(part, list).length]));
  const add = (list: List, xml: string): number => {
    const there = added.get(list) ?? [];
    added.set(list, there);
    const known = there.indexOf(xml);
    return (counts.get(list) ?? 0) + (known < 0 ? there.push(xml) - 1 : known);
  };
  const numberFormat = numberFormats(part, (xml) => add("numFmts", xml));
  const styles = new Map<string, number>();
  for (const format of formats) {
    const key = styleKey(format);
    if (styles.has(key)) continue;
    const { prefix } = part.outline;
    const ids = {
      number: numberFormat(format.numberFormat),
      font: add("fonts", fontXml(format, prefix)),
      border: format.hasBorder ? add("borders", borderXml(prefix)) : 0,
    };
    styles.set(key, add("cellXfs", styleXml(format, ids, prefix)));
  }
  const splices = lists.flatMap((list) => listSplices(part, list, added.get(list) ?? []));
  return { styleOf: (format) => styles.get(styleKey(format)) ?? 0, splices };
}

/** The choices of a cell are no look of it. */
function styleKey(format: CellFormat): string {
  return JSON.stringify({ ...format, choices: undefined });
}

function listOf({ outline }: EditedPart, list: List): Element | undefined {
  return outline.children.find(({ local }) => local === list);
}

function childrenOf(part: EditedPart, list: List): Element[] {
  const element = listOf(part, list);
  return element ? childElements(part.text, element, part.name) : [];
}

function listSplices(part: EditedPart, list: List, xml: readonly string[]): Splice[] {
  if (xml.length === 0) return [];
  const element = listOf(part, list);
  const count = childrenOf(part, list).length + xml.length;
  if (element) return [appendTo(element, xml.join("")), ...countUp(element, count)];
  const { prefix, openEnd, children } = part.outline;
  const earlier = new Set<string>(lists.slice(0, lists.indexOf(list)));
  const at = children.filter(({ local }) => earlier.has(local)).at(-1)?.end ?? openEnd;
  return [
    {
      at,
      remove: 0,
      insert: `<${prefix}${list} count="${count}">${xml.join("")}</${prefix}${list}>`,
    },
  ];
}

/** The number of a number format: the built-in one, one that the file has, or a new one. */
function numberFormats(part: EditedPart, add: (xml: string) => number): (code: string | undefined) => number {
  const known = new Map(Object.entries(builtInFormats).map(([id, code]) => [code, Number(id)]));
  const own = childrenOf(part, "numFmts").map((element) => ({
    id: Number(attributeOf(element, "numFmtId")?.value),
    code: attributeOf(element, "formatCode")?.value ?? "",
  }));
  for (const { id, code } of own) known.set(code, id);
  let free = Math.max(175, ...own.map(({ id }) => id)) + 1;
  return (code = "General") => {
    const there = known.get(code);
    if (there !== undefined) return there;
    const id = free++;
    known.set(code, id);
    add(`<${part.outline.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  };
}

function fontXml({ font, size, isBold }: CellFormat, prefix: string): string {
  const bold = isBold ? `<${prefix}b/>` : "";
  return `<${prefix}font>${bold}<${prefix}sz val="${size}"/><${prefix}name val="${escapeXml(font)}"/><${prefix}charset val="134"/></${prefix}font>`;
}

function borderXml(prefix: string): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${prefix}${side} style="thin"><${prefix}color auto="1"/></${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

function styleXml(
  { horizontal, vertical, isWrapped }: CellFormat,
  ids: { number: number; font: number; border: number },
  prefix: string,
): string {
  return (
    `<${prefix}xf numFmtId="${ids.number}" fontId="${ids.font}" fillId="0" borderId="${ids.border}" xfId="0" ` +
    'applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">' +
    `<${prefix}alignment horizontal="${horizontal}" vertical="${vertical}"${isWrapped ? ' wrapText="1"' : ""}/></${prefix}xf>`
  );
}
