import {
  type Range,
  addressOf,
  addressText,
  boundingRange,
  hasCell,
  isOneCell,
  isOverlapping,
  rangeOf,
  rangeText,
} from "../../../src/core/grid/address";

describe("addressText and addressOf are each other's inverse", () => {
  it.each([
    ["the first cell", "A1", { row: 0, column: 0 }],
    ["the last one-letter column", "Z9", { row: 8, column: 25 }],
    ["the first two-letter column", "AA10", { row: 9, column: 26 }],
    ["the last cell of Excel", "XFD1048576", { row: 1_048_575, column: 16_383 }],
  ])("%s", (_name, text, address) => {
    expect(addressText(address)).toBe(text);
    expect(addressOf(text)).toEqual(address);
  });

  it.each(["", "A", "1", "A0", "XFE1", "ABCD1", "A1048577", "A10000000", "A1B", "表1", "1A1", "$", "A$"])(
    "%p is no address",
    (text) => {
      expect(addressOf(text)).toBeUndefined();
    },
  );
});

describe("rangeOf", () => {
  it.each([
    ["one cell", "B4", "B4"],
    ["two corners in any order", "D19:A1", "A1:D19"],
    ["the other two corners", "D1:A19", "A1:D19"],
    ["absolute addresses", "$A$1:$D$19", "A1:D19"],
    ["small letters", "b4", "B4"],
    ["a part of a column", "A1:A3", "A1:A3"],
    ["a part of a row", "A1:C1", "A1:C1"],
  ])("reads %s", (_name, text, normal) => {
    const range = rangeOf(text);
    expect(range && rangeText(range)).toBe(normal);
  });

  it("refuses what is no range", () => {
    expect(rangeOf("A1:B2:C3")).toBeUndefined();
    expect(rangeOf("A:C")).toBeUndefined();
    expect(rangeOf("A1:C")).toBeUndefined();
    expect(rangeOf("A:C1")).toBeUndefined();
    expect(rangeOf("A1:")).toBeUndefined();
    expect(rangeOf("")).toBeUndefined();
  });
});

const range = (text: string) => rangeOf(text)!;

it.each([
  ["B2", true],
  ["D4", true],
  ["B4", true],
  ["A2", false],
  ["E4", false],
  ["B1", false],
  ["D5", false],
])("hasCell: whether B2:D4 holds %s is %p", (cell, isInside) => {
  expect(hasCell(range("B2:D4"), addressOf(cell)!)).toBe(isInside);
});

it.each([
  ["B2:D4", "D4:F9", true],
  ["B2:D4", "A1:B2", true],
  ["B2:D4", "C3", true],
  ["C3", "B2:D4", true],
  ["B2:D4", "E4:F9", false],
  ["B2:D4", "D5:F9", false],
  ["E4:F9", "B2:D4", false],
  ["D5:F9", "B2:D4", false],
])("isOverlapping: %s and %s are %p", (one, other, isTouching) => {
  expect(isOverlapping(range(one), range(other))).toBe(isTouching);
});

it.each([
  ["A1", true],
  ["A1:A2", false],
  ["A1:B1", false],
])("isOneCell: of %s it is %p", (text, isOne) => {
  expect(isOneCell(range(text))).toBe(isOne);
});

it.each<[string, readonly string[], string | undefined]>([
  ["nothing of none", [], undefined],
  ["the range alone", ["B2:C3"], "B2:C3"],
  ["what holds them all, in any order", ["D4", "B9:C9", "C2:E3"], "B2:E9"],
])("boundingRange is %s", (_name, ranges, bounds) => {
  const found: Range | undefined = boundingRange(ranges.map(range));
  expect(found && rangeText(found)).toBe(bounds);
});
