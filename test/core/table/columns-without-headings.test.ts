import type { CellFormat } from "../../../src/core/table/blank-table";
import { layouts } from "../../../src/core/table/layouts";
import { gridOfBlank } from "../../../src/core/table/grid-of-blank";
import { recognise } from "../../../src/core/table/read-table";
import { cellAt, makeGrid } from "../../../src/core/grid/grid";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

const top = "| 项目支出绩效目标申报表 |\n| 项目名称 | 校园维修 |\n";
const rowsOf = (body: string) =>
  recognise(drawGrid(top + body).grid, layouts)
    .flatMap(tellTable)
    .filter((line) => / = |^unread/.test(line));

describe("指标值 over three columns without headings of their own", () => {
  const headings = "| 一级指标 | 二级指标 | 三级指标 | 指标值 | < | < |";
  const split = (...rows: string[]) => rowsOf([headings, ...rows].join("\n"));
  it.each([
    [
      "sign, value and unit",
      ["| 产出指标 | 数量指标 | 维修教室 | ≥ | 20 | 间 |", "| ^ | 质量指标 | 合格率 | ＝ | 100 | % |"],
      ["产出指标 数量指标 维修教室 = ≥20间", "产出指标 质量指标 合格率 = ＝100%"],
    ],
    [
      "a unit only below a row without a sign",
      [
        "| 产出指标 | 数量指标 | 维修教室 | ≥ | 20间 | |",
        "| ^ | 质量指标 | 外观 | | 整洁 | |",
        "| ^ | 时效指标 | 工期 | ≤ | 90 | 天 |",
      ],
      [
        "产出指标 数量指标 维修教室 = ≥20间",
        "产出指标 质量指标 外观 = 整洁",
        "产出指标 时效指标 工期 = ≤90天",
      ],
    ],
    [
      "the value in the first of them and nothing beside it",
      ["| 产出指标 | 数量指标 | 维修教室 | ≥20间 | | |"],
      ["产出指标 数量指标 维修教室 = ≥20间"],
    ],
    ["signs alone", ["| 产出指标 | 数量指标 | 维修教室 | ≥ | | |"], ["产出指标 数量指标 维修教室 = ≥"]],
    [
      "the value in the second of them and no signs",
      ["| 产出指标 | 数量指标 | 维修教室 | | ≥20间 | |", "| ^ | 质量指标 | 合格率 | | 100% | |"],
      ["产出指标 数量指标 维修教室 = ≥20间", "产出指标 质量指标 合格率 = 100%"],
    ],
    [
      "定性 before words",
      ["| 产出指标 | 质量指标 | 外观 | 定性 | 整洁 | |", "| ^ | 数量指标 | 维修教室 | ≥ | 20 | 间 |"],
      ["产出指标 质量指标 外观 = 整洁", "产出指标 数量指标 维修教室 = ≥20间"],
    ],
  ])("%s", (_name, rows, told) => expect(split(...rows)).toEqual(told));
});

describe("headings in the row above", () => {
  it("count where the values' is among them", () => {
    const body = `
| 绩效指标 | < | < | 备注 | 指标值 |
| 一级指标 | 二级指标 | 三级指标 | | |
| 产出指标 | 数量指标 | 维修教室 | 第一批 | ≥20间 |`;
    expect(rowsOf(body.trim())).toEqual(["产出指标 数量指标 维修教室 = ≥20间"]);
  });

  it("do not count where it is the header that ends there", () => {
    const body = `
| 主管部门 | 教育局 | | | 备注 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | |
| 产出指标 | 数量指标 | 维修教室 | | ≥20间 |`;
    expect(rowsOf(body.trim())).toEqual(["产出指标 数量指标 维修教室 = ≥20间"]);
  });
});

