import { labelOf, nearestFund, nearestLevel2 } from "../../../src/core/table/label";

describe("labelOf reads a label in spite of its dress", () => {
  it.each([
    ["绩 效 目 标", "goal"],
    ["项目资金\n（万元）", "fundsBlock"],
    ["年度资金总额：", "total"],
    ["一、项目名称", "projectName"],
    ["*主管部门及代码:", "department"],
    ["（二）实施单位", "unit"],
    ["年度(/项目)指标值", "valueHeading"],
    ["评(扣)分标准", "remarkHeading"],
    ["权重(%)", "weightHeading"],
    ["2023年度绩效目标", "goal"],
    ["中期目标（2021年—2023年）", "midtermGoal"],
  ])("%j", (text, concept) => {
    expect([...(labelOf(text)?.concepts ?? [])]).toContain(concept);
  });

  it.each([
    ["1、产出指标", "产出指标", undefined],
    ["产出指标(50分)", "产出指标", undefined],
    ["社会公众或服务对象满意度指标", undefined, "服务对象满意度指标"],
    ["数量指标（必填硬性指标）", undefined, "数量指标"],
    ["可持续影响\n指标（必填）", undefined, "可持续影响指标"],
    ["社会效益", undefined, "社会效益指标"],
    ["成本指标", "成本指标", "成本指标"],
  ])("%j is %s / %s", (text, level1, level2) => {
    expect(labelOf(text)).toMatchObject({ level1, level2 });
  });

  it.each([
    ["其中：财政拨款", "财政拨款", "umbrella", true],
    ["上年结转(资金)", "结余结转", "part", false],
    ["市县（区）财政", "市县财政", "sub", false],
    ["其中:中央", "中央财政", "sub", true],
  ])("%j is the money %s", (text, name, rank, isOfWhich) => {
    expect(labelOf(text)).toMatchObject({ fund: { name, rank }, isOfWhich });
  });

  it.each([
    ["数量指标（必填硬性指标）", "number", undefined],
    ["质量指标(必填)", "required", undefined],
    ["经济效益指标（选填）", "optional", undefined],
    ["项目资金（万元）", undefined, "万元"],
    ["预算数（单位：元）", undefined, "元"],
  ])("%j: requirement %s, unit %s", (text, requirement, moneyUnit) => {
    expect(labelOf(text)).toMatchObject({ requirement, moneyUnit });
  });

  it.each(["维稳经费", "固原市信访局", "一般", "", "2021 年-2021 年", "（2022年度）"])(
    "%j is no label",
    (text) => {
      expect(labelOf(text)).toBeUndefined();
    },
  );
});

describe("a misspelt label is guessed only when one alone comes near", () => {
  it.each([
    ["社会效益效益指标", "社会效益指标"],
    ["服务对像满意度指标", "服务对象满意度指标"],
    ["可持续影指标", "可持续影响指标"],
    ["民生效益指标", undefined],
    ["XX指标", undefined],
  ])("%s", (text, level2) => {
    expect(nearestLevel2(text)).toBe(level2);
  });

  it("guesses 财政投款", () => {
    expect(nearestFund("其中：财政投款")?.name).toBe("财政拨款");
    expect(nearestFund("维稳经费")).toBeUndefined();
  });
});
