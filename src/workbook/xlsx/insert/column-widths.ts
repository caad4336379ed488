import type { EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element, setAttribute } from "../edit/outline";
import { placeInSheet } from "../edit/sheet-order";
import { applySplices, type Splice } from "../edit/splices";

/** Sets the widths of columns, in the unit of the file; all other columns keep what they have. */
export function setColumnWidths(sheet: EditedPart, widths: ReadonlyMap<number, number>): Splice[] {
  if (widths.size === 0) return [];
  const { outline, text, name } = sheet;
  const { prefix } = outline;
  const list = outline.children.find(({ local }) => local === "cols");
  const columns = (list ? childElements(text, list, name) : []).map((element) => ({
    element,
    first: Number(attributeOf(element, "min")?.value) - 1,
    last: Number(attributeOf(element, "max")?.value) - 1,
  }));
  const covered = (column: number) => columns.find(({ first, last }) => column >= first && column <= last);
  const fresh = [...widths]
    .filter(([column]) => !covered(column))
    .sort(([one], [other]) => one - other)
    .map(([column, width]) => ({ column, xml: columnXml(prefix, column, width) }));
  if (!list) {
    const xml = fresh.map((one) => one.xml).join("");
    return [
      {
        at: placeInSheet(sheet, "cols"),
        remove: 0,
        insert: `<${prefix}cols>${xml}</${prefix}cols>`,
      },
    ];
  }
  return [
    ...fresh.map(({ column, xml }) => ({
      at: columns.find(({ first }) => first > column)?.element.start ?? list.closeStart,
      remove: 0,
      insert: xml,
    })),
    ...columns.flatMap((span) => split(text, span, widths)),
  ];
}

function columnXml(prefix: string, column: number, width: number): string {
  return `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

interface Span {
  readonly element: Element;
  readonly first: number;
  readonly last: number;
}

/** A `<col>` over several columns comes apart where one of them gets a width of its own. */
function split(text: string, { element, first, last }: Span, widths: ReadonlyMap<number, number>): Splice[] {
  const set = [...widths.keys()].filter((column) => column >= first && column <= last).sort((a, b) => a - b);
  if (set.length === 0) return [];
  const piece = (from: number, to: number, width?: number) =>
    from > to ? "" : withSpan(text.slice(element.start, element.end), element, { from, to, width });
  let next = first;
  let insert = "";
  for (const column of set) {
    insert += piece(next, column - 1) + piece(column, column, widths.get(column));
    next = column + 1;
  }
  return [{ at: element.start, remove: element.end - element.start, insert: insert + piece(next, last) }];
}

function withSpan(
  xml: string,
  element: Element,
  { from, to, width }: { from: number; to: number; width: number | undefined },
): string {
  const splices = [
    setAttribute(element, "min", String(from + 1)),
    setAttribute(element, "max", String(to + 1)),
    ...(width === undefined
      ? []
      : [setAttribute(element, "width", String(width)), setAttribute(element, "customWidth", "1")]),
  ];
  return applySplices(
    xml,
    splices.map((splice) => ({ ...splice, at: splice.at - element.start })),
  );
}