describe("two 三级指标 side by side", () => {
  const sides = (headings: string, row: string) => rowsOf(`${headings}\n${row}`);
  it.each([
    [
      "share the groups on their left",
      "| 一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 三级指标 | 年度指标值 |",
      "| 产出指标 | 数量指标 | 维修教室 | ≥60间 | 维修教室 | ≥20间 |",
      ["midterm 产出指标 数量指标 维修教室 = ≥60间", "产出指标 数量指标 维修教室 = ≥20间"],
    ],
    [
      "have each their own groups",
      "| 一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 二级指标 | 三级指标 | 年度指标值 |",
      "| 产出指标 | 数量指标 | 维修教室 | ≥60间 | 质量指标 | 合格率 | 100% |",
      ["midterm 产出指标 数量指标 维修教室 = ≥60间", "产出指标 质量指标 合格率 = 100%"],
    ],
    [
      "are three, and then one half",
      "| 一级指标 | 二级指标 | 三级指标 | 指标名称 | 具体指标 | 指标值 |",
      "| 产出指标 | 数量指标 | 维修教室 | 甲 | 乙 | ≥20间 |",
      ["产出指标 数量指标 维修教室 = ≥20间", "unread D4 甲", "unread E4 乙"],
    ],
  ])("%s", (_name, headings, row, told) => expect(sides(headings, row)).toEqual(told));

  it.each([
    ["the last of two of the whole term", "| 实施期指标值 | 全周期指标值 |", "| ≥60间 | ≥90间 |", "≥90间"],
    [
      "the year's before that of the whole term",
      "| 年度指标值 | 实施期指标值 |",
      "| ≥20间 | ≥60间 |",
      "≥20间",
    ],
    ["the last where none says its time", "| 目标值 | 指标值 |", "| ≥20间 | ≥30间 |", "≥30间"],
    ["the one that names the year", "| 年度指标值 | 指标值 |", "| ≥20间 | ≥30间 |", "≥20间"],
  ])("of two values counts %s", (_name, values, row, value) => {
    const told = sides(`| 二级指标 | 三级指标 ${values}`, `| 数量指标 | 维修教室 ${row}`);
    expect(told).toEqual([`产出指标 数量指标 维修教室 = ${value}`]);
  });
});

describe("lost headings", () => {
  it.each([
    [
      "the columns are those of the groups",
      "| 产出指标 | 数量指标 | 维修教室 | ≥20间 |\n| ^ | 质量指标 | 合格率 | 100% |",
      ["产出指标 数量指标 维修教室 = ≥20间", "产出指标 质量指标 合格率 = 100%"],
    ],
    [
      "a group in another column is outvoted",
      "| 产出指标 | 数量指标 | 维修教室 | ≥20间 |\n| ^ | 质量指标 | 合格率 | 100% |\n| 效益指标 | | 社会效益指标 | 提高 |\n| ^ | 时效指标 | 工期 | 90天 |",
      [
        "产出指标 数量指标 维修教室 = ≥20间",
        "产出指标 质量指标 合格率 = 100%",
        "效益指标 undefined 社会效益指标 = 提高",
        "产出指标 时效指标 工期 = 90天",
      ],
    ],
  ])("%s", (_name, body, told) => expect(rowsOf(body)).toEqual(told));
});

it("a blank table as a grid has its texts, numbers and sums where they were drawn", () => {
  const format: CellFormat = {
    font: "宋体",
    size: 11,
    isBold: false,
    isWrapped: true,
    horizontal: "center",
    vertical: "center",
    hasBorder: true,
    numberFormat: undefined,
    choices: undefined,
  };
  const grid = gridOfBlank(
    {
      ...{ layout: "small", sheetName: "表", rowCount: 3, columnCount: 2, columnWidths: [], rowHeights: [] },
      cells: [
        { row: 0, column: 0, content: { kind: "text", text: "总额" }, format },
        { row: 0, column: 1, content: { kind: "sum", of: { top: 1, left: 1, bottom: 2, right: 1 } }, format },
        { row: 1, column: 1, content: { kind: "number", value: 3.5 }, format },
        { row: 2, column: 0, content: undefined, format },
      ],
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      print: { paper: "A4", orientation: "portrait", isOnePageWide: true },
    },
    "甲",
  );
  const cell = (row: number, column: number) => cellAt(grid, { row, column });
  expect([cell(0, 0), cell(0, 1), cell(1, 1), cell(2, 0)]).toEqual([
    { kind: "text", text: "总额" },
    { kind: "number", value: 0, text: "0.000000", formula: "SUM(B2:B3)" },
    { kind: "number", value: 3.5, text: "3.5" },
    { kind: "empty" },
  ]);
  expect([grid.sheet, grid.merges]).toEqual(["甲", [{ top: 1, left: 0, bottom: 2, right: 0 }]]);
});

it("a text hidden beneath a merge of rows is read nowhere", () => {
  const { grid } = drawGrid(`
| 项目名称 | 校园维修 | | |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维修教室 | ≥20间 |
| ^ | ^ | 维修宿舍 | ≥5间 |`);
  const drawn = [...grid.cells].map(([key, cell]) => [key >> 14, key % 16_384, cell] as const);
  const hidden = [
    [3, 0, { kind: "text", text: "效益指标" }],
    [3, 1, { kind: "text", text: "社会效益指标" }],
  ] as const;
  const [table] = recognise(makeGrid({ ...grid, cells: [...drawn, ...hidden] }), layouts);
  expect(table && tellTable(table).filter((line) => line.includes(" = "))).toEqual([
    "产出指标 数量指标 维修教室 = ≥20间",
    "产出指标 数量指标 维修宿舍 = ≥5间",
  ]);
});
