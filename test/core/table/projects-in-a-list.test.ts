import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

/** What is read of each table, but for its year and what is blank. */
const read = (drawing: string) =>
  recognise(drawGrid(drawing.trim()).grid, layouts).map((table) =>
    tellTable(table).filter((line) => !/^year|^total - undefined$/.test(line)),
  );

describe("a list of projects", () => {
  const list = (...rows: string[]) =>
    read(
      [
        "| 项目支出绩效目标表 | < | < | < | < | < |",
        "| 实施单位 | 项目名称 | 预算数（万元） | 二级指标 | 三级指标 | 指标值 |",
        ...rows,
      ].join("\n"),
    );
  const road = ["projectName 道路养护", "unit 公路中心", "total 5 万元", "产出指标 数量指标 里程 = ≥5公里"];

  it("ends at its remark, even with a text in the indicators' columns", () => {
    expect(
      list(
        "| 公路中心 | 道路养护 | 5 | 数量指标 | 里程 | ≥5公里 |",
        "| | 备注：单位为万元 | | | | 见附件 |",
        "| | 桥梁维修 | 3 | 数量指标 | 座数 | ≥2座 |",
      ),
    ).toEqual([road]);
  });

  it("has the unit of the last project above that says it", () => {
    const tables = list(
      "| 公路中心 | 道路养护 | 5 | 数量指标 | 里程 | ≥5公里 |",
      "| | 道路划线 | 2 | 数量指标 | 里程 | ≥3公里 |",
      "| 桥梁中心 | 桥梁维修 | 3 | 数量指标 | 座数 | ≥2座 |",
      "| | 桥梁检测 | 1 | 数量指标 | 座数 | ≥9座 |",
    );
    expect(tables.map((lines) => lines[1])).toEqual([
      "unit 公路中心",
      "unit 公路中心",
      "unit 桥梁中心",
      "unit 桥梁中心",
    ]);
  });

  it("goes on with a project whose name is said again", () => {
    expect(
      list(
        "| 公路中心 | 道路养护 | 5 | 数量指标 | 里程 | ≥5公里 |",
        "| 公路中心 | 道路养护 | 5 | 质量指标 | 合格率 | 100% |",
      ),
    ).toEqual([[...road, "产出指标 质量指标 合格率 = 100%"]]);
  });

  it("begins another project where the name was forgotten and the money differs", () => {
    const tables = list(
      "| 公路中心 | 道路养护 | 5 | 数量指标 | 里程 | ≥5公里 |",
      "| | | 5 | 质量指标 | 合格率 | 100% |",
      "| | | 3 | 数量指标 | 座数 | ≥2座 |",
    );
    expect(tables.map((lines) => lines.filter((line) => line.includes(" = ")))).toEqual([
      ["产出指标 数量指标 里程 = ≥5公里", "产出指标 质量指标 合格率 = 100%"],
      ["产出指标 数量指标 座数 = ≥2座"],
    ]);
  });
});
