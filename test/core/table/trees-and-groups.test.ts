import { rangeText } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { joinedValue } from "../../../src/core/table/value-text";
import { recognise } from "../../../src/core/table/read-table";
import { type Table, indicatorsOf } from "../../../src/core/table/table";
import { drawGrid } from "../../support/draw-grid";
import { tellPlaces } from "../../support/tell-places";
import { Told } from "../../support/told";

const head = `
| 项目支出绩效目标表 | < | < | < | < |
| 项目名称 | 道路养护 | < | < | < |
| 年度资金总额 | 5.00 | < | < | < |`;

const drawings: Readonly<Record<string, string>> = {
  "two projects of a tree, a unit over each, a remark beside": `
| 2020年项目绩效目标批复表 | < | < | | |
| 单位：元 | | | | |
| 项目 | 指标值 | 绩效金额 | | |
| 甲中心 | | | | |
| 道路养护 | | 3000000 | | 待核 |
| 产出指标 | | | | |
| 数量指标（必填） | | | 见附件 | |
| 养护里程 | ≥5公里 | | | |
| 效益指标 | | | | |
| 服务对象满意度指标 | | | | |
| 服务对象满意度 | | | | |
| 司机满意度 | ≥90% | | | |
| 乙中心 | | | | |
| 可持续发展 | | 2000000 | | |
| 产出指标 | | | | |
| 桥梁座数 | ≥2座 | | | |
| 质量指标 | | | | |
| 合格率 | 100% | | | |
| 安全率 | | | | |`,
  "a tree without title and money": `
| 项目 | 指标值 |
| 甲中心 | |
| 道路养护 | |
| 产出指标 | |
| 数量指标 | |
| 养护里程 | ≥5公里 |
| 满意度 | |
| 服务对象满意度指标 | |
| 司机满意度 | ≥90% |
| 桥梁维修 | |
| 产出指标 | |
| 成本指标 | |
| 维修费用 | ≤3万元 |`,
  "a tree's project without a name": `
| 2020年项目绩效目标批复表 | < | < |
| 项目 | 指标值 | 绩效金额 |
| | | 3000000 |
| 产出指标 | | |
| 数量指标 | | |
| 养护里程 | ≥5公里 | |`,
  "labels of the second level that are missing": `${head}
| 一级指标 | 二级指标 | 三级指标 | 指标内容 | 指标值 |
| 产出指标 | | | | |
| | 数量指标 | 养护里程 | | ≥5公里 |
| | | 养护费用 | | 3000 |
| | 时效指标 | 完成时间 | | 12月 |
| | ^ | 支付经费时间 | | 11月 |
| | | 每公里 | | 3万元 |
| 效益指标 | | 受益村 | | ≥3个 |
| | 社会效益指标 | | 通行时间 | 减少 |
| 满意度指标（必填） | | 司机满意度 | | ≥90% |`,
  "the same, the cost in the name, a value alone": `${head}
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
| 产出指标 | 时效指标 | 完成时间 | 12月 | |
| | | 养护费用 | 3000 | |
| 效益指标 | | | 减少 | |
| 满意度指标（必填） | 服务对象满意度 | 司机满意度 | ≥90% | |`,
  "cost as a block of its own": `${head}
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
| 成本指标 | | 养护总成本 | ≤5万元 | |
| 成本指标 | 成本指标 | 每公里成本 | ≤1万元 | |
| 产出指标 | 时效指标 | 完成时间 | 12月 | |
| | | 养护费用 | 3000 | |`,
  "no column of the first level, and a label nobody knows": `${head}
| 二级指标 | 三级指标 | 指标值 | 度量单位 | 分值 |
| 安全保障 | 事故 | 0 | 起 | 10 |
| 数量指标 | 养护里程 | 5 | 公里 | 10 |
| 成本指标 | 养护成本 | 5 | 万元 | 10 |
| 服务对象满意度 | 司机满意度 | 90 | % | 10 |`,
  "lost headings, the labels in two columns": `
| 项目支出绩效目标表 | < | < | < | < | < |
| 项目名称 | 道路养护 | < | < | < | < |
| | | 数量指标 | | | ≥5公里 |
| 绩效指标 | 产出指标 | 养护 | 质量指标 | 合格率 | 100% |
| ^ | ^ | | 时效指标 | 完成时间 | 12月 |
| ^ | 效益指标 | | 社会效益指标 | 通行时间 | 减少 |`,
  "lost headings, a label over two columns, the first value without a name": `
| 项目支出绩效目标表 | < | < | < | < | < | < |
| 项目名称 | 道路养护 | < | < | < | < | < |
| 绩效指标 | 产出指标 | 数量指标 | < | | ≥5公里 | |
| ^ | ^ | 时效指标 | < | 完成时间 | 12月 | 备注 |
| 注：以上为年度数。 | | | | | | |`,
  "lost headings, a blank column between the labels and the names": `
| 项目支出绩效目标表 | < | < | < | < |
| 项目名称 | 道路养护 | < | < | < |
| 数量指标 | | 养护里程 | | ≥5公里 |
| 时效指标 | | 完成时间 | | 12月 |`,
  "lost headings, the labels alone": `
| 项目支出绩效目标表 | < | < |
| 项目名称 | 道路养护 | < |
| 数量指标 | | |
| 时效指标 | | |`,
  "lost headings and one label only": `
| 项目支出绩效目标表 | < | < |
| 项目名称 | 道路养护 | < |
| 数量指标 | 养护里程 | ≥5公里 |`,
};

const told = new Told("places/trees-and-groups");

/** The places of a table, and of each indicator the headings it was read by. */
function tell(table: Table): string[] {
  const headings = indicatorsOf(table).map(({ name, value }) =>
    [name, value].map(({ label, cell }) => `${rangeText(label.at)} “${label.text}” ${cell.kind}`).join(", "),
  );
  return [...tellPlaces(table), ...headings.map((line) => `by ${line}`)];
}

describe("where trees and groups are read", () => {
  const cases = Object.entries(drawings);
  it.each(cases)("%s", (name, drawing) => {
    const lines = recognise(drawGrid(drawing).grid, layouts).flatMap(tell);
    expect(lines.join("\n")).toBe(told.expected(name, lines));
  });

  it("is expected of each", () => {
    expect(told.names().sort()).toEqual(cases.map(([name]) => name).sort());
  });
});

it.each([
  ["≥", "98", "百分比", "≥98%"],
  ["≥", "98", "百分之", "≥98%"],
  ["≥", "98", "百分", "≥98%"],
  ["≥", "≥98%", "%", "≥98%"],
  ["", "98", "", "98"],
  ["定性", "优", "无", "优"],
  ["——", "优", "——", "优"],
  ["正向", "5", "元/人", "5元/人"],
  ["-≥", "5", "-人", "-≥5-人"],
  ["≥-", "5", "人-", "≥-5人-"],
  ["≥", "", "人", ""],
])("%s and %s and %s make a value", (sign, value, unit, expected) => {
  expect(joinedValue(sign, value, unit)).toBe(expected);
});
