import { numberInWords, withDatesInDigits } from "../../../src/core/value/numeral";
import { readPeriod } from "../../../src/core/value/period";
import { partOfYearAt, quartersIn } from "../../../src/core/value/quarter";
import { yearsIn } from "../../../src/core/value/year";

describe("the months of a length", () => {
  it.each([
    ["半年", 6],
    ["一年半", 18],
    ["2.5年", 30],
    ["12个月", 12],
    ["3个月", 3],
    ["二十四个月", 24],
    ["两个季度", 6],
    ["一学期", 6],
    ["2学年", 24],
    ["30天", 1],
    ["90日历天", 3],
    ["15日", 0.5],
    ["720小时", 1],
    ["43200分钟", 1],
    ["30星期", 7],
    ["30周", 7],
    ["300个工作日", 14],
    ["上半年", 6],
    ["全年", 12],
    ["本年度", 12],
    ["18月", 18],
    ["9月", 1],
    ["12月", 1],
    ["5月份", 1],
    ["2021年", 12],
  ])("of %s are %p", (text, months) => {
    expect(readPeriod(text)?.months).toBeCloseTo(months, 6);
  });

  it.each(["3年底", "第3年", "每3个月", "一次性", "按时"])("are not said by %s", (text) => {
    expect(readPeriod(text)?.months).toBeUndefined();
  });

  it.each([
    ["21年-23年", 2021, 2023, 36],
    ["18年至19年", 2018, 2019, 24],
  ])("%s is of this century", (text, start, end, months) => {
    expect(readPeriod(text)).toMatchObject({ start: { year: start }, end: { year: end }, months });
  });

  it.each(["15年-20年", "121年-123年"])("%s is none of this century", (text) => {
    expect(readPeriod(text)?.start).toBeUndefined();
  });
});

describe("the quarters that are named", () => {
  it.each([
    ["第一季度", 1, 3],
    ["二季度", 4, 6],
    ["3季度", 7, 9],
    ["1-3季度", 1, 9],
    ["第一季度至第三季度", 1, 9],
    ["前三季度", 1, 9],
    ["前2季度完成", 1, 6],
    ["四季度", 10, 12],
  ])("%s: months %i to %i", (text, from, to) => {
    expect(quartersIn(text)).toEqual({ from, to });
  });

  it.each(["二季度末", "三季度前", "每季度", "3个季度", "13季度", "1/4季度", "上半年", "五季度", "季度"])(
    "%s names none",
    (text) => expect(quartersIn(text)).toBeUndefined(),
  );

  it.each([
    ["2021年第二季度", { from: 4, to: 6 }],
    ["2021年度上半年", { from: 1, to: 6 }],
    ["2021年的下半年", { from: 7, to: 12 }],
    ["2021年全年上半年", { from: 1, to: 6 }],
    ["2021年，上半年", undefined],
    ["2021年底", undefined],
  ])("right behind the year: %s", (text, part) => {
    expect(partOfYearAt(text, "2021年".length)).toEqual(part);
  });
});

describe("numbers in words", () => {
  it.each([
    ["零", "0"],
    ["十", "10"],
    ["十二", "12"],
    ["二十", "20"],
    ["两百零五", "205"],
    ["壹仟贰佰叁拾肆", "1234"],
    ["伍佰陆拾柒", "567"],
    ["捌仟玖佰", "8900"],
    ["一万亿", "1000000000000"],
    ["一亿二千万", "120000000"],
    ["三萬", "30000"],
    ["二〇二一", "2021"],
    ["三点五", "3.5"],
    ["二十点零五", "20.05"],
  ])("%s is %s", (text, number) => expect(numberInWords(text)?.toFixed()).toBe(number));

  it.each(["", "点五", "三点", "三点十", "三点五点六", "万", "亿二", "三个", "十天"])("%j is none", (text) =>
    expect(numberInWords(text)).toBeUndefined(),
  );

  it.each([
    ["二〇二一年十二月底", "2021年12月底"],
    ["二〇二一年三月二十一日", "2021年3月21日"],
    ["十月一日前", "10月1日前"],
    ["第三月", "第三月"],
    ["三个月", "三个月"],
    ["农历二〇二一年腊月", "农历二〇二一年腊月"],
    ["一月份", "1月份"],
    ["十二月上旬", "12月上旬"],
  ])("the dates in %s are %s", (text, plain) => expect(withDatesInDigits(text)).toBe(plain));
});

describe("the years that are named", () => {
  it.each([
    ["2021年和2022年", [2021, 2022]],
    ["2021年、2021年", [2021]],
    ["二〇二一年", [2021]],
    ["２０２３年", [2023]],
    ["202101-202112", [2021]],
    ["20210101至20231231", [2021, 2023]],
    ["20210101", []],
    ["20211301-20211401", []],
    ["〔2021〕5号", []],
    ["(2021)第5号", []],
    ["(2021)", [2021]],
    ["1949年", []],
    ["1950年", [1950]],
    ["2099年", [2099]],
    ["2100年", []],
    ["≥2021", []],
    ["1,2021", []],
    ["2021人", []],
    ["2021.5", [2021]],
    ["2021.50", []],
    ["2021,000", []],
    ["2021%", []],
    ["2022市本级项目", [2022]],
    ["2022部门预算", [2022]],
    ["2000余人", []],
    ["2000多人次", []],
    ["2000余", []],
    ["2021多部门联合", [2021]],
    ["2021万", []],
  ])("%s: %j", (text, years) => expect(yearsIn(text)).toEqual(years));
});
