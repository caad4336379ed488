import { rangeText } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { type Field, isEntered } from "../../../src/core/table/table";
import { drawGrid } from "../../support/draw-grid";
import { drawTable } from "../../support/draw-table";

const tablesOf = (drawing: string) => recognise(drawGrid(drawing).grid, layouts);

/** The fields of the header and the goals of a small table, each with its place, and what was not understood. */
function head(rows: string, second = "| 项目名称 | 消防培训 | < | < |"): string[] {
  const tables = tablesOf(`
| 2021年项目支出绩效目标表 | < | < | < |
${second}
${rows.trim()}
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 培训场次 | ≥12场 |`);
  return tables.flatMap(({ header, goal, midtermGoal, unread }) => [
    ...Object.entries<Field | undefined>({ ...header, goal, midtermGoal }).flatMap(([name, field]) =>
      field ? [`${name} ${rangeText(field.at)} ${isEntered(field) ? field.text : "blank"}`] : [],
    ),
    ...unread.map(({ at, text }) => `unread ${rangeText(at)} ${text}`),
  ]);
}

const name = "projectName B2:D2 消防培训";

describe("where a blank value of the header stands", () => {
  it("in the column of the values above it, even after a label with its value right beside it", () => {
    expect(
      head(`
| 主管部门 | | 应急局 | |
| 项目属性 | | | |`),
    ).toEqual([name, "department C3 应急局", "attribute C4 blank"]);
  });

  it("right beside its label where only an amount stands farther to the right", () => {
    expect(
      head(`
| 项目属性 | | | |
| 年度资金总额 | | 5.00 | |`),
    ).toEqual([name, "attribute B3 blank"]);
  });

  it("not below its label where that is blank too", () => {
    expect(
      head(`
| 实施单位 | 培训中心 | 项目属性 | |
| 主管部门 | 应急局 | | |`),
    ).toEqual([name, "department B4 应急局", "unit B3 培训中心", "attribute D3 blank"]);
  });

  it("the filled one of two is taken", () => {
    expect(head("| 项目属性 | | 项目性质 | 新增项目 |")).toEqual([name, "attribute D3 新增项目"]);
  });
});

it("a project may be named like a kind of money", () => {
  expect(head("", "| 项目名称 | 财政拨款 | 主管部门 | 应急局 |")).toEqual([
    "projectName B2 财政拨款",
    "department D2 应急局",
  ]);
});

describe("goals", () => {
  it.each([
    [
      "a blank one at the edge of the table is written below its label",
      "| 年度目标 | < | 中期目标 | < |\n| | < | | < |",
      ["goal C4:D4 blank"],
    ],
    [
      "the year's is missed where only the whole project's is filled",
      "| 总体目标 | 三年内培训3000人。 | < | < |\n| 年度目标 | | < | < |",
      ["goal B4:D4 blank", "midtermGoal B3:D3 三年内培训3000人。"],
    ],
    [
      "one that is yet to be calculated goes before a blank one",
      "| 绩效目标 | | < | < |\n| 年度目标 | =A1 | < | < |",
      ["goal B4:D4 "],
    ],
    [
      "a note below a blank one is none",
      "| 绩效目标 | | | |\n| | 请先与财政部门核对。 | | |",
      ["goal B3 blank", "unread B4 请先与财政部门核对。"],
    ],
    [
      "one over several rows ends where the next label stands",
      "| 绩效目标 | 培训12场。 | | |\n| | 培训600人。 | | |\n| | 请核对 | 项目属性 | 新增项目 |",
      ["attribute D5 新增项目", "goal B3 培训12场。\n培训600人。", "unread B5 请核对"],
    ],
  ])("%s", (_case, rows, expected) => {
    expect(head(rows)).toEqual([name, ...expected]);
  });
});

describe("the known form a table follows", () => {
  it("demands a group whose row is missing, in the block of the others", () => {
    const [table] = tablesOf(drawTable({ 质量指标: [] }));
    expect(table?.sections.filter(({ rows }) => rows.length === 0)).toEqual([
      expect.objectContaining({
        level2: "质量指标",
        requirement: "required",
        block: expect.objectContaining({ text: "1、产出指标" }) as unknown,
      }),
    ]);
  });

  it("is none where two groups are strange to it, marked or not", () => {
    const strange = "| 成本 | 社会成本指标 | 噪声投诉次数 | ≤3次 |\n| ^ | 经济成本指标 | 单位成本 | ≤80元 |";
    expect(tablesOf(drawTable()).map(({ layout }) => layout)).toEqual(["ningxia-2021"]);
    expect(tablesOf(`${drawTable()}\n${strange}`).map(({ layout }) => layout)).toEqual([undefined]);
  });
});
