import { displayWidth, padToWidth } from "../../../src/cli/terminal/display-width";

test.each<[string, string, number]>([
  ["Latin letters take one column", "B12", 3],
  ["Chinese characters take two", "必须改", 6],
  ["full-width signs take two", "（万元）", 8],
  ["rare characters beyond the basic plane take two", "𠮷", 2],
  ["combining marks take none", "e\u0301", 1],
  ["nothing takes none", "", 0],
])("%s", (_, text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("padding fills up to the width and never cuts", () => {
  expect(padToWidth("提示", 6)).toBe("提示  ");
  expect(padToWidth("必须改", 4)).toBe("必须改");
});
