import { yearOf, yearsIn } from "../../../src/core/value/year";

describe("yearsIn", () => {
  it.each([
    ["a bare year", "2021", [2021]],
    ["a year in a title", "2021 年自治区本级部门项目支出预算绩效目标表", [2021]],
    ["full-width digits", "２０２１ 年", [2021]],
    ["a year in words", "二〇二一年和二零二二年", [2021, 2022]],
    ["a year in brackets", "（2022年度）", [2022]],
    ["a year in brackets without 年", "绩效目标表(2022)", [2022]],
    ["a title without 年", "2022部门预算绩效目标表", [2022]],
    ["both ends of a range", "2021-2023年", [2021, 2023]],
    ["each year once", "2021年1月至2021年12月", [2021]],
    ["dates in figures", "2026/1/1至2027/12/31", [2026, 2027]],
    ["months with a point", "2023.07-2024.01", [2023, 2024]],
    ["months run together", "202001-202012", [2020]],
    ["a year beside a document number", "根据财预〔2020〕5号，2021年完成", [2021]],
  ])("finds %s", (_name, text, years) => expect(yearsIn(text)).toEqual(years));

  it.each([
    ["a document number", "宁财发〔2021〕5号"],
    ["a document number in square brackets", "[2021]12号"],
    ["a document number in round brackets", "宁政办发（2021）第12号"],
    ["money", "2021万元"],
    ["money in yuan", "2021元"],
    ["a decimal", "2021.00"],
    ["a decimal with its unit", "2021.5万元"],
    ["thousands", "2,021"],
    ["a count", "印制2000份"],
    ["a count with a sign", "≥2000"],
    ["a longer number", "20210"],
    ["a telephone number", "09542021"],
    ["a placeholder", "20××年度"],
    ["a percentage", "2021%"],
  ])("finds none in %s", (_name, text) => expect(yearsIn(text)).toEqual([]));
});

it("yearOf gives the first", () => {
  expect(yearOf("2022年3月-2023年11月")).toBe(2022);
  expect(yearOf("无")).toBeUndefined();
});
