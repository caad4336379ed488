import { doneBy, tableWith } from "../../support/tell-fixes";

describe("units and signs", () => {
  const funds = (total: string, unit = "（万元）") => `| 项目资金${unit} | 年度资金总额 | ${total} | < |`;
  const cost = (value: string, money = funds("5.00")) =>
    doneBy(
      "unit-added",
      ["| 项目支出绩效目标表 | < | < | < |", "| 项目名称 | 信访宣传 | < | < |", money]
        .concat("| 一级指标 | 二级指标 | 三级指标 | 指标值 |", `| 产出指标 | 成本指标 | 总成本 | ${value} |`)
        .join("\n"),
    );

  it.each([
    ["equals the total", cost("≤5"), ["safe, D5 ≤5→≤5万元"]],
    ["is another amount", cost("≤3"), ["D5 ≤3→≤3万元"]],
    ["equals the total in the other unit", cost("≤50000"), ["safe, D5 ≤50000→≤50000元"]],
    ["is far more than the total in either unit", cost("≤60000"), []],
    ["stands beside a blank total", cost("≤3", funds("")), ["D5 ≤3→≤3万元"]],
    ["stands in a table that names no unit", cost("≤5", funds("5.00", "")), []],
    ["has its unit", cost("≤5元"), []],
    ["is blank", cost(""), []],
  ])("the unit of a cost that %s", (_name, told, expected) => expect(told).toEqual(expected));

  const satisfaction = (name: string, value: string) =>
    doneBy("percent-sign-added", tableWith(`| 满意度指标 | 服务对象满意度指标 | ${name} | ${value} |`));
  it.each([
    ["95", ["safe, D4 95→95%"]],
    ["≥0.95", ["safe, D4 ≥0.95→≥95%"]],
    [">=95", ["safe, D4 >=95→>=95%"]],
    ["1.0", ["safe, D4 1.0→100%"]],
    ["1", []],
    ["9", []],
    ["10", ["safe, D4 10→10%"]],
    ["100", ["safe, D4 100→100%"]],
    ["101", []],
    ["=A1", []],
    ["", []],
  ])("a satisfaction of %s", (value, expected) => {
    expect(satisfaction("来访人满意度", value)).toEqual(expected);
  });
  it("a satisfaction whose name says the percent sign", () => {
    expect(satisfaction("来访人满意度（%）", "95")).toEqual([]);
  });

  it.each([
    ["not less than, in words", "不低于95%", ["safe, D4 不低于95%→≥95%"]],
    ["a share written out", "95 %以上", ["safe, D4 95 %以上→≥95%"]],
    ["a double space inside a unit", "≥5  万  元", ["safe, D4 ≥5  万  元→≥5万元"]],
    ["a formula", "=A1", []],
    ["a number alone", "95", []],
  ])("a value in other signs: %s", (_name, value, expected) => {
    const rewritten = doneBy(
      "value-in-standard-signs",
      tableWith(`| 产出指标 | 质量指标 | 合格率 | ${value} |`),
    );
    expect(rewritten).toEqual(expected);
  });
});
