import { compact, plainText, tight } from "../../../src/core/value/plain-text";

describe("plainText", () => {
  it.each([
    ["full-width digits and letters", "１２３ＡＢｃ", "123ABc"],
    ["full-width punctuation", "％．，：（）＋－", "%.,:()+-"],
    ["signs of other character sets", "≧≦＝═﹥﹤＞＜", "≥≤==><><"],
    ["dashes of every width", "1—2–3−4", "1-2-3-4"],
    ["every kind of space", "\u3000a\u00a0b\u200bc ", "a bc"],
    ["line breaks stay", " a\nb ", "a\nb"],
    ["plain text stays", "年度资金总额", "年度资金总额"],
    ["Chinese punctuation stays", "一、二。〔2021〕", "一、二。〔2021〕"],
  ])("%s", (_name, text, expected) => expect(plainText(text)).toBe(expected));
});

describe("compact", () => {
  it.each([
    ["spaces and line breaks", "绩 效\n指　标", "绩效指标"],
    ["full-width brackets", "项目资金 （万元）", "项目资金(万元)"],
  ])("takes out %s", (_name, text, expected) => expect(compact(text)).toBe(expected));
});

describe("tight", () => {
  it.each([
    ["between digits and units", "0.3 万 元", "0.3万元"],
    ["around a sign", "≥ 5 次", "≥5次"],
    ["but not between two numbers", "10 20", "10 20"],
    ["nor a line break", "3个\n5次", "3个\n5次"],
  ])("takes out the spaces %s", (_name, text, expected) => expect(tight(text)).toBe(expected));
});
