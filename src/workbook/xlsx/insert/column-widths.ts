import type { EditedPart } from "../edit/edited-part";
import {
  attributeOf,
  type Attributes,
  attributesXml,
  changeAttributes,
  childElements,
  type Element,
} from "../edit/outline";
import { placeInSheet } from "../edit/sheet-order";
import { applySplices, type Splice } from "../edit/splices";

/** Sets the widths of columns, in the unit of the file; all other columns keep what they have. */
export function setColumnWidths(sheet: EditedPart, widths: ReadonlyMap<number, number>): Splice[] {
  const changes = [...widths].map(([column, width]) => [column, fixedWidth(width)] as const);
  return changeColumns(sheet, new Map(changes));
}

/** The attributes of a column with a width of its own. */
export function fixedWidth(width: number): Attributes {
  return { width: String(width), customWidth: "1" };
}

/** Changes attributes of columns; all others keep what they have. One that had none gets the usual width. */
export function changeColumns(
  sheet: EditedPart,
  changes: ReadonlyMap<number, Attributes>,
  usualWidth?: number,
): Splice[] {
  if (changes.size === 0) return [];
  const { outline, text, name } = sheet;
  const { prefix } = outline;
  const list = outline.children.find(({ local }) => local === "cols");
  const columns = (list ? childElements(text, list, name) : []).map((element) => ({
    element,
    first: Number(attributeOf(element, "min")?.value) - 1,
    last: Number(attributeOf(element, "max")?.value) - 1,
  }));
  const isCovered = (column: number) => columns.some(({ first, last }) => column >= first && column <= last);
  const usual = usualWidth === undefined ? {} : { width: String(usualWidth) };
  const fresh = [...changes]
    .filter(([column]) => !isCovered(column))
    .sort(([one], [other]) => one - other)
    .map(([column, attributes]) => ({ column, xml: columnXml(prefix, column, { ...usual, ...attributes }) }));
  if (!list) {
    const insert = `<${prefix}cols>${fresh.map((one) => one.xml).join("")}</${prefix}cols>`;
    return [{ at: placeInSheet(sheet, "cols"), remove: 0, insert }];
  }
  return [
    ...fresh.map(({ column, xml }) => ({
      at: columns.find(({ first }) => first > column)?.element.start ?? list.closeStart,
      remove: 0,
      insert: xml,
    })),
    ...columns.flatMap((span) => split(text, span, changes)),
  ];
}

function columnXml(prefix: string, column: number, attributes: Attributes): string {
  return `<${prefix}col min="${column + 1}" max="${column + 1}"${attributesXml(attributes)}/>`;
}

interface Span {
  readonly element: Element;
  readonly first: number;
  readonly last: number;
}

/** A `<col>` over several columns comes apart where one of them changes. */
function split(
  text: string,
  { element, first, last }: Span,
  changes: ReadonlyMap<number, Attributes>,
): Splice[] {
  const set = [...changes.keys()].filter((column) => column >= first && column <= last).sort((a, b) => a - b);
  if (set.length === 0) return [];
  const xml = text.slice(element.start, element.end);
  const piece = (from: number, to: number, attributes: Attributes = {}) =>
    from > to
      ? ""
      : withAttributes(xml, element, { min: String(from + 1), max: String(to + 1), ...attributes });
  let next = first;
  let insert = "";
  for (const column of set) {
    insert += piece(next, column - 1) + piece(column, column, changes.get(column));
    next = column + 1;
  }
  return [{ at: element.start, remove: element.end - element.start, insert: insert + piece(next, last) }];
}

function withAttributes(xml: string, element: Element, attributes: Attributes): string {
  const splices = changeAttributes(element, attributes);
  return applySplices(
    xml,
    splices.map((splice) => ({ ...splice, at: splice.at - element.start })),
  );
}
