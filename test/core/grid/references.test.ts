import { rangeText } from "../../../src/core/grid/address";
import { movedName } from "../../../src/core/grid/moved-formula";
import { referencePlaces, referencesOf } from "../../../src/core/grid/references";
import type { Shift } from "../../../src/core/grid/shift";

test.each([
  ["B4+$C$5", ["表!B4", "表!C5"]],
  ["SUM(A1:B9,说明!D2)", ["表!A1:B9", "说明!D2"]],
  ["SUM(B9:A1)", ["表!A1:B9"]],
  ["SUM('别的 表'!A1)+'it''s'!B2", ["别的 表!A1", "it's!B2"]],
  ["SUM(A:C)+SUM($B:$B)", ["表!A1:C1048576", "表!B1:B1048576"]],
  ["SUM(2:5)+SUM(说明!$1:$1)", ["表!A2:XFD5", "说明!A1:XFD1"]],
  ["Sheet1.2!A1", ["Sheet1.2!A1"]],
  ['"B4"&C5&""""&D6', ["表!C5", "表!D6"]],
  ["LOG10(A1)+Rate26+表1[A5]+A1.B2", ["表!A1"]],
  ["ABCD1+A0+A1048577+XFE1+XFD1048576", ["表!XFD1048576"]],
  ["1+2", []],
])("%s looks at %j", (formula, expected) => {
  const told = referencesOf(formula, "表").map(({ sheet, range }) => `${sheet}!${rangeText(range)}`);
  expect(told).toEqual(expected);
});

test("a place is told by what it names, where it stands, and whether it lies in this file", () => {
  const places = referencePlaces("B4+表!A:B+[1]甲!C5+一:二!D6+$1:$3");
  expect(places.map(({ text, at, kind, sheet, isForeign }) => [text, at, kind, sheet, isForeign])).toEqual([
    ["B4", 0, "cells", undefined, false],
    ["A:B", 5, "columns", "表", false],
    ["C5", 14, "cells", "甲", true],
    ["D6", 21, "cells", "二", true],
    ["$1:$3", 24, "rows", undefined, false],
  ]);
});

const column: Shift = { axis: "column", kind: "insert", at: 1, count: 1 };
const row: Shift = { axis: "row", kind: "delete", at: 4, count: 1 };

test.each([
  ["no cell of whatever sheet uses it", row, "$A$9+表!$A$9", "$A$9+表!$A$8"],
  ["no cell of another file", row, "[1]表!$A$9", "[1]表!$A$9"],
  ["a range with one end that looks from the cell", row, "表!$A$1:$B9", "表!$A$1:$B9"],
  ["a fixed column", column, "表!$B$2", "表!$C$2"],
  ["no column that looks from the cell", column, "表!B$2", "表!B$2"],
  ["whole columns that are fixed", column, "表!$B:$C", "表!$C:$D"],
  ["whole columns with one end that is not", column, "表!$B:C", "表!$B:C"],
  ["whole rows never along a row", column, "表!$1:$2", "表!$1:$2"],
  ["whole columns never down a column", row, "表!$B:$C", "表!$B:$C"],
  ["whole rows with one end that is not fixed", row, "表!$4:9", "表!$4:9"],
])("a name moves %s", (_name, shift, before, after) => {
  expect(movedName(before, { sheet: "表", shift }).text).toBe(after);
});
