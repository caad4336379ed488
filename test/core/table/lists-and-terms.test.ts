import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { tellPlaces } from "../../support/tell-places";
import { Told } from "../../support/told";

const head = `
| 项目支出绩效目标表 | < | < | < | < |
| 项目名称 | 道路养护 | < | < | < |
| 年度资金总额 | 5.00 | < | < | < |`;

const lists: Readonly<Record<string, string>> = {
  "a list flat, its units said once, a project by its goal only": `
| 项目支出绩效目标表 | < | < | < | < | < | < | < | < | < |
| 单位名称：云川市交通局 | | 主管部门 | 不是它 | | 项目名称：不是它 | | | | 单位：元 |
| 主管部门 | 项目单位 | 项目名称 | 预算数 | 年度绩效目标 | 二级指标 | 三级指标 | 指标值 | 备注 | |
| 交通局 | 公路中心 | 道路养护 | 100 | 养好路。 | 数量指标 | 里程 | ≥5公里 | 主管部门：财政局 | |
| | | | 100 | 养好路。 | 质量指标 | 合格率 | 100% | | |
| | | | | | 时效指标 | 完成时间 | 12月 | | |
| | | | | 修好桥。 | 数量指标 | 座数 | ≥2座 | | |
| | | 桥梁检测 | 300 | 测好桥。 | 数量指标 | 座数 | ≥9座 | | |
| 注：单位为元。 | | | | | | | | | |`,
  "a list with headings in two rows, a column of its header at the right": `
| 项目支出绩效目标表 | < | < | < | < | < | < |
| 实施单位 | | | | | | |
| 公路中心 | | | | | | |
| 项目名称 | 预算资金（万元） | < | 绩效指标 | < | < | 主管部门 |
| ^ | 合计 | 财政拨款 | 二级指标 | 三级指标 | 指标值 | ^ |
| 道路养护 | 5 | 4 | 数量指标 | 里程 | ≥5公里 | 交通局 |
| ^ | ^ | ^ | 质量指标 | 合格率 | 100% | ^ |
| 桥梁维修 | 3 | 3 | 数量指标 | 座数 | ≥2座 | 公路局 |`,
  "a list with the unit of measure among its headings": `
| 项目支出绩效目标表 | < | < | < | < | < |
| 实施单位 | 不是它 | | | | |
| 项目名称 | 预算数（万元） | 二级指标 | 三级指标 | 指标值 | 单位 |
| 道路养护 | 5 | 数量指标 | 里程 | 5 | 公里 |`,
  "a pivot with money under one head, 元 beside it": `
| 项目支出绩效目标表 | < | < | < | < | < | < | < | < |
| 单位：万元 | | | | | | | | |
| 项目名称 | 主管部门 | 2023年度 | | 其他资金 | 产出指标 | < | 效益指标 | < |
| ^ | ^ | 单价（元） | 资金总额 | ^ | 三级指标 | 指标值 | 三级指标 | 指标值 |
| 道路养护 | 交通局 | 9 | 5 | 1 | 里程 | | | 减少 |
| 桥梁维修 | 公路局 | 8 | 3 | 2 | 座数 | ≥2座 | 受益村 | ≥3个 |`,
  "a pivot without title, the unit over its money, a name without a value": `
| 项目名称 | 资金总额 | 项目资金（元） | < | 备注（万元） | 产出指标 | < | 满意度指标 | 单位资金 |
| ^ | ^ | 财政拨款 | 其他资金 | ^ | 三级指标 | 指标值 | 三级指标 | |
| 道路养护 | 500 | 400 | 100 | | 里程 | ≥5公里 | 司机满意度 | |`,
  "a pivot with the first of its money under the unit": `
| 项目绩效目标表 | < | < | < | < | < | < |
| 项目名称 | 项目金额（元） | < | 产出指标 | < | 成本指标 | < |
| ^ | 资金总额 | 财政拨款 | 三级指标 | 指标值 | 三级指标 | 指标值 |
| 道路养护 | 500 | 400 | 里程 | ≥5公里 | 费用 | ≤500元 |`,
};

const terms: Readonly<Record<string, string>> = {
  "the year's indicators above those of the long term": `${head}
| 年度绩效指标 | 二级指标 | 三级指标 | 指标值 | |
| ^ | 数量指标 | 养护里程 | ≥5公里 | |
| 长期绩效指标 | 二级指标 | 三级指标 | 指标值 | |
| ^ | 数量指标 | 养护里程 | ≥15公里 | |`,
  "the long term first, a goal forgotten between, headings repeated": `${head}
| 中期目标 | 养好全部道路。 | < | < | < |
| 长期绩效指标 | 二级指标 | 三级指标 | 指标值 | |
| ^ | 数量指标 | 养护里程 | ≥15公里 | |
| ^ | | 三级指标 | 指标值 | |
| ^ | | 养护座数 | ≥9座 | |
| 年度目标 | | | | |
| 年度绩效指标 | 二级指标 | 三级指标 | 指标值 | |
| ^ | 数量指标 | 养护里程 | ≥5公里 | |
| 补充 | 二级指标 | 三级指标 | 指标值 | |
| ^ | 质量指标 | 合格率 | 100% | |`,
  "the terms in lines above the headings, one of sixteen letters": `${head}
| 长期绩效指标 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | |
| 产出指标 | 数量指标 | 养护里程 | ≥15公里 | |
| 本单位本项目二〇二四年度绩效指标 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | |
| 产出指标 | 数量指标 | 养护里程 | ≥5公里 | |`,
  "two years beside one another in the long term": `
| 项目支出绩效目标表（2025年） | < | < | < | < |
| 项目名称 | 道路养护 | < | < | < |
| 长期绩效指标 | 二级指标 | 三级指标 | 2024年指标值 | 2025年指标值 |
| ^ | 数量指标 | 养护里程 | ≥15公里 | ≥20公里 |
| 年度绩效指标 | 二级指标 | 三级指标 | 2024年指标值 | 2025年指标值 |
| ^ | 数量指标 | 养护里程 | ≥5公里 | ≥6公里 |`,
};

const told = new Told("places/lists-and-terms");

describe("where lists, pivots and the indicators of two terms are read", () => {
  const cases = Object.entries({ ...lists, ...terms });
  it.each(cases)("%s", (name, drawing) => {
    const lines = recognise(drawGrid(drawing).grid, layouts).flatMap(tellPlaces);
    expect(lines.join("\n")).toBe(told.expected(name, lines));
  });

  it("is expected of each", () => {
    expect(told.names().sort()).toEqual(cases.map(([name]) => name).sort());
  });
});
