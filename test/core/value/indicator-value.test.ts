import { amountText } from "../../../src/core/grid/amount";
import { readValue } from "../../../src/core/value/indicator-value";

/** The numbers of a value as short texts: sign, amount, unit. */
const numbersOf = (text: string) =>
  readValue(text).numbers.map(({ sign, amount, unit }) => `${sign ?? ""}${amountText(amount)}${unit}`);

describe("readValue finds the numbers with sign and unit in", () => {
  it.each([
    ["≥5 次", ["≥5次"]],
    ["≧95", ["≥95"]],
    [">=95", ["≥95"]],
    ["大于等于98%", ["≥98%"]],
    ["不低于95%", ["≥95%"]],
    ["不少于3场次", ["≥3场次"]],
    ["至少2期", ["≥2期"]],
    ["98%以上", ["≥98%"]],
    ["98%及以上", ["≥98%"]],
    ["100人以上", ["≥100人"]],
    ["≤620万/月", ["≤620万/月"]],
    ["≦12万元", ["≤12万元"]],
    ["<=3天", ["≤3天"]],
    ["小于等于12万元", ["≤12万元"]],
    ["不超过30日", ["≤30日"]],
    ["控制在620万以内", ["≤620万"]],
    ["30天以内", ["≤30天"]],
    ["＝100%", ["=100%"]],
    ["═100%", ["=100%"]],
    ["=100.00(%)", ["=100%"]],
    ["≥90.00(%)", ["≥90%"]],
    ["等于100%", ["=100%"]],
    ["大于90%", [">90%"]],
    ["超过90%", [">90%"]],
    ["少于3次", ["<3次"]],
    ["百分之九十五", ["95%"]],
    ["≥百分之九十五", ["≥95%"]],
    ["100百分比", ["100%"]],
    ["0.95", ["0.95"]],
    ["12 个月", ["12个月"]],
    ["2 万元", ["2万元"]],
    ["1,030,700.00元", ["1030700元"]],
    ["2万/月", ["2万/月"]],
    ["17元/人.天", ["17元/人.天"]],
    ["1600元每亩", ["1600元每亩"]],
    ["80M", ["80M"]],
    ["≥80㎡", ["≥80㎡"]],
    ["985米", ["985米"]],
    ["3万人次", ["3万人次"]],
    ["95%-100%", ["95%", "100%"]],
    ["95-100%", ["95%", "100%"]],
    ["1:3", ["1", "3"]],
    ["三次", ["3次"]],
    ["两次/年", ["2次/年"]],
    ["二十余人", ["20余人"]],
    ["1次/季度", ["1次/季度"]],
    ["制作宣传展板≥3 个，印制宣传折页≥10000 份", ["≥3个", "≥10000份"]],
    ["较上年下降≥5%", ["≥5%"]],
    ["-5%", ["-5%"]],
    ["5个百分点", ["5个百分点"]],
    ["10(台)", ["10台"]],
    ["3个以上展板", ["≥3个"]],
    ["1.开展培训 2.验收合格率100%", ["100%"]],
  ])("%s", (text, numbers) => expect(numbersOf(text)).toEqual(numbers));

  it.each([
    "提升",
    "全年实施",
    "2021年12月底前",
    "11月底之前",
    "A4纸",
    "G109线",
    "第2季度末",
    "统一管理",
    "一般",
    "一次性",
    "十分满意",
    "千家万户",
    "国发〔2021〕5号",
    "2023.07-2024.01",
    "1-6月",
    "一户一策",
    "PM2.5达标",
  ])("none in %s", (text) => expect(numbersOf(text)).toEqual([]));
});

describe("readValue tells the kind of", () => {
  const flags = (text: string) => {
    const value = readValue(text);
    return (["isPercent", "isRange", "isRatio", "isQualitative", "isVague"] as const).filter(
      (flag) => value[flag],
    );
  };
  it.each([
    ["100%", ["isPercent"]],
    ["95%-100%", ["isPercent", "isRange"]],
    ["95～100%", ["isPercent", "isRange"]],
    ["3-5天", ["isRange"]],
    ["1:3", ["isRatio"]],
    ["提升", ["isQualitative", "isVague"]],
    ["社会氛围良好", ["isQualitative", "isVague"]],
    ["全年实施", ["isQualitative", "isVague"]],
    ["符合国家标准", ["isQualitative"]],
    ["", ["isQualitative"]],
    ["提升5%", ["isPercent"]],
    ["2021年12月底前", []],
    ["≥5次", []],
  ])("%s", (text, expected) => expect(flags(text)).toEqual(expected));
});

describe("readValue", () => {
  it.each([
    ["≧95%", "≧"],
    ["＝100%", "＝"],
    [">=95%", ">="],
    ["≥5次", "≥"],
    ["98%以上", "以上"],
    ["不低于95%", "不低于"],
    ["≥优良", "≥"],
    ["95%", undefined],
  ])("keeps the sign of %s as it is shown", (text, sign) => expect(readValue(text).signText).toBe(sign));

  it.each([
    ["2 万元", "2万元"],
    ["50万", "50万元"],
    ["3000元", "3000元"],
    ["1.2亿元", "12000万元"],
    ["贰万元", "2万元"],
    ["2万/月", undefined],
    ["17元/人", undefined],
    ["50万人", undefined],
    ["5次", undefined],
  ])("knows the money of %s", (text, expected) => {
    const money = readValue(text).numbers[0]?.money;
    expect(money && `${amountText(money.amount)}${money.unit}`).toBe(expected);
  });

  it.each([
    ["制作宣传展板≥3 个，印制宣传折页≥10000 份", ["制作宣传展板≥3个", "印制宣传折页≥10000份"]],
    ["1,030,700.00元", ["1,030,700.00元"]],
    ["培训2期、100人", ["培训2期", "100人"]],
    ["展板3个\n折页5份", ["展板3个", "折页5份"]],
    ["及时，98%", ["及时,98%"]],
  ])("takes %s apart", (text, parts) => expect(readValue(text).parts).toEqual(parts));

  it.each([
    ["11月底之前", { month: 11 }],
    ["2021年12月底前", { year: 2021, month: 12 }],
    ["年底前", { month: 12 }],
    ["提升", undefined],
    ["≥2010.05亩", undefined],
  ])("knows the deadline of %s", (text, deadline) => expect(readValue(text).deadline).toEqual(deadline));

  it.each([
    ["12 个月", 12],
    ["2023.07-2024.01", 7],
    ["2022年1月起至2022年12月止", 12],
    ["2022年底前完工，2023年3月审计", undefined],
    ["≥2021份", undefined],
    ["2000", undefined],
    ["1次/季度", undefined],
  ])("knows the period of %s", (text, months) => expect(readValue(text).period?.months).toBe(months));
});
