import { deadlineIn, readPeriod } from "../../../src/core/value/period";

const from = (year: number, month?: number, day?: number) => ({
  year,
  ...(month ? { month } : {}),
  ...(day ? { day } : {}),
});

describe("readPeriod", () => {
  it.each([
    ["2021 年-2021 年", from(2021), from(2021), 12],
    ["2022年3月-2023年11月", from(2022, 3), from(2023, 11), 21],
    ["2026/1/1至2027/12/31", from(2026, 1, 1), from(2027, 12, 31), 24],
    ["2023.07-2024.01", from(2023, 7), from(2024, 1), 7],
    ["202001-202012", from(2020, 1), from(2020, 12), 12],
    ["20200101-20201231", from(2020, 1, 1), from(2020, 12, 31), 12],
    ["2021-2023", from(2021), from(2023), 36],
    ["2021—2023年", from(2021), from(2023), 36],
    ["2021年", from(2021), from(2021), 12],
    ["2021年度", from(2021), from(2021), 12],
    ["2021", from(2021), from(2021), 12],
    ["2021年1月1日—2021年12月31日", from(2021, 1, 1), from(2021, 12, 31), 12],
    ["2021年1月1日-12月31日", from(2021, 1, 1), from(2021, 12, 31), 12],
    ["2021年1-12月", from(2021, 1), from(2021, 12), 12],
    ["2021.1-12", from(2021, 1), from(2021, 12), 12],
    ["２０２１．１－１２", from(2021, 1), from(2021, 12), 12],
    ["2021-01-01至2021-12-31", from(2021, 1, 1), from(2021, 12, 31), 12],
    ["自2021年1月起至2021年12月止", from(2021, 1), from(2021, 12), 12],
    ["三年（2021-2023）", from(2021), from(2023), 36],
    ["2023年-2021年", from(2023), from(2021), -12],
    ["十四五期间", from(2021), from(2025), 60],
    ["十五五规划", from(2026), from(2030), 60],
  ])("reads %s by its ends", (text, start, end, months) => {
    expect(readPeriod(text)).toEqual({ start, end, months, isOpen: false });
  });

  it.each([
    ["3年", 36],
    ["一年", 12],
    ["一年半", 18],
    ["12个月", 12],
    ["十二个月", 12],
    ["12 个月", 12],
    ["半年", 6],
    ["2个季度", 6],
    ["60日历天", 2],
    ["全年", 12],
    ["当年", 12],
  ])("reads %s by its length", (text, months) => {
    expect(readPeriod(text)).toEqual({ months, isOpen: false });
  });

  it.each([
    ["长期", {}],
    ["常年项目", {}],
    ["跨年", {}],
    ["每年", {}],
    ["经常性", {}],
    ["2021年起", { start: from(2021) }],
    ["2021年1月至今", { start: from(2021, 1) }],
    ["2021年-长期", { start: from(2021) }],
  ])("reads %s as open", (text, ends) => expect(readPeriod(text)).toEqual({ ...ends, isOpen: true }));

  it.each([
    ["2021年12月底前", { end: from(2021, 12), isOpen: false }],
    ["一次性", { isOpen: false }],
  ])("reads %s", (text, period) => expect(readPeriod(text)).toEqual(period));

  it.each(["", "无", "待定", "按计划", "3个", "二级"])("%p is no period", (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

describe("deadlineIn", () => {
  it.each([
    ["2021 年 12 月底前完成全年信访维稳任", { year: 2021, month: 12 }],
    ["2021年12月31日前", { year: 2021, month: 12, day: 31 }],
    ["2023年底", { year: 2023, month: 12 }],
    ["2023年12月底前", { year: 2023, month: 12 }],
    ["11月底之前", { month: 11 }],
    ["年底前", { month: 12 }],
    ["年内完成", { month: 12 }],
    ["2022年内", { year: 2022, month: 12 }],
    ["12月31日", { month: 12, day: 31 }],
    ["2021年上半年", { year: 2021, month: 6 }],
    ["第三季度末", { month: 9 }],
    ["2023.07-2024.01", { year: 2024, month: 1 }],
    ["2022年1月-11月", { year: 2022, month: 11 }],
    ["2021年", { year: 2021 }],
    ["2021年前完成", { year: 2021 }],
  ])("finds the deadline of %s", (text, deadline) => expect(deadlineIn(text)).toEqual(deadline));

  it.each(["", "12个月", "及时", "≥2000亩", "2010.05万元", "2021年度补助资金发放率", "3次/年", "每年度"])(
    "finds none in %p",
    (text) => expect(deadlineIn(text)).toBeUndefined(),
  );
});
