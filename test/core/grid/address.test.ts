import { addressOf, addressText, rangeOf, rangeText } from "../../../src/core/grid/address";

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

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1B", "表1"])("%p is no address", (text) => {
    expect(addressOf(text)).toBeUndefined();
  });
});

describe("rangeOf", () => {
  it.each([
    ["one cell", "B4", "B4"],
    ["two corners in any order", "D19:A1", "A1:D19"],
    ["absolute addresses", "$A$1:$D$19", "A1:D19"],
  ])("reads %s", (_name, text, normal) => {
    const range = rangeOf(text);
    expect(range && rangeText(range)).toBe(normal);
  });

  it("refuses what is no range", () => {
    expect(rangeOf("A1:B2:C3")).toBeUndefined();
    expect(rangeOf("A:C")).toBeUndefined();
  });
});
