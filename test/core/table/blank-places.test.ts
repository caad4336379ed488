import { rangeText } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";

/** Where the goal of a form that was pasted without merges is missed. */
function goalPlace(rows: string): string | undefined {
  const drawing = `
| 2024年项目支出绩效目标表 | | | | | |
${rows.trim()}
| 产出指标 | 数量指标 | 培训场次 | | ≥12场 | |`;
  const [table] = recognise(drawGrid(drawing).grid, layouts);
  return table?.goal && `${table.goal.text === "" ? "" : "filled "}${rangeText(table.goal.at)}`;
}

const bare = "| 一级指标 | 二级指标 | 三级指标 | | 指标值 | |";
const header = "| 项目名称 | | 消防培训 | | | |\n| 主管部门 | | 应急局 | 实施单位 | 培训中心 | |";

describe("where merges are lost, a blank goal is missed", () => {
  it.each([
    ["in the column of the header's values", `${header}\n| 年度目标 | | | | | |\n${bare}`, "C4"],
    [
      "right beside a label that is as narrow as 绩效指标 below it",
      `${header}\n| 年度目标 | | | | | |\n| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | |`,
      "B4",
    ],
    [
      "in the column of another goal, be the label above 绩效指标",
      `${header}\n| 中期目标 | | 三年培训3000人。 | | | |\n| 年度目标 | | | | | |\n| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | |`,
      "C5",
    ],
    [
      "below 总体目标 | 年度目标 where the row below is blank",
      `${header}\n| 总体目标 | 年度目标 | | | | |\n\n${bare}`,
      "B5",
    ],
    [
      "beside 总体目标 | 年度目标 where no row is left below",
      `${header}\n| 总体目标 | | 年度目标 | | | |\n${bare}`,
      "D4",
    ],
    ["below a numbered heading", `${header}\n| 三、绩效目标 | | | | | |\n\n${bare}`, "A5"],
    [
      "below 年度目标 where 长期目标 has its text below",
      `${header}\n| 绩效目标 | | 长期目标 | | 年度目标 | |\n| | | 三年培训3000人。 | | | |\n${bare}`,
      "E5",
    ],
  ])("%s", (_name, rows, place) => {
    expect(goalPlace(rows)).toBe(place);
  });
});
