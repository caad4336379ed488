import { rangeText } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";

/** Where the project's name stands, and what it is; after it what was not understood. */
function name(row: string): string[] {
  const tables = recognise(
    drawGrid(`
| 2021年项目支出绩效目标表 | < | < | < | < |
${row}
| 主管部门 | 云川市民政局 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
| 产出指标 | 数量指标 | 培训场次 | ≥12场 | |`).grid,
    layouts,
  );
  return tables.flatMap(({ header: { projectName }, unread }) => [
    projectName ? `${projectName.text || "blank"} at ${rangeText(projectName.at)}` : "no name",
    ...unread.map(({ text }) => `unread ${text}`),
  ]);
}

it.each([
  [
    "in the merge right of its label",
    "| 项目名称 | | < | 预算部门填写 | |",
    ["blank at B2:C2", "unread 预算部门填写"],
  ],
  ["after blank cells that pasting left behind", "| 项目名称 | | | 消防培训 | |", ["消防培训 at D2"]],
  ["behind the colon of its label", "| 项目名称： | < | < | 项目编码：5201 | < |", ["blank at A2:C2"]],
  ["behind the colon, with nothing beside it", "| 项目名称： | < | < | < | < |", ["blank at A2:E2"]],
  [
    "beside a label with a colon",
    "| 项目名称： | 消防培训 | < | 项目编码：5201 | < |",
    ["消防培训 at B2:C2"],
  ],
])("a value is looked for %s", (_place, row, expected) => {
  expect(name(row)).toEqual(expected);
});
