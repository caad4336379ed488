import { rangeOf, rangeText, boundingRange, cellRange } from "../../../core/grid/address";
import type { EditedPart } from "../edit/edited-part";
import {
  appendTo,
  attributeOf,
  type Attributes,
  attributesXml,
  changeAttributes,
  childElements,
  type Element,
  setAttribute,
} from "../edit/outline";
import type { Splice } from "../edit/splices";
import { type CellPlace, cellPlaces, type RowPlace, rowPlaces, sheetData } from "./cell-places";
import { cellXml, type NewContent } from "./cell-xml";
import { asItIs, type InFile } from "./file-dates";

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: NewContent;
  /** The number of a new style; undefined keeps the look that the cell has. */
  readonly style?: number;
}

export interface SheetWrites {
  /** At most one a cell. */
  readonly cells: readonly CellWrite[];
  /** Attributes of rows, by row. */
  readonly rows?: ReadonlyMap<number, Attributes>;
  /** What a cell of that style holds, as the file writes it. */
  readonly inFile?: InFile;
}

/** The attributes of a row with a height of its own, in points. */
export function fixedHeight(points: number): Attributes {
  return { ht: String(points), customHeight: "1" };
}

/** The edits that write cells into a sheet and leave every other cell the bytes it was. */
export function writeCells(
  sheet: EditedPart,
  { cells, rows: looksOfRows = new Map(), inFile = asItIs }: SheetWrites,
): Splice[] {
  const rows = rowPlaces(sheet);
  const byRow = new Map<number, CellWrite[]>();
  for (const row of looksOfRows.keys()) byRow.set(row, []);
  for (const cell of cells) {
    const writes = byRow.get(cell.row);
    if (writes) writes.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const looks = columnLooks(sheet);
  const places = new Map(rows.map((place) => [place.row, place]));
  const splices: Splice[] = [];
  let tail = "";
  for (const [row, writes] of [...byRow].sort(([one], [other]) => one - other)) {
    const sorted = [...writes].sort((one, other) => one.column - other.column);
    const change: RowChange = { row, writes: sorted, attributes: looksOfRows.get(row), looks, inFile };
    const place = places.get(row);
    const next = place ?? rows.find((one) => one.row > row);
    if (place) splices.push(...changeRow(sheet, place, change));
    else if (next) splices.push(...insertRow(next, newRow(sheet, change)));
    else tail += newRow(sheet, change);
  }
  if (tail !== "") splices.push(appendTo(sheetData(sheet), tail));
  return [...distinct(splices), ...widenDimension(sheet, cells)];
}

/** Two cells put before one that has no address both give it one: once is enough. */
function distinct(splices: readonly Splice[]): Splice[] {
  return [...new Map(splices.map((splice) => [`${splice.at} ${splice.insert}`, splice])).values()];
}

interface RowChange {
  readonly row: number;
  /** By column. */
  readonly writes: readonly CellWrite[];
  readonly attributes: Attributes | undefined;
  readonly looks: (column: number) => string | undefined;
  readonly inFile: InFile;
}

function changeRow(sheet: EditedPart, { row, element }: RowPlace, change: RowChange): Splice[] {
  const tag = [...changeAttributes(element, change.attributes ?? {}), ...widenSpans(element, change.writes)];
  const look = rowLook(element);
  const cells = element.isEmpty ? [] : cellPlaces(sheet, element);
  const xmlOf = (write: CellWrite, there: CellPlace | undefined) => {
    const old = there ? attributeOf(there.element, "s")?.value : (look ?? change.looks(write.column));
    const spill = there && attributeOf(there.element, "cm")?.value;
    return newCell(sheet, change, { write, look: old, spill });
  };
  if (element.isEmpty) {
    const xml = change.writes.map((write) => xmlOf(write, undefined)).join("");
    return xml === "" ? tag : [...tag, appendTo(element, xml)];
  }
  const written = new Set(change.writes.map(({ column }) => column));
  return [
    ...tag,
    ...change.writes.flatMap((write): Splice[] => {
      const there = [...cells].reverse().find(({ column }) => column === write.column);
      if (there && write.content.kind === "same") return restyled(there.element, write);
      const xml = xmlOf(write, there);
      if (there) {
        const { start, end } = there.element;
        const follower = xml === "" ? cells[cells.indexOf(there) + 1] : undefined;
        return [{ at: start, remove: end - start, insert: xml }, ...named(follower, row, written)];
      }
      if (xml === "") return [];
      const next = cells.find(({ column }) => column > write.column);
      const insert = { at: next?.element.start ?? element.closeStart, remove: 0, insert: xml };
      return [insert, ...named(next, row, written)];
    }),
  ];
}

/** The cell as it is, in another style. */
function restyled(cell: Element, { style }: CellWrite): Splice[] {
  return style === undefined ? [] : changeAttributes(cell, { s: String(style) });
}

/** A cell that only follows the one before would move with it: it gets an address of its own. */
function named(cell: CellPlace | undefined, row: number, written: ReadonlySet<number>): Splice[] {
  if (!cell || cell.hasReference || written.has(cell.column)) return [];
  const address = rangeText(cellRange({ row, column: cell.column }));
  return [setAttribute(cell.element, "r", address)];
}

function insertRow(next: RowPlace, insert: string): Splice[] {
  if (insert === "") return [];
  const isNamed = attributeOf(next.element, "r") !== undefined;
  return [
    { at: next.element.start, remove: 0, insert },
    ...(isNamed ? [] : [setAttribute(next.element, "r", String(next.row + 1))]),
  ];
}

function newRow(sheet: EditedPart, change: RowChange): string {
  const { prefix } = sheet.outline;
  const xml = change.writes
    .map((write) => newCell(sheet, change, { write, look: change.looks(write.column) }))
    .join("");
  if (xml === "" && change.attributes === undefined) return "";
  return `<${prefix}row r="${change.row + 1}"${attributesXml(change.attributes ?? {})}>${xml}</${prefix}row>`;
}

interface Written {
  readonly write: CellWrite;
  /** The style that the cell has until now. */
  readonly look: string | undefined;
  readonly spill?: string | undefined;
}

function newCell(
  { outline }: EditedPart,
  { row, inFile }: RowChange,
  { write, look, spill }: Written,
): string {
  const style = write.style === undefined ? look : String(write.style);
  const content = inFile(write.content, style);
  return cellXml({ at: { row, column: write.column }, style, spill, content }, outline.prefix);
}

/** The style of a row's blank cells. */
function rowLook(row: Element): string | undefined {
  const isOwn = ["1", "true"].includes(attributeOf(row, "customFormat")?.value ?? "");
  return isOwn ? attributeOf(row, "s")?.value : undefined;
}

/** The style of a column's blank cells. */
function columnLooks({ name, text, outline }: EditedPart): (column: number) => string | undefined {
  const list = outline.children.find(({ local }) => local === "cols");
  const columns = (list ? childElements(text, list, name) : []).map((column) => ({
    first: Number(attributeOf(column, "min")?.value) - 1,
    last: Number(attributeOf(column, "max")?.value) - 1,
    style: attributeOf(column, "style")?.value,
  }));
  return (column) => columns.find(({ first, last }) => column >= first && column <= last)?.style;
}

/** `spans` tells readers which columns a row uses; a false one misleads them. */
function widenSpans(row: Element, writes: readonly CellWrite[]): Splice[] {
  const match = /^(\d+):(\d+)$/.exec(attributeOf(row, "spans")?.value ?? "");
  if (!match) return [];
  const columns = writes.map(({ column }) => column + 1);
  const spans = `${Math.min(Number(match[1]), ...columns)}:${Math.max(Number(match[2]), ...columns)}`;
  return spans === match[0] ? [] : [setAttribute(row, "spans", spans)];
}

function widenDimension({ outline }: EditedPart, cells: readonly CellWrite[]): Splice[] {
  const dimension = outline.children.find(({ local }) => local === "dimension");
  const reference = dimension && attributeOf(dimension, "ref")?.value;
  const range = reference === undefined ? undefined : rangeOf(reference);
  if (!dimension || !range) return [];
  const whole = boundingRange([range, ...cells.map(cellRange)]);
  const text = rangeText(whole ?? range);
  return text === reference ? [] : [setAttribute(dimension, "ref", text)];
}
