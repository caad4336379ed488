import { formulaPieces, shiftPieces } from "../../../src/workbook/xlsx/sheet/shift-formula";

test.each<[string, string, number, number, string]>([
  ["relative references", "A1+B2", 1, 2, "C2+D3"],
  ["absolute ones not", "$A$1+$B2+C$3", 1, 1, "$A$1+$B3+D$3"],
  ["ranges", "SUM(A1:B2)", 2, 0, "SUM(A3:B4)"],
  ["whole columns and rows", "SUM(A:B)+SUM($A:B)+SUM(1:2)", 1, 1, "SUM(B:C)+SUM($A:C)+SUM(2:3)"],
  ["no texts", '"A1"&A1&"say ""A1"""', 1, 0, '"A1"&A2&"say ""A1"""'],
  [
    "references to other sheets, but not their names",
    "Sheet1!A1+'A1 B2'!A1+一月!B2",
    1,
    0,
    "Sheet1!A2+'A1 B2'!A2+一月!B3",
  ],
  ["a sheet that is called like a cell", "A1!B2", 1, 0, "A1!B3"],
  [
    "no functions and names that look like cells",
    "LOG10(A1)+ATAN2(B1,C1)+Rate2026+项目A1",
    1,
    0,
    "LOG10(A2)+ATAN2(B2,C2)+Rate2026+项目A1",
  ],
  ["no columns of tables", "SUM(Table1[A1])+Tab1[[#All],[B2]]", 1, 0, "SUM(Table1[A1])+Tab1[[#All],[B2]]"],
  ["references into other files", "[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
  ["round the edge of the sheet", "A1", -1, -1, "XFD1048576"],
  ["numbers never", "1+2.5E3+A1", 1, 0, "1+2.5E3+A2"],
  ["nothing by nothing", "A1", 0, 0, "A1"],
  ["small letters", "a1", 1, 1, "B2"],
])("moves %s", (_name, formula, rows, columns, expected) => {
  expect(shiftPieces(formulaPieces(formula), rows, columns)).toBe(expected);
});

test("a formula of nothing but brackets or quotes is no trap", () => {
  const started = performance.now();
  for (const letter of ["[", "'", '"', "A", "1", "$", "(", "["]) {
    for (let time = 0; time < 20; time += 1) shiftPieces(formulaPieces(letter.repeat(32_767)), 1, 1);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
