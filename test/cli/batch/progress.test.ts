import { barText, progressOn } from "../../../src/cli/batch/progress";
import { displayWidth } from "../../../src/cli/terminal/display-width";
import { fakeIo } from "../fake-io";

test("a bar, the count and the file, within one line", () => {
  expect(barText({ done: 3, total: 9, file: "甲.xlsx" }, 80, "zh")).toBe(
    "[########----------------] 3/9 33%  已查完 甲.xlsx",
  );
  const long = { done: 9, total: 9, file: "很长的文件名".repeat(20) };
  expect(displayWidth(barText(long, 60, "zh"))).toBeLessThan(60);
  expect(barText({ done: 1, total: 9, file: "a\u001b[2J" }, 80, "en")).not.toContain("\u001b");
});

test.each<[string, number | undefined, number, boolean]>([
  ["on a terminal", 80, 5, true],
  ["not in a pipe", undefined, 5, false],
  ["not for a single file", 80, 1, false],
])("%s", (_, stderrColumns, total, isShown) => {
  const io = fakeIo(stderrColumns === undefined ? {} : { stderrColumns });
  const progress = progressOn(io.stderr, total, "zh");
  progress.show(1, "a.xlsx");
  progress.clear();
  expect(io.printed.stderr().includes("1/5")).toBe(isShown);
  if (isShown) expect(io.printed.stderr().endsWith("\r\u001b[K")).toBe(true);
});
