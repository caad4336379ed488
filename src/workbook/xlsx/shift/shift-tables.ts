import { type Range, rangeOf, rangeText } from "../../../core/grid/address";
import { WorkbookError } from "../../workbook";
import { type Draft, editPart } from "../edit/draft";
import { dropPart } from "../edit/drop-part";
import { type EditedPart, editedPart } from "../edit/edited-part";
import { appendTo, attributeOf, childElements, type Element, escapeXml, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { partOfId, partsOfKinds } from "../edit/linked-parts";
import { elementEdits, type Stand } from "./list-edits";
import { isTorn } from "./refuse-shift";
import { movedIndex, movedRange, movedSpan, type Shift, spanOf } from "../../../core/grid/shift";
import { cut } from "../sheets/change-element";

interface TablePart {
  readonly name: string;
  readonly range: Range;
  readonly headers: number;
  readonly totals: number;
}

/** A heading that a new column of a table brings along, for its cell. */
export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Refuses what would tear tables apart: two of them side by side, or a heading, total row or last row of data lost. */
export function refuseTables(draft: Draft, sheet: string, shift: Shift): void {
  const torn = tablesOn(draft, sheet).filter(({ range }) => isTorn(range, shift));
  const refused = torn.length > 1 ? torn[0] : torn.find((table) => isMaimed(table, shift));
  if (refused) throw new WorkbookError("not-divisible", { detail: rangeText(refused.range) });
}

function isMaimed({ range, headers, totals }: TablePart, shift: Shift): boolean {
  if (shift.axis === "column" || shift.kind === "insert") return false;
  const isLost = (row: number) => movedIndex(row, shift) === undefined;
  const data = movedSpan({ first: range.top + headers, last: range.bottom - totals }, shift);
  return (headers > 0 && isLost(range.top)) || (totals > 0 && isLost(range.bottom)) || !data;
}

/** Shifts the tables of a sheet; gives the headings of columns that are new in them. */
export function shiftTables(draft: Draft, stand: Stand, sheet: string): Heading[] {
  return tablesOn(draft, sheet).flatMap(({ name, range, headers, totals }) => {
    const after = movedRange(range, stand.move.shift);
    if (!after) {
      editPart(draft, sheet, () => partEntry(draft, sheet, name));
      dropPart(draft, sheet, name);
      return [];
    }
    const part = editedPart(draft, name);
    const columns = columnEdits({ ...stand, part }, range);
    const filter = { ...after, bottom: after.bottom - totals };
    editPart(draft, name, () => [
      setAttribute(part.outline, "ref", rangeText(after)),
      ...part.outline.children.flatMap((child) =>
        child.local === "tableColumns" ? columns.splices : childEdits({ ...stand, part }, child, filter),
      ),
    ]);
    return headers === 0
      ? []
      : columns.names.map(({ column, text }) => ({ row: after.top + headers - 1, column, text }));
  });
}

/** A table's filter covers all of its data, also what comes in right above its totals. */
function childEdits(stand: Stand, child: Element, filter: Range): Splice[] {
  const edits = elementEdits(stand, child);
  const ref = child.local === "autoFilter" ? attributeOf(child, "ref") : undefined;
  if (!ref) return edits;
  return [...edits.filter(({ at }) => at !== ref.valueAt), setAttribute(child, "ref", rangeText(filter))];
}

function tablesOn(draft: Draft, sheet: string): TablePart[] {
  return partsOfKinds(draft, sheet, "table").flatMap((name) => {
    const { outline } = editedPart(draft, name);
    const range = rangeOf(attributeOf(outline, "ref")?.value ?? "");
    const count = (attribute: string, usual: number) =>
      Number(attributeOf(outline, attribute)?.value ?? usual);
    return range
      ? [{ name, range, headers: count("headerRowCount", 1), totals: count("totalsRowCount", 0) }]
      : [];
  });
}

interface NewColumns {
  readonly splices: readonly Splice[];
  readonly names: readonly { readonly column: number; readonly text: string }[];
}

function columnEdits(stand: Stand, range: Range): NewColumns {
  const { part } = stand;
  const { shift } = stand.move;
  const list = part.outline.children.find(({ local }) => local === "tableColumns");
  if (!list) return { splices: [], names: [] };
  const columns = childElements(part.text, list, part.name);
  if (shift.axis === "row" || !isTorn(range, shift)) {
    return { splices: columns.flatMap((column) => elementEdits(stand, column)), names: [] };
  }
  const { first } = spanOf(range, "column");
  const isGone = (index: number) => movedIndex(first + index, shift) === undefined;
  const kept = columns.filter((_column, index) => shift.kind === "insert" || !isGone(index));
  const inner = kept.flatMap((column) => elementEdits(stand, column));
  if (shift.kind === "delete") {
    const cuts = columns.filter((column) => !kept.includes(column)).map(cut);
    return { splices: [setAttribute(list, "count", String(kept.length)), ...cuts, ...inner], names: [] };
  }
  return newColumns(part, { list, columns, inner, first }, shift);
}

function newColumns(
  part: EditedPart,
  {
    list,
    columns,
    inner,
    first,
  }: { list: Element; columns: readonly Element[]; inner: readonly Splice[]; first: number },
  shift: Shift,
): NewColumns {
  const names = freeNames(columns, shift.count);
  const highest = Math.max(0, ...columns.map((column) => Number(attributeOf(column, "id")?.value ?? 0)));
  const xml = names
    .map(
      (text, index) =>
        `<${part.outline.prefix}tableColumn id="${highest + 1 + index}" name="${escapeXml(text)}"/>`,
    )
    .join("");
  const next = columns[shift.at - first];
  return {
    splices: [
      ...inner,
      setAttribute(list, "count", String(columns.length + names.length)),
      next ? { at: next.start, remove: 0, insert: xml } : appendTo(list, xml),
    ],
    names: names.map((text, index) => ({ column: shift.at + index, text })),
  };
}

/** 列1, 列2 …, as Excel calls new columns in Chinese. */
function freeNames(columns: readonly Element[], count: number): string[] {
  const taken = new Set(columns.map((column) => attributeOf(column, "name")?.value.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    if (!taken.has(`列${number}`)) names.push(`列${number}`);
  }
  return names;
}

function partEntry(draft: Draft, sheet: string, table: string): Splice[] {
  const part = editedPart(draft, sheet);
  const list = part.outline.children.find(({ local }) => local === "tableParts");
  const entries = list ? childElements(part.text, list, part.name) : [];
  const entry = entries.find((element) => partOfId(draft, sheet, element) === table);
  if (!list || !entry) return [];
  const gone = entries.length === 1 ? list : entry;
  return [
    cut(gone),
    ...(gone === entry && attributeOf(list, "count")
      ? [setAttribute(list, "count", String(entries.length - 1))]
      : []),
  ];
}
