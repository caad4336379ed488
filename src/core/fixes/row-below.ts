import { type Range, rangeText } from "../grid/address";
import type { NewRows } from "../grid/new-rows";
import { type Entry, firstCell, type Indicator, type Section, type Table } from "../table/table";
import type { Change } from "./fix";

/** A new row below an indicator's, in the same group, and the labels it must repeat, if the table repeats them. */
export interface RowBelow {
  readonly newRows: NewRows;
  readonly labels: readonly Change[];
}

/** Labels reach over their group by merges, stand in its first row only, or are written anew in each row: so here. */
export function rowBelow(table: Table, section: Section, { row }: Indicator): RowBelow {
  const at = row + 1;
  const style = styleOf(table);
  if (style === "repeated") {
    const own = [section.block, section.label].filter((label) => label?.at.bottom === row);
    return { newRows: { at, count: 1 }, labels: own.flatMap((label) => (label ? [labelBelow(label)] : [])) };
  }
  const grows = style === "merged" ? oneRowLabels(table, row) : [];
  return { newRows: { at, count: 1, ...(grows.length > 0 && { grows }) }, labels: [] };
}

/** The labels of the row that are one row high; merges of several rows reach over a new one by themselves. */
function oneRowLabels({ sections }: Table, row: number): Range[] {
  const labels = sections.flatMap(({ block, label }) => [block, label]);
  const areas = labels.flatMap((label) => (label && isOnlyIn(label.at, row) ? [label.at] : []));
  return [...new Map(areas.map((area) => [rangeText(area), area])).values()];
}

/** What writes a label's text into the cell below it. */
function labelBelow({ at, text }: Entry): Change {
  const { row, column } = firstCell(at);
  return { at: { row: row + 1, column }, before: "", after: text, content: { kind: "text", text } };
}

/** As the labels are written that stand over several rows; merged where there is none to go by. */
function styleOf({ sections }: Table): "merged" | "first-row" | "repeated" {
  const isRepeated = sections.some(({ level2, label, half }, index) => {
    const next = sections[index + 1];
    return label && next?.label && level2 === next.level2 && half === next.half;
  });
  if (isRepeated) return "repeated";
  const tall = [...labelHeights(sections)].filter(([, rows]) => rows > 1);
  const isFlat = tall.length > 0 && tall.every(([{ at }]) => at.top === at.bottom);
  return isFlat ? "first-row" : "merged";
}

/** Over how many rows each label stands. */
function labelHeights(sections: readonly Section[]): Map<Entry, number> {
  const heights = new Map<Entry, number>();
  for (const { label, block, rows } of sections) {
    for (const entry of [label, block]) {
      if (entry) heights.set(entry, (heights.get(entry) ?? 0) + rows.length);
    }
  }
  return heights;
}

function isOnlyIn({ top, bottom }: Range, row: number): boolean {
  return top === row && bottom === row;
}
