import { displayWidth } from "../../../src/cli/terminal/display-width";
import { wrap } from "../../../src/cli/terminal/wrap";

test.each<[string, string, number | undefined, string[]]>([
  ["no width, no break", "数量指标未量化", undefined, ["数量指标未量化"]],
  ["Chinese breaks anywhere", "一二三四五六七八", 10, ["一二三四五", "六七八"]],
  ["closing punctuation never begins a line", "一二三四五。六", 10, ["一二三四", "五。六"]],
  ["an opening quotation mark never ends one", "一二三四“五六”", 10, ["一二三四", "“五六”"]],
  ["words break at spaces", "the total is wrong", 10, ["the total", "is wrong"]],
  ["a number stays whole", "合计为 12345.67 元", 12, ["合计为", "12345.67 元"]],
  ["a word longer than a line is cut", "abcdefghijklmno", 10, ["abcdefghij", "klmno"]],
  ["nothing is one empty line", "", 10, [""]],
])("%s", (_, text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected);
});

test("no letter is lost and no line is too wide, whatever the width", () => {
  const text = "年度资金总额 12.500000 ≠ 各项之和 12.3（财政拨款、其他资金），相差 0.2 万元。Please mend it…";
  for (let width = 10; width < 60; width += 1) {
    const lines = wrap(text, width);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});
