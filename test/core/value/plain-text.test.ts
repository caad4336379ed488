import { compact, plainText, tight, withoutEnd } from "../../../src/core/value/plain-text";

describe("plainText", () => {
  it.each([
    ["full-width digits and letters", "１２３ＡＢｃ", "123ABc"],
    ["full-width punctuation", "％．，：（）＋－", "%.,:()+-"],
    ["signs of other character sets", "≧≦＝═﹥﹤＞＜", "≥≤==><><"],
    ["dashes of every width", "1—2–3−4", "1-2-3-4"],
    ["every kind of space", "\u3000a\u00a0b\u2002c\u2003d\u2009e\u202ff\u3000g ", "a b c d e f g"],
    ["characters without width", "a\u200bb\u200cc\u200dd\u2060e\ufefff", "abcdef"],
    ["every twin of a sign", "≧1⩾2﹥3≦4⩽5﹤6═7﹦8﹪9￥", "≥1≥2>3≤4≤5<6=7=8%9¥"],
    ["every twin of a dash", "1–2—3―4‐5‑6−7〜8", "1-2-3-4-5-6-7~8"],
    ["every twin of a colon and a bracket", "1∶2﹕3﹙4﹚", "1:2:3(4)"],
    ["line breaks stay", " a\nb ", "a\nb"],
    ["plain text stays", "年度资金总额", "年度资金总额"],
    ["Chinese punctuation stays", "一、二。〔2021〕", "一、二。〔2021〕"],
  ])("%s", (_name, text, expected) => expect(plainText(text)).toBe(expected));
});

describe("compact", () => {
  it.each([
    ["spaces and line breaks", "绩 效\n指　标", "绩效指标"],
    ["runs of spaces", "绩   效 \n\n 指标", "绩效指标"],
    ["full-width brackets", "项目资金 （万元）", "项目资金(万元)"],
  ])("takes out %s", (_name, text, expected) => expect(compact(text)).toBe(expected));
});

describe("tight", () => {
  it.each([
    ["between digits and units", "0.3 万 元", "0.3万元"],
    ["around a sign", "≥ 5 次", "≥5次"],
    ["but not between two numbers", "10 20", "10 20"],
    ["long runs of them", "0.3 \t  万", "0.3万"],
    ["but one of many between two words", "10   20", "10 20"],
    ["nor a line break", "3个\n5次", "3个\n5次"],
  ])("takes out the spaces %s", (_name, text, expected) => expect(tight(text)).toBe(expected));
});

it.each([
  ["年度目标：", "年度目标："],
  ["年度目标:", "年度目标"],
  ["合计.。,;；:", "合计"],
  ["1.培训", "1.培训"],
  ["。。", ""],
  ["", ""],
])("withoutEnd makes of %p %p", (text, expected) => expect(withoutEnd(text)).toBe(expected));
