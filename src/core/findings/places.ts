import { type Range, cellRange } from "../grid/address";
import { type Section, type Table, firstCell } from "../table/table";

/** Where a finding about the whole table stands: on its title, else on its first cell. */
export function headOf(table: Table): Range {
  return table.title?.at ?? cellRange(firstCell(table.range));
}

/** Where a finding about the indicators as a whole stands: on their headings. */
export function indicatorsPlace(table: Table): Range {
  return table.headings ? cellRange(firstCell(table.headings)) : headOf(table);
}

/** Where a blank or missing group is to be filled in: its first row, else its label, else the label over it. */
export function sectionPlace(section: Section, table: Table): Range {
  const [first] = section.rows;
  return first?.name.at ?? section.label?.at ?? section.block?.at ?? indicatorsPlace(table);
}

/** Whether two ranges are the same cells. */
export function isSameRange(one: Range, other: Range): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
