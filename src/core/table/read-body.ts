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
    return { body, columns: half.columns, ...readSections(view, half, body.rows) };
  });
  const last = Math.max(...readings.map(({ body }) => body.bottom));
  const sections = readings.flatMap((reading) => reading.sections);
  const remarks = headings.halves.flatMap(({ columns }) =>
    columns
      .filter(({ role }) => role === "remark" || role === "detail" || role === "further")
      .map(({ left, right }) => ({ top: headings.bodyTop, bottom: last, left, right })),
  );
  const side = { top: headings.range.top, bottom: last, left: view.left, right: headings.sideRight };
  return {
    sections,
    repairs: readings.flatMap((reading) => reading.repairs),
    understood: [headings.range, side, ...remarks, ...levelRanges(readings), ...sectionRanges(sections)],
    bottom: last,
  };
}

function levelRanges(readings: readonly { readonly body: Body }[]): Range[] {
  const ranges: Range[] = [];
  for (const { body } of readings) {
    ranges.push(...body.understood);
    for (const { level1, level2 } of body.rows) {
      if (level1) ranges.push(level1.entry.at);
      if (level2) ranges.push(level2.entry.at);
    }
  }
  return ranges;
}

function sectionRanges(sections: readonly Section[]): Range[] {
  const ranges: Range[] = [];
  for (const { rows } of sections) for (const indicator of rows) ranges.push(...indicatorRanges(indicator));
  return ranges;
}

export function indicatorRanges({ name, value, sign, unit, weight, nature }: Indicator): Range[] {
  const ranges = [name.at, value.at];
  for (const field of [sign, unit, weight, nature]) if (field) ranges.push(field.at);
  return ranges;
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
