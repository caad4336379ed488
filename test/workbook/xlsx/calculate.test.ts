import { calculate, type Lookup } from "../../../src/workbook/xlsx/formulas/calculate";
import { referencesOf } from "../../../src/core/grid/references";
import { rangeText } from "../../../src/core/grid/address";

/** A1 is 1, B1 is 2, C1 blank, D1 a text, E1 unknown; the same on every sheet but for 二, where all is 100. */
const lookup: Lookup = {
  cell: ({ column }, sheet) =>
    sheet === "二" || sheet === "二 月" ? 100 : ([1, 2, "blank", "text", undefined] as const)[column],
  range: ({ left, right }, sheet) =>
    Array.from({ length: right - left + 1 }, (_one, index) =>
      lookup.cell({ row: 0, column: left + index }, sheet),
    ),
};

test.each<[string, number | undefined]>([
  ["1+2*3", 7],
  ["(1+2)*3", 9],
  ["-A1+B1", 1],
  ["--2", 2],
  ["A1/B1", 0.5],
  ["A1/0", undefined],
  ["10%", 0.1],
  ["B1*50%", 1],
  ["0.1+0.2", 0.3],
  ["1.5E+2", 150],
  [" $A$1 + B$1 ", 3],
  ["SUM(A1:B1)", 3],
  ["sum(A1:D1)", 3],
  ["SUM(A1,B1,10)", 13],
  ["SUM(A1+1,B1)", 4],
  ["SUM(A1:B1)/2+SUM(B1)", 3.5],
  ["SUM(SUM(A1,B1),1)", 4],
  ["SUM(D1)", 0],
  ["二!A1+'二 月'!A1", 200],
  ["SUM(二!A1:B1)", 200],
  ["C1+1", 1],
  ["D1+1", undefined],
  ["E1+1", undefined],
  ["SUM(A1:E1)", undefined],
  ["A1:B1", undefined],
  ["A1:B1+1", undefined],
  ["IF(A1,1,2)", undefined],
  ['"a"', undefined],
  ["A1&B1", undefined],
  ["A1=1", undefined],
  ["合计", undefined],
  ["SUM(合计)", undefined],
  ["SUM()", undefined],
  ["SUM(A1", undefined],
  ["(1", undefined],
  ["1+", undefined],
  ["", undefined],
  ["2^3", undefined],
  [`${"(".repeat(60)}1${")".repeat(60)}`, 1],
  [`${"(".repeat(9000)}1${")".repeat(9000)}`, undefined],
  [`${"-".repeat(9000)}1`, 1],
])("%s is %p", (formula, expected) => {
  expect(calculate(formula, lookup)).toBe(expected);
});

test.each<[string, string[]]>([
  ["SUM(A1:B2)+$C$3", ["表!A1:B2", "表!C3"]],
  ["一!A1+'a ''b'!B2:C3+Sheet2!A:B", ["一!A1", "a 'b!B2:C3", "Sheet2!A1:B1048576"]],
  ["SUM($2:3)", ["表!A2:XFD3"]],
  ['"A1"&LOG10(B1)&Tab1[A1]&Rate21', ["表!B1"]],
  ["", []],
])("%s looks at %p", (formula, expected) => {
  expect(referencesOf(formula, "表").map(({ sheet, range }) => `${sheet}!${rangeText(range)}`)).toEqual(
    expected,
  );
});
