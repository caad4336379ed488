import Big from "big.js";
import { isLater, dateText } from "../../../src/core/findings/dates";
import { levelOf, levelOfTitle, levelWord } from "../../../src/core/findings/government-level";
import { isDash } from "../../../src/core/findings/blank";
import { sumMessage } from "../../../src/core/findings/sum-message";
import { leftOverIn, withoutPrefix } from "../../../src/core/findings/template-text";
import { unitInName } from "../../../src/core/findings/unit-in-name";
import { isSameAsWritten } from "../../../src/core/findings/written-amount";
import { rangeOf } from "../../../src/core/grid/address";
import { isSameRange } from "../../../src/core/findings/places";
import type { MoneyUnit } from "../../../src/core/grid/amount";
import { deadlineIn } from "../../../src/core/value/period";

it.each([
  ["2022年", "2021年12月", true],
  ["2020年", "2021年12月", false],
  ["2021年12月", "2021年11月", true],
  ["2021年10月", "2021年11月", false],
  ["2021年12月", "2021年12月", false],
  ["2021年12月20日", "2021年12月15日", true],
  ["2021年12月15日", "2021年12月15日", false],
  ["2021年12月10日", "2021年12月15日", false],
  ["2021年12月20日", "2021年12月", false],
  ["2021年12月", "2021年12月15日", false],
  ["2021年1月", "2021年", false],
  ["2021年", "2021年6月", false],
  ["12月", "2021年6月", true],
  ["5月", "2021年6月", false],
  ["2022年1月", "2021年12月", true],
])("isLater: %s after the end %s is %p", (text, end, isAfter) => {
  const { year, ...rest } = deadlineIn(end)!;
  expect(isLater(deadlineIn(text)!, { year: year!, ...rest })).toBe(isAfter);
});

it.each(["2023年12月31日", "12月", "2023年12月", "12月31日", "2023年"])(
  "dateText writes %s as it was",
  (text) => {
    expect(dateText(deadlineIn(text) ?? {})).toBe(text);
  },
);

it.each([
  ["固原市信访局", "市级"],
  ["宁夏回族自治区财政厅", "自治区（省、直辖市）级"],
  ["河北省教育厅", "自治区（省、直辖市）级"],
  ["北京市教育委员会", "自治区（省、直辖市）级"],
  ["上海市浦东新区教育局", "自治区（省、直辖市）级"],
  ["北京市海淀区教育局", "县（区）级"],
  ["北京市政管理局", undefined],
  ["重庆市场监管局", undefined],
  ["西吉县市场监督管理局", "县（区）级"],
  ["甲市场监督管理局", undefined],
  ["甲市容局", undefined],
  ["市场所在乙市教育局", "市级"],
  ["经济开发区管委会", undefined],
  ["银川市高新区管委会", "市级"],
  ["景区旁的金凤区教育局", "县（区）级"],
  ["阿拉善盟行政公署", "市级"],
  ["供销合作社联盟", undefined],
  ["青年联盟中心", undefined],
  ["临夏回族自治州民政局", "市级"],
  ["大厂回族自治县民政局", "县（区）级"],
  ["鄂温克族自治旗民政局", "县（区）级"],
  ["准格尔旗民政局", "县（区）级"],
  ["档案馆", undefined],
  ["", undefined],
])("levelOf: %s is of %p", (bureau, level) => expect(levelOf(bureau)).toBe(level));

it.each([
  ["2021年中央本级项目支出绩效目标表", "中央", "中央本级"],
  ["中央部门预算项目绩效目标表", "中央", "中央部门"],
  ["2021年自治区本级部门项目", "自治区（省、直辖市）级", "自治区本级"],
  ["省级部门项目", "自治区（省、直辖市）级", "省级"],
  ["直辖市本级项目", "自治区（省、直辖市）级", "直辖市本级"],
  ["2021年市本级部门项目", "市级", "市本级"],
  ["2021年市级部门项目", "市级", "市级"],
  ["州级项目", "市级", "州级"],
  ["盟本级项目", "市级", "盟本级"],
  ["县(区)本级项目", "县（区）级", "县(区)本级"],
  ["市(县)级项目", "县（区）级", "市(县)级"],
  ["县级项目", "县（区）级", "县级"],
  ["旗本级项目", "县（区）级", "旗本级"],
])("levelOfTitle: %s is of %s", (title, level, word) => {
  expect(levelOfTitle(title)).toBe(level);
  expect(levelWord(title)).toBe(word);
});

it("a title of no level has none, and its word is the title itself", () => {
  expect(levelOfTitle("项目支出绩效目标表（2021年度）")).toBeUndefined();
  expect(levelOfTitle("市场建设项目绩效目标表")).toBeUndefined();
  expect(levelWord("项目支出绩效目标表")).toBe("项目支出绩效目标表");
});

it.each([
  ["…", "…", true],
  ["……", "……", true],
  ["...", "...", true],
  ["。。。", "。。。", true],
  [" xx ", "xx", true],
  ["***", "***", true],
  ["**", "**", true],
  ["__", "__", true],
  ["指标1：", "指标1：", true],
  ["指标12", "指标12", true],
  ["指标 2 : ……", "指标 2 : ……", true],
  ["目标1", "目标1", true],
  ["培训（500字以内）", "（500字以内）", true],
  ["培训 500字以内 人员", "500字以内", true],
  ["请填写", "请填写", true],
  ["≥** 人", "≥**", true],
  ["某xx路", "xx", false],
  ["张**", "**", false],
])("leftOverIn finds in %p %p", (text, left, isSure) => {
  expect(leftOverIn(text)).toEqual({ text: left, isSure });
});

