import { rangeOf, rangeText } from "../../../src/core/grid/address";
import { grownRange, movedIndex, movedRange, type Shift } from "../../../src/core/grid/shift";

const rows = (kind: Shift["kind"], at: number, count = 1): Shift => ({ axis: "row", kind, at, count });

test.each([
  ["above", rows("insert", 4, 2), 3, 3],
  ["at the place", rows("insert", 4, 2), 4, 6],
  ["pushed off the sheet", rows("insert", 4, 2), 1_048_574, undefined],
  ["just kept on the sheet", rows("insert", 4, 2), 1_048_573, 1_048_575],
  ["above what is deleted", rows("delete", 4, 2), 3, 3],
  ["deleted first", rows("delete", 4, 2), 4, undefined],
  ["deleted last", rows("delete", 4, 2), 5, undefined],
  ["below what is deleted", rows("delete", 4, 2), 6, 4],
])("a row %s", (_name, shift, before, after) => {
  expect(movedIndex(before, shift)).toBe(after);
});

test.each<[string, Shift, string | undefined]>([
  ["A1:B9", rows("insert", 4, 2), "A1:B11"],
  ["A5:B9", rows("insert", 4, 2), "A7:B11"],
  ["A1:B4", rows("insert", 4, 2), "A1:B4"],
  ["A1:B1048576", rows("insert", 4, 2), "A1:B1048576"],
  ["A2:B1048576", rows("insert", 4, 2), "A2:B1048576"],
  ["A1048575:B1048576", rows("insert", 4, 2), undefined],
  ["A1:B9", rows("delete", 4, 2), "A1:B7"],
  ["A5:B9", rows("delete", 4, 2), "A5:B7"],
  ["A6:B9", rows("delete", 4, 2), "A5:B7"],
  ["A7:B9", rows("delete", 4, 2), "A5:B7"],
  ["A1:B5", rows("delete", 4, 2), "A1:B4"],
  ["A1:B6", rows("delete", 4, 2), "A1:B4"],
  ["A5:B6", rows("delete", 4, 2), undefined],
  ["A1:B1048576", rows("delete", 4, 2), "A1:B1048576"],
  ["A1:D1", { axis: "column", kind: "insert", at: 2, count: 1 }, "A1:E1"],
  ["A1:XFD1", { axis: "column", kind: "insert", at: 2, count: 1 }, "A1:XFD1"],
  ["A1:D1", { axis: "column", kind: "delete", at: 3, count: 9 }, "A1:C1"],
])("%s after a shift", (before, shift, after) => {
  const range = rangeOf(before);
  const moved = range && movedRange(range, shift);
  expect(moved && rangeText(moved)).toBe(after);
});

test.each<[string, Partial<Shift>, string]>([
  ["A1:B4", { takesLook: true }, "A1:B6"],
  ["A1:B4", {}, "A1:B4"],
  ["A1:B3", { takesLook: true }, "A1:B3"],
  ["A1:B9", { takesLook: true }, "A1:B11"],
  ["A1:B4", { takesLook: true, kind: "delete" }, "A1:B4"],
  ["A5:B9", { takesLook: true }, "A7:B11"],
])("%s reaches over new rows that take its look", (before, change, after) => {
  const range = rangeOf(before);
  const grown = range && grownRange(range, { ...rows("insert", 4, 2), ...change });
  expect(grown && rangeText(grown)).toBe(after);
});
