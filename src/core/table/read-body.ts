import { type Range, cellRange } from "../grid/address";
import type { Headings } from "./columns";
import { type Body, readRows } from "./read-rows";
import { readSections } from "./read-sections";
import type { Entry, Indicator, Repair, Section } from "./table";
import { type View, rowsBetween, shownAt } from "./view";

/** What stands below the headings. */
export interface BodyReading {
  readonly sections: readonly Section[];
  readonly repairs: readonly Repair[];
  readonly understood: readonly Range[];
  readonly bottom: number;
}

/** All indicators between the headings and `bottom`, both halves of a two-part table. */
export function readBody(view: View, headings: Headings, bottom: number): BodyReading {
  const readings = headings.halves.map((half) => {
    const body = readRows(view, { headings, half, bottom });
    return { body, ...readSections(view, half, body.rows) };
  });
  const last = Math.max(...readings.map(({ body }) => body.bottom));
  const sections = joined(readings.map((reading) => reading.sections));
  const understood = [
    headings.range,
    { ...headings.range, bottom: last, left: view.left, right: headings.sideRight },
  ];
  addRemarks(understood, headings, last);
  for (const { body } of readings) addLevels(understood, body);
  for (const { rows } of sections) for (const indicator of rows) addIndicator(understood, indicator);
  return { sections, repairs: joined(readings.map((reading) => reading.repairs)), understood, bottom: last };
}

/** The lists in one; most tables have one half, and so one list. */
function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.length === 1 ? (lists[0] as readonly Item[]) : lists.flat();
}

/** The columns beside the indicators that no rule needs. */
function addRemarks(ranges: Range[], { halves, bodyTop: top }: Headings, bottom: number): void {
  for (const { columns } of halves) {
    for (const { role, left, right } of columns) {
      if (role === "remark" || role === "detail" || role === "further")
        ranges.push({ top, left, bottom, right });
    }
  }
}

function addLevels(ranges: Range[], body: Body): void {
  ranges.push(...body.understood);
  for (const { level1, level2 } of body.rows) {
    if (level1) ranges.push(level1.entry.at);
    if (level2) ranges.push(level2.entry.at);
  }
}

/** The cells of one row of indicators. */
function addIndicator(ranges: Range[], { name, value, sign, unit, weight, nature }: Indicator): void {
  ranges.push(name.at, value.at);
  if (sign) ranges.push(sign.at);
  if (unit) ranges.push(unit.at);
  if (weight) ranges.push(weight.at);
  if (nature) ranges.push(nature.at);
}

/** The filled cells inside the table that nothing above understood. */
export function unreadIn(view: View, range: Range, understood: readonly Range[]): Entry[] {
  const known: Range[][] = [];
  for (const area of understood) {
    const bottom = Math.min(area.bottom, range.bottom);
    for (let row = Math.max(area.top, range.top); row <= bottom; row += 1)
      (known[row - range.top] ??= []).push(area);
  }
  const unread: Entry[] = [];
  for (const { row, columns } of rowsBetween(view, range.top, range.bottom)) {
    const areas = known[row - range.top] ?? [];
    for (const column of columns) {
      if (column > range.right || areas.some(({ left, right }) => left <= column && column <= right))
        continue;
      const text = shownAt(view, { row, column });
      if (text !== "") unread.push({ at: cellRange({ row, column }), text });
    }
  }
  return unread;
}
