import { type Shelf, shelves, timesAlone } from "./alone";
import type { Figure } from "./figure";
import { openpyxlTimes } from "./openpyxl";
import { readers } from "./readers";

export interface ReadingLimits {
  /** Our reading, and reading with checking, so many times the floor at most. */
  readonly ours?: number;
  readonly checked?: number;
}

/** Ours with the check must be so many times faster than the mere reading of each. */
const ahead = { sheetJs: 2, exceljs: 2, openpyxl: 8 };

/** Everybody's time for the books, and how ours compares with the floor and with each. */
export function reading(program: string, shelf: Shelf, most: ReadingLimits): Figure[] {
  const times = timesAlone(program, shelf);
  const openpyxl = openpyxlTimes(shelves[shelf](), "read");
  const time = (reader: keyof typeof readers) => times.get(reader) ?? 0;
  const named = [...times].map(([reader, value]): [string, number] => [readers[reader].name, value]);
  const lead = (name: string, theirs: number, least: number): Figure => ({
    name: `read + check, as a part of reading by ${name}`,
    value: time("checked") / theirs,
    unit: "×",
    most: 1 / least,
    note: `${(theirs / time("checked")).toFixed(1)} × faster`,
  });
  return [
    ...[...named, ...openpyxl].map(([name, value]) => ({
      name,
      value,
      unit: "ms",
      note: `${(value / time("floor")).toFixed(1)} × the floor`,
    })),
    { name: "read", value: time("ours") / time("floor"), unit: "× floor", most: most.ours },
    {
      name: "ours: read + check",
      value: time("checked") / time("floor"),
      unit: "× floor",
      most: most.checked,
    },
    lead("SheetJS", time("sheetJs"), ahead.sheetJs),
    lead("exceljs", time("exceljs"), ahead.exceljs),
    ...openpyxl.slice(0, 1).map(([, value]) => lead("openpyxl", value, ahead.openpyxl)),
  ];
}
