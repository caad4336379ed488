import { placeText } from "../../../src/cli/report/place-text";

test.each<[string, string, string]>([
  ["a Chinese name stands bare", "项目1", "项目1!B2"],
  ["a space asks for quotes", "Sheet 1", "'Sheet 1'!B2"],
  ["a quote is doubled", "A's", "'A''s'!B2"],
  ["a name that could be a cell is quoted", "AB12", "'AB12'!B2"],
  ["a name that begins with a digit is quoted", "2021", "'2021'!B2"],
])("%s", (_, sheet, expected) => {
  expect(placeText(sheet, "B2")).toBe(expected);
});
