import type { EditedPart } from "../edit/edited-part";
import { appendTo, attributeOf, childElements, countUp, type Element, escapeXml } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { builtInFormats } from "../../../core/grid/number-format/built-in-formats";

/** The order of a styles part's lists. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
export type StyleList = (typeof order)[number];

/** The lists of a styles part, with what is added to them; what is there stays as it is. */
export interface StyleLists {
  readonly prefix: string;
  /** The XML of an entry, also of one just added. */
  readonly entry: (list: StyleList, index: number) => string | undefined;
  /** The number of the entry: of one just added, where it is the same, else of a new one. */
  readonly add: (list: StyleList, xml: string) => number;
  /** The number of a number format: the built-in one, one that the file has, or a new one. */
  readonly numberFormat: (code: string) => number;
  /** The edits that make it so. */
  readonly splices: () => Splice[];
}

export function styleLists(part: EditedPart): StyleLists {
  const there = new Map(order.map((list) => [list, childrenOf(part, list)]));
  const added = new Map(order.map((list) => [list, [] as string[]]));
  const add = (list: StyleList, xml: string): number => {
    const fresh = added.get(list) ?? [];
    const known = fresh.indexOf(xml);
    return (there.get(list)?.length ?? 0) + (known < 0 ? fresh.push(xml) - 1 : known);
  };
  return {
    prefix: part.outline.prefix,
    add,
    entry: (list, index) => {
      const old = there.get(list) ?? [];
      const element = old[index];
      return element ? part.text.slice(element.start, element.end) : added.get(list)?.[index - old.length];
    },
    numberFormat: numberFormats(part, there.get("numFmts") ?? [], (xml) => add("numFmts", xml)),
    splices: () => order.flatMap((list) => listSplices(part, list, added.get(list) ?? [])),
  };
}

function listOf({ outline }: EditedPart, list: StyleList): Element | undefined {
  return outline.children.find(({ local }) => local === list);
}

function childrenOf(part: EditedPart, list: StyleList): Element[] {
  const element = listOf(part, list);
  return element ? childElements(part.text, element, part.name) : [];
}

function numberFormats(
  part: EditedPart,
  elements: readonly Element[],
  add: (xml: string) => number,
): (code: string) => number {
  const known = new Map(Object.entries(builtInFormats).map(([id, code]) => [code, Number(id)]));
  const own = elements.map((element) => ({
    id: Number(attributeOf(element, "numFmtId")?.value),
    code: attributeOf(element, "formatCode")?.value ?? "",
  }));
  for (const { id, code } of own) known.set(code, id);
  let free = Math.max(175, ...own.map(({ id }) => id)) + 1;
  return (code) => {
    const there = known.get(code);
    if (there !== undefined) return there;
    const id = free++;
    known.set(code, id);
    add(`<${part.outline.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  };
}

function listSplices(part: EditedPart, list: StyleList, xml: readonly string[]): Splice[] {
  if (xml.length === 0) return [];
  const element = listOf(part, list);
  const count = childrenOf(part, list).length + xml.length;
  if (element) return [appendTo(element, xml.join("")), ...countUp(element, count)];
  const { prefix, openEnd, children } = part.outline;
  const earlier = new Set<string>(order.slice(0, order.indexOf(list)));
  const at = children.filter(({ local }) => earlier.has(local)).at(-1)?.end ?? openEnd;
  return [
    {
      at,
      remove: 0,
      insert: `<${prefix}${list} count="${count}">${xml.join("")}</${prefix}${list}>`,
    },
  ];
}
