import { builtInFormats } from "../../../src/core/grid/number-format/built-in-formats";
import { inChinese } from "../../../src/core/grid/number-format/chinese-numerals";
import { formatterOf } from "../../../src/core/grid/number-format/formatter";

describe("a format that a file names by number alone", () => {
  const noon = 46023.5; // 2026-01-01 12:00
  test.each([
    [0, 0.1 + 0.2, "0.3"],
    [1, 2.5, "3"],
    [2, 2.5, "2.50"],
    [3, 12345.6, "12,346"],
    [4, 12345.6, "12,345.60"],
    [5, -12345.6, "¥-12,346"],
    [6, -12345.6, "¥-12,346"],
    [7, 12345.6, "¥12,345.60"],
    [8, -12345.6, "¥-12,345.60"],
    [9, 0.97, "97%"],
    [10, 0.97, "97.00%"],
    [11, 12345.6, "1.23E+04"],
    [12, 2.5, "2 1/2"],
    [13, 2.03125, "2  1/32"],
    [20, noon, "12:00"],
    [21, noon, "12:00:00"],
    [37, -12345.6, "-12,346"],
    [38, -12345.6, "-12,346"],
    [39, -12345.6, "-12,345.60"],
    [40, -12345.6, "-12,345.60"],
    [41, -12345.6, "-12,346"],
    [42, -12345.6, "¥-12,346"],
    [43, -12345.6, "-12,345.60"],
    [44, -12345.6, "¥-12,345.60"],
    [45, noon, "00:00"],
    [46, 1.5, "36:00:00"],
    [47, 0.5, "00:00.0"],
    [48, 12345.6, "12.3E+3"],
    [49, 5, "5"],
  ])("%i shows %p as %s", (id, value, shown) => {
    const text = formatterOf(builtInFormats[id] as string).number(value);
    expect(text.replace(/(?<=¥)\s+/, "")).toBe(shown);
  });

  test.each([
    [15, "1-Jan-26"],
    [16, "1-Jan"],
    [17, "Jan-26"],
    [18, "12:00 PM"],
    [19, "12:00:00 PM"],
  ])("%i shows noon of New Year 2026 in English, in a Chinese Excel too: %s", (id, shown) => {
    expect(formatterOf(builtInFormats[id] as string).number(noon)).toBe(shown);
  });

  test.each([
    [14, true],
    [20, false],
    [22, true],
    [30, true],
    [46, false],
    [2, false],
    [49, false],
  ])("%i counts days from an epoch: %p", (id, isDay) => {
    expect(formatterOf(builtInFormats[id] as string).isDay).toBe(isDay);
  });
});

describe("digits in Chinese", () => {
  test.each([
    ["1", "0", "〇"],
    ["1", "10", "十"],
    ["1", "15", "十五"],
    ["1", "110", "一百一十"],
    ["1", "1001", "一千〇一"],
    ["1", "20010", "二万〇一十"],
    ["1", "120000000", "一亿二千万"],
    ["1", "100000001", "一亿〇一"],
    ["1", "1000000000000", "一万亿"],
    ["2", "15", "壹拾伍"],
    ["2", "6789", "陆仟柒佰捌拾玖"],
    ["2", "120000", "壹拾贰万"],
    ["2", "300000000", "叁亿"],
    ["3", "12", "１十２"],
    ["3", "4567", "４千５百６十７"],
  ])("of kind %s, %s is counted as %s", (kind, digits, told) => {
    expect(inChinese(digits, kind, () => true)).toBe(told);
  });

  test.each([
    ["1", "2026", "二〇二六"],
    ["2", "1980", "壹玖捌零"],
    ["3", "7654", "７６５４"],
  ])("of kind %s, %s is told one by one as %s", (kind, digits, told) => {
    expect(inChinese(digits, kind, () => false)).toBe(told);
  });

  test("those behind a point are told one by one, and what is no digit stays", () => {
    expect(inChinese("约12.34元", "1", () => true)).toBe("约十二.三四元");
  });

  test("of a kind that nobody knows stay digits", () => {
    expect(inChinese("12", "4", () => true)).toBe("12");
  });
});

test.each([
  ["a format longer than Excel takes shows as General", `0.0"${"元".repeat(260)}"`, 2.5, "2.5"],
  ["one as long as Excel takes is read", `0.0"${"元".repeat(250)}"`, 2.5, `2.5${"元".repeat(250)}`],
  ["a long number is cut as Excel cuts it", "General", 1234567.123456, "1234567.123"],
  ["a small number shows its power of ten", "General", 0.00000012, "0.00000012"],
])("%s", (_name, code, value, shown) => {
  expect(formatterOf(code).number(value)).toBe(shown);
});

test("more formats than are remembered are read all the same", () => {
  const shown = Array.from({ length: 450 }, (_each, index) => formatterOf(`0"第${index}种"`).number(index));
  expect(shown[449]).toBe("449第449种");
  expect(formatterOf('0"第1种"').number(7)).toBe("7第1种");
});