it.each([
  "",
  " ",
  "-",
  "—",
  "*",
  "_",
  "/",
  "**/",
  "-__",
  "培训5人",
  "共3个..",
  "。。",
  "...等",
  "指标1：培训",
  "指标一",
  "目标客户2",
  "x",
  "*培训",
  "..",
  "1…2",
  "甲指标1",
])("leftOverIn finds nothing in %p", (text) => expect(leftOverIn(text)).toBeUndefined());

it.each([
  ["指标1:培训", "培训"],
  ["指标 12 、 培训", "培训"],
  ["指标3培训", "培训"],
  ["(1)培训", "培训"],
  ["12)培训", "培训"],
  ["1、培训", "培训"],
  ["11.培训", "培训"],
  ["③ 培训", "培训"],
  ["1.5倍培训", "1.5倍培训"],
  ["培训(1)人", "培训(1)人"],
  ["培训指标1", "培训指标1"],
  ["123、培训", "123、培训"],
  ["培训", "培训"],
])("withoutPrefix makes of %s %s", (name, rest) => expect(withoutPrefix(name)).toBe(rest));

it.each([
  ["总面积(亩)", "亩"],
  ["成活率(≥**%)", "%"],
  ["合格率(百分比)", "%"],
  ["合格率(百分率)", "%"],
  ["村(社区)", "社区"],
  ["总投入(万元)", "万元"],
  ["总投入(元)", "元"],
  ["奖金(港币元)", "港币元"],
  ["单价(元/人)", "元/人"],
  ["频次(次每年)", "次每年"],
  ["里程(单位:公里)", "公里"],
  ["里程(单位公里)", "公里"],
  ["里程(3.5公里)", "公里"],
  ["培训(含外聘)人数(人)", "人"],
  ["里程(km)", "km"],
  ["容量(MW)", "MW"],
])("unitInName finds in %s %s", (name, unit) => expect(unitInName(name)).toBe(unit));

it.each([
  "培训人数",
  "培训(含外聘)人数",
  "村(社区)干部补助个数",
  "培训(单元房)",
  "空气质量(AQI)",
  "奖金(港币及美元)",
  "奖金(元旦前)",
  "里程(公里",
  "亩",
])("unitInName finds none in %s", (name) => expect(unitInName(name)).toBeUndefined());

it.each([
  ["", true],
  ["-", true],
  ["——", true],
  [" / ", true],
  ["*", true],
  ["~～", true],
  ["-1", false],
  ["无", false],
  ["a-", false],
])("isDash: %p is %p", (text, isOnlyDash) => expect(isDash(text)).toBe(isOnlyDash));

it.each<[string, MoneyUnit, string, MoneyUnit, boolean]>([
  ["2.5", "万元", "25000", "元", true],
  ["2.5", "万元", "2.5", "万元", true],
  ["2.5", "万元", "2.505", "万元", true],
  ["2.51", "万元", "2.52", "万元", false],
  ["103", "万元", "103.4", "万元", true],
  ["103", "万元", "102.5", "万元", true],
  ["103", "万元", "103.6", "万元", false],
  ["103.1", "万元", "103.14", "万元", true],
  ["103.1", "万元", "103.2", "万元", false],
  ["3", "万元", "2.5", "万元", false],
  ["1000", "万元", "1004", "万元", false],
  ["103", "万元", "1034000", "元", true],
])("isSameAsWritten: %s %s for %s %s is %p", (written, unit, exact, exactUnit, isSame) => {
  expect(
    isSameAsWritten({ amount: new Big(written), unit }, { amount: new Big(exact), unit: exactUnit }),
  ).toBe(isSame);
});

it.each([
  ["B2:C3", "B2:C3", true],
  ["B2:C3", "B2:C4", false],
  ["B2:C3", "B2:D3", false],
  ["B2:C3", "B1:C3", false],
  ["B2:C3", "A2:C3", false],
])("isSameRange: %s and %s are %p", (one, other, isSame) => {
  expect(isSameRange(rangeOf(one)!, rangeOf(other)!)).toBe(isSame);
});

describe("sumMessage", () => {
  const facts = {
    label: "年度资金总额： ",
    total: new Big("6"),
    sum: new Big("5"),
    difference: new Big("1"),
    unit: "万元",
    isBlank: false,
  };
  it("tells both figures and the difference", () => {
    expect(sumMessage(facts)).toEqual({
      zh: "“年度资金总额”6 ≠ 各项之和 5，相差 1 万元。",
      en: "“年度资金总额” is 6, but its parts add up to 5: 1 万元 apart.",
    });
  });
  it("tells where all parts are blank", () => {
    expect(sumMessage({ ...facts, label: "合计:计划", isBlank: true })).toEqual({
      zh: "“合计:计划”为6万元，但下面的各项资金都是空的，请填写资金来源。",
      en: "“合计:计划” is 6 万元, but all its parts are blank.",
    });
  });
});
