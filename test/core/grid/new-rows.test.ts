import { rangeOf, rangeText, type Range } from "../../../src/core/grid/address";
import { mergesOfNewRows, movedByRows } from "../../../src/core/grid/new-rows";

const ranges = (text: string) => text.split(" ").flatMap((one) => rangeOf(one) ?? []);
const texts = (all: readonly Range[]) => all.map(rangeText).join(" ");

test.each([
  ["of one row within the row above are made again", "B3:C3", {}, "", "B4:C4 B5:C5"],
  ["of several rows that end above reach over them", "A1:A3", {}, "A1:A3", "A1:A5"],
  ["that are told to end do not", "A1:A3 B3:C3", { ends: "A1:A3" }, "", "B4:C4 B5:C5"],
  ["of one row that are told to grow reach over them", "B3:C3", { grows: "B3:C3" }, "B3:C3", "B3:C5"],
  ["arise of single cells that are told to grow", "B3:C3", { grows: "A3" }, "", "A3:A5 B4:C4 B5:C5"],
  ["that span the place come along by themselves", "A1:A9 D7:E7 F1:F2", {}, "", ""],
])("merges %s", (_name, before, { grows = "", ends = "" }: { grows?: string; ends?: string }, gone, made) => {
  const rows = { at: 3, count: 2, grows: ranges(grows), ends: ranges(ends) };
  const merges = mergesOfNewRows(ranges(before), rows);
  expect([texts(merges.gone), texts(merges.made)]).toEqual([gone, made]);
});

test.each([
  ["A1:B3", "A1:B3"],
  ["A4:B4", "A6:B6"],
  ["A3:A4", "A3:A6"],
])("%s stands at %s once the rows are in", (before, after) => {
  const [range] = ranges(before);
  expect(range && rangeText(movedByRows(range, { at: 3, count: 2 }))).toBe(after);
});
