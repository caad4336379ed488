import Big from "big.js";
import { amountText } from "../../../src/core/grid/amount";
import { inUnit, readAmount } from "../../../src/core/value/amount-text";

describe("readAmount", () => {
  it.each([
    ["digits", "2.000000", "2", undefined, true],
    ["thousands separators", "1,030,700.00", "1030700", undefined, true],
    ["one digit before the separator", "1,000", "1000", undefined, true],
    ["three digits before it", "123,456", "123456", undefined, true],
    ["spaces around", "  12.5 ", "12.5", undefined, true],
    ["a negative number", "-3", "-3", undefined, true],
    ["full-width digits", "１２３．５", "123.5", undefined, false],
    ["full-width separators", "1，030，700", "1030700", undefined, false],
    ["a negative in brackets", "(3)", "-3", undefined, false],
    ["a negative with decimals in brackets", "(1,234.56)", "-1234.56", undefined, false],
    ["no negative where more stands before the bracket", "结余(30)", "30", undefined, false],
    ["no negative where more stands behind it", "(30)结余", "30", undefined, false],
    ["千万元 as 万元", "2千万元", "2000", "万元", false],
    ["十万元 as 万元", "3十万元", "30", "万元", false],
    ["百元 as 元", "5百元", "500", "元", false],
    ["千万 without 元", "2千万", "2000", "万元", false],
    ["a negative with its unit", "-3万元", "-3", "万元", false],
    ["a negative behind a label", "调整：-3万元", "-3", "万元", false],
    ["no negative behind a date", "2021年-50万元", "50", "万元", false],
    ["no negative for a sign further ahead", "-：合计50万元", "50", "万元", false],
    ["a currency sign before a label's amount", "合计¥50万元", "50", "万元", false],
    ["a price further on", "50万元，2元/人", "50", "万元", false],
    ["角 without 分", "叁元伍角", "3.5", "元", false],
    ["分 behind 零", "叁元伍角零贰分", "3.52", "元", false],
    ["圆", "叁拾圆", "30", "元", false],
    ["numerals with 亿", "一亿", "10000", "万元", false],
    ["numerals without a unit", "二百", "200", undefined, false],
    ["numerals with 整 alone", "二百整", "200", undefined, false],
    ["an amount behind a count", "12人，50万元", "50", "万元", false],
    ["以内 behind it", "50以内", "50", undefined, false],
    ["上下 behind it", "50上下", "50", undefined, false],
    ["左右 behind it", "50左右", "50", undefined, false],
    ["a remark in brackets", "50（其中省级20）", "50", undefined, false],
    ["spaces in number and unit", "0.3 万 元", "0.3", "万元", false],
    ["digits with their unit", "10000万元", "10000", "万元", false],
    ["万 without 元", "50万", "50", "万元", false],
    ["a remark behind it", "854万(含结转资金)", "854", "万元", false],
    ["yuan", "3000元", "3000", "元", false],
    ["亿元 as 万元", "1.2亿元", "12000", "万元", false],
    ["千元 as 元", "3千元", "3000", "元", false],
    ["百万元 as 万元", "3百万元", "300", "万元", false],
    ["余 before the unit", "20余万元", "20", "万元", false],
    ["a currency sign", "￥2,000.00", "2000", undefined, false],
    ["a negative with a currency sign", "-¥20", "-20", undefined, false],
    ["a currency in words", "人民币30万元整", "30", "万元", false],
    ["formal numerals", "贰万元", "2", "万元", false],
    ["formal numerals with 整", "贰拾万元整", "20", "万元", false],
    ["numerals without 元", "二十万", "20", "万元", false],
    ["numerals with a broken 万", "壹万贰仟元整", "12000", "元", false],
    ["角 and 分", "叁仟元伍角贰分", "3000.52", "元", false],
    ["the first of several amounts", "100万元(中央60万元，省40万元)", "100", "万元", false],
    ["the amount behind a year", "2021年预算50万元", "50", "万元", false],
    ["an amount that looks like a year", "2021万元", "2021", "万元", false],
    ["an approximate amount", "约50万元左右", "50", "万元", false],
    ["a label before it", "合计：12.50", "12.5", undefined, false],
  ])("reads %s", (_name, text, amount, unit, isPlain) => {
    const read = readAmount(text);
    expect(read && { ...read, amount: amountText(read.amount) }).toEqual({ amount, unit, isPlain });
  });

  it.each([
    "",
    "无",
    "-",
    "—",
    "/",
    "2021年",
    "5%",
    "３０％",
    "3个",
    "17元/人.天",
    "2万/月",
    "50-60万",
    "A10",
    "第2",
    "12,34",
    "一次性项目",
    "万元",
    "50万人",
    "二十人",
    "1.2.3",
    "3台",
    "50台左右",
    "50台、以上",
    "50人整",
    "二",
    "二台",
    "二百台",
    "二百元/人",
    "5千米",
    "5千瓦元",
    "12:30",
    "1-2",
    "3,4",
  ])("finds no amount in %p", (text) => {
    expect(readAmount(text)).toBeUndefined();
  });
});

describe("inUnit", () => {
  it.each([
    ["1030700", "元", "万元", "103.07"],
    ["2.5", "万元", "元", "25000"],
    ["0.1", "元", "元", "0.1"],
    ["0.000001", "元", "万元", "0.0000000001"],
  ] as const)("gives %s %s in %s exactly", (amount, from, to, expected) => {
    expect(amountText(inUnit(new Big(amount), from, to))).toBe(expected);
  });
});
