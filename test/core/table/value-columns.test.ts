import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { joinedValue } from "../../../src/core/table/value-text";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

/** The indicators of a table whose headings after 三级指标 are these, and what nobody understood. */
function read(headings: string, ...rows: readonly string[]): string[] {
  const drawing = [
    "| 2025年项目支出绩效目标申报表 |",
    "| 项目名称 | 道路养护 |",
    `| 一级指标 | 二级指标 | 三级指标 | ${headings} |`,
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
  return recognise(drawGrid(drawing).grid, layouts)
    .flatMap(tellTable)
    .filter((line) => / = |^unread/.test(line));
}

const miles = "产出指标 | 数量指标 | 养护里程";
const told = (value: string) => `产出指标 数量指标 养护里程 = ${value}`;

describe("without a heading 指标值", () => {
  it.each([
    [
      "the values stand under the places that have each their own",
      "安溪县 | 永春县",
      "≥5公里 | ≥8公里",
      ["≥5公里", "≥8公里"],
    ],
    ["the last place may leave its value blank, too", "安溪县 | 永春县", "≥5公里 | ", ["≥5公里"]],
    ["a place may leave its value blank", "安溪县 | 永春县", " | ≥8公里", ["≥8公里"]],
    [
      "they stand under the table's own year",
      "2024年 | 2025年 | 2026年",
      "≥5公里 | ≥8公里 | ≥9公里",
      ["≥8公里"],
    ],
    ["a plan of other years begins with its own", "2026年 | 2027年", "≥5公里 | ≥8公里", ["≥5公里"]],
    [
      "they stand under the whole year, not its quarters",
      "一季度 | 二季度 | 全年",
      "≥1公里 | ≥2公里 | ≥5公里",
      ["≥5公里"],
    ],
    [
      "they stand under the last quarter where there is no whole",
      "一季度 | 二季度",
      "≥1公里 | ≥2公里",
      ["≥2公里"],
    ],
    ["they stand under 年度目标", "年度目标 | 备注", "≥5公里 | 见附件", ["≥5公里"]],
    ["they stand under 绩效标准", "绩效标准 | 依据", "≥5公里 | 规范", ["≥5公里"]],
    ["they are not what was reached the year before", "上年实际 | 安溪县", "≥3公里 | ≥5公里", ["≥5公里"]],
    [
      "they are no long texts",
      "养护办法 | 安溪县",
      "按照省里的规范和本县的计划逐段实施 | ≥5公里",
      ["≥5公里"],
    ],
  ])("%s", (_name, headings, row, values) => {
    expect(read(headings, `${miles} | ${row}`).filter((line) => line.includes(" = "))).toEqual(
      values.map(told),
    );
  });

  it("a place that leaves one row blank has no part in it", () => {
    expect(read("安溪县 | 永春县", `${miles} | ≥5公里 | `, "^ | 质量指标 | 合格率 | 100% | 98%")).toEqual([
      told("≥5公里"),
      "产出指标 质量指标 合格率 = 100%",
      "产出指标 质量指标 合格率 = 98%",
    ]);
  });

  it("they stand under nothing, right of the names", () => {
    expect(read("", `${miles} | ≥5公里`, "^ | 质量指标 | 合格率 | 100%")).toEqual([
      told("≥5公里"),
      "产出指标 质量指标 合格率 = 100%",
    ]);
  });

  it("long texts under nothing are no values", () => {
    const text = "按照省里的规范和本县的计划逐段实施";
    expect(read("", `${miles} | ${text}`)).toEqual([told("")]);
  });

  it("a number in a text that is not long is one, in a longer it is none", () => {
    const [short, long] = [
      "每年养护里程不少于五个标段共5公里",
      "每年养护里程不少于五个标段，沿线各村共5公里",
    ];
    expect(read("实施路段 | 安溪县", `${miles} | ${long} | ≥8公里`)).toEqual([told("≥8公里")]);
    expect(read("实施路段 | 安溪县", `${miles} | ${short} | ≥8公里`)).toEqual([told(short), told("≥8公里")]);
  });
});

describe("指标值 over a second row of headings", () => {
  const over = (first: string, second: string, row: string) =>
    read(
      `指标值 | ${"< | ".repeat(second.split("|").length - 1)}${first}`,
      `^ | ^ | ^ | ${second}`,
      `${miles} | ${row}`,
    );
  it.each([
    ["the one of this year counts", "前年 | 上年 | 预期当年实现", "3公里 | 4公里 | ≥5公里", ["≥5公里"]],
    ["the whole year counts beside its quarters", "一季度目标 | 年度目标", "≥1公里 | ≥5公里", ["≥5公里"]],
    ["the first counts where all are earlier", "上年实际 | 前年实际", "3公里 | 4公里", ["3公里"]],
    ["each counts where they are places", "安溪县 | 永春县", "≥5公里 | ≥8公里", ["≥5公里", "≥8公里"]],
    ["the table's own year counts", "2024年 | 2025年", "≥5公里 | ≥8公里", ["≥8公里"]],
  ])("%s", (_name, second, row, values) => {
    expect(over("备注", second, row)).toEqual(values.map(told));
  });
});

it.each([
  ["≥", "98", "%", "≥98%"],
  ["是否", "完成", "", "完成"],
  ["有无", "有", "项", "有项"],
  ["反向", "5", "次", "5次"],
  ["定量", "5", "/", "5"],
  ["≥", "5", "无", "≥5"],
  ["≥", "5次", "次", "≥5次"],
  ["≥", "98", "百分号", "≥98%"],
])("%s, %s and %s make the value %s", (sign, value, unit, expected) => {
  expect(joinedValue(sign, value, unit)).toBe(expected);
});
