import fc from "fast-check";
import { movedFormula, movedName } from "../../../src/core/grid/moved-formula";
import type { Shift } from "../../../src/core/grid/shift";

const insertRows: Shift = { axis: "row", kind: "insert", at: 4, count: 2 };
const deleteRows: Shift = { axis: "row", kind: "delete", at: 4, count: 2 };
const insertColumns: Shift = { axis: "column", kind: "insert", at: 1, count: 1 };
const deleteColumns: Shift = { axis: "column", kind: "delete", at: 1, count: 1 };

test.each<[string, Shift, string, string]>([
  ["cells below, not those above", insertRows, "A4+A5+$B$9", "A4+A7+$B$11"],
  ["ranges that span the place grow", insertRows, "SUM(A1:A9)", "SUM(A1:A11)"],
  ["ranges that end before it stay", insertRows, "SUM(A1:A4)", "SUM(A1:A4)"],
  ["ranges that begin at it move", insertRows, "SUM(A5:A9)", "SUM(A7:A11)"],
  ["ranges written backwards", insertRows, "SUM(B9:A1)", "SUM(B11:A1)"],
  [
    "whole rows, but not whole columns",
    insertRows,
    "SUM(4:5)+SUM(A:B)+SUM($5:$6)",
    "SUM(4:7)+SUM(A:B)+SUM($7:$8)",
  ],
  ["whole columns written out", insertRows, "SUM(A1:A1048576)", "SUM(A1:A1048576)"],
  ["the own sheet by its name", insertRows, "表!A5+'表'!A5", "表!A7+'表'!A7"],
  ["no other sheet", insertRows, "说明!A5+'别的 表'!A5", "说明!A5+'别的 表'!A5"],
  [
    "no other file, no several sheets",
    insertRows,
    "[1]表!A5+'[1]表'!A5+一:表!A5",
    "[1]表!A5+'[1]表'!A5+一:表!A5",
  ],
  [
    "no texts, names, functions and tables",
    insertRows,
    '"A5"&LOG10(1)&Rate2026&表1[A5]',
    '"A5"&LOG10(1)&Rate2026&表1[A5]',
  ],
  ["spilled ranges", insertRows, "SUM(A5#)", "SUM(A7#)"],
  ["off the edge", insertRows, "A1048576+A1048575:A1048576", "#REF!+#REF!"],
  ["deleted cells", deleteRows, "A4+A5+A6+A7", "A4+#REF!+#REF!+A5"],
  ["deleted cells of a sheet named", deleteRows, "表!A5+1", "表!#REF!+1"],
  ["ranges that lose their end", deleteRows, "SUM(A1:A5)", "SUM(A1:A4)"],
  ["ranges that lose their beginning", deleteRows, "SUM(A5:A9)", "SUM(A5:A7)"],
  ["ranges that lose all", deleteRows, "SUM(A5:A6)", "SUM(#REF!)"],
  ["whole rows that are deleted", deleteRows, "SUM(4:8)+SUM(5:6)", "SUM(4:6)+SUM(#REF!)"],
  ["columns", insertColumns, "A1+B1+$C1:D$9+B:C+1:2", "A1+C1+$D1:E$9+C:D+1:2"],
  ["deleted columns", deleteColumns, "A1+B1+C1+A1:C1+B:B", "A1+#REF!+B1+A1:B1+#REF!"],
  ["small letters", insertRows, "sum(a1:b9)", "sum(a1:b11)"],
])("moves %s", (_name, shift, formula, expected) => {
  expect(movedFormula(formula, "表", { sheet: "表", shift }).text).toBe(expected);
});

test.each([
  ["SUM(A1:A9)", true],
  ["A5", false],
  ["SUM(A5:A9)", false],
  ["说明!A1:A9", false],
])("tells whether what %s looks at has another size", (formula, isResized) => {
  expect(movedFormula(formula, "表", { sheet: "表", shift: insertRows }).isResized).toBe(isResized);
});

test("a formula on another sheet moves only where it names the sheet", () => {
  expect(movedFormula("A5+表!A5", "说明", { sheet: "表", shift: insertRows }).text).toBe("A5+表!A7");
});

test("the name of a sheet is told in capitals and small letters alike", () => {
  expect(movedFormula("SHEET1!A5", "说明", { sheet: "Sheet1", shift: insertRows }).text).toBe("SHEET1!A7");
});

test.each([
  ["表!$A$5:$B$9", "表!$A$7:$B$11"],
  ["表!$5:$6,表!$A:$B", "表!$7:$8,表!$A:$B"],
  ["表!A5", "表!A5"],
  ["说明!$A$5", "说明!$A$5"],
])("of a name, what is fixed moves: %s", (before, after) => {
  expect(movedName(before, { sheet: "表", shift: insertRows }).text).toBe(after);
});

test("what is inserted and then deleted leaves every formula as it was", () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.constantFrom("A", "$B", "AA") });
  const reference = fc
    .tuple(cell, cell)
    .map(([one, two]) => `${one.column}${one.row}:${two.column}${two.row}`);
  fc.assert(
    fc.property(
      fc.array(reference, { minLength: 1 }),
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      (all, at, count) => {
        const formula = `SUM(${all.join(",")})`;
        const shift = { axis: "row", at, count } as const;
        const there = movedFormula(formula, "表", { sheet: "表", shift: { ...shift, kind: "insert" } });
        const back = movedFormula(there.text, "表", { sheet: "表", shift: { ...shift, kind: "delete" } });
        expect(back.text).toBe(formula);
      },
    ),
  );
});
