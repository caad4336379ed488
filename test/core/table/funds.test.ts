import { layouts } from "../../../src/core/table/layouts";
import { amountIn } from "../../../src/core/table/read-funds";
import { recognise } from "../../../src/core/table/read-table";
import { cellAt } from "../../../src/core/grid/grid";
import { textOf } from "../../../src/core/grid/cell";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

/** What is read of the money in a small table, and what nobody understood. */
function money(rows: string): string[] {
  const drawing = `
| 2021年项目支出绩效目标表 | < | < | < | < |
| 单位：万元 | < | < | < | < |
| 项目名称 | 消防培训 | < | < | < |
${rows.trim()}
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
| 产出指标 | 数量指标 | 培训场次 | ≥12场 | |`;
  return recognise(drawGrid(drawing).grid, layouts)
    .flatMap(tellTable)
    .filter((line) => /^(total|part|subpart|project|unread) /.test(line));
}

describe("of several amounts beside a label", () => {
  it.each([
    [
      "this year's is taken, though it stands last",
      "| | 上年安排 | 上年执行 | 以前年度 | 本年申请 |\n| 年度资金总额 | 3.00 | 2.00 | 1.00 | 5.00 |",
      ["total 5 万元"],
    ],
    [
      "this year's is taken in each row below the headings",
      "| | 上年安排 | 本年申请 | | |\n| 年度资金总额 | 3.00 | 5.00 | | |\n| 财政拨款 | 1.00 | 4.00 | | |\n| 其他资金 | 2.00 | 1.00 | | |",
      ["total 5 万元 closed", "part 财政拨款 4", "part 其他资金 1"],
    ],
    [
      "the first is taken where none is of an earlier year",
      "| | 总额 | 其中：本年申请 | | |\n| 年度资金总额 | 5.00 | 3.00 | | |",
      ["total 5 万元"],
    ],
    [
      "the first is taken where all are of earlier years",
      "| | 上年安排 | 上年执行 | | |\n| 年度资金总额 | 5.00 | 3.00 | | |",
      ["total 5 万元"],
    ],
  ])("%s", (_name, rows, told) => {
    expect(money(rows).filter((line) => !line.startsWith("unread"))).toEqual(told);
  });
});

describe("the year's money beside or below that of the whole project", () => {
  const both = ["total 40 万元 closed", "part 财政拨款 30", "part 其他资金 10", "project total 90"];
  const project = ["project part 财政拨款 60", "project part 其他资金 30"];
  it.each([
    [
      "the year's on the right",
      "| 项目资金 | 中期资金总额 | 90 | 年度资金总额 | 40 |\n| | 财政拨款 | 60 | 财政拨款 | 30 |\n| | 其他资金 | 30 | 其他资金 | 10 |",
      [...both, ...project],
    ],
    [
      "the year's on the left",
      "| 项目资金 | 年度资金总额 | 40 | 中期资金总额 | 90 |\n| | 财政拨款 | 30 | 财政拨款 | 60 |\n| | 其他资金 | 10 | 其他资金 | 30 |",
      [...both, ...project],
    ],
    [
      "one column of parts, the year's",
      "| 项目资金 | 中期资金总额 | 90 | 年度资金总额 | 40 |\n| | 财政拨款 | 30 | | |\n| | 其他资金 | 10 | | |",
      both,
    ],
    [
      "the year's below, each with its parts",
      "| 项目总投资 | 90 | | | |\n| 财政拨款 | 60 | | | |\n| 其他资金 | 30 | | | |\n| 年度资金总额 | 40 | | | |\n| 财政拨款 | 30 | | | |\n| 其他资金 | 10 | | | |",
      [...both, ...project],
    ],
    [
      "a plain total is the year's where another label says the project's",
      "| 资金总额 | 40 | | | |\n| 财政拨款 | 30 | | | |\n| 其他资金 | 10 | | | |\n| 项目总投资 | 90 | | | |",
      both,
    ],
  ])("%s", (_name, rows, told) => expect(money(rows)).toEqual(told));
});

describe("the rows of money", () => {
  it.each([
    [
      "其他 is a part below a total",
      "| 预算数 | 5.00 | | | |\n| 其他 | 2.00 | | | |\n| 财政拨款 | 3.00 | | | |",
      ["total 5 万元 closed", "part 其他资金 2", "part 财政拨款 3"],
    ],
    [
      "其他 is none below the goal",
      "| 预算数 | 5.00 | | | |\n| 财政拨款 | 5.00 | | | |\n| 绩效目标 | 培训十二场。 | < | < | < |\n| 其他 | 2.00 | | | |",
      ["total 5 万元 closed", "part 财政拨款 5", "unread A7 其他", "unread B7 2.00"],
    ],
    [
      "财政拨款 after 其中 stands beside another part, a level of government below it",
      "| 年度资金总额 | 5.00 | | | |\n| 结余结转 | 2.00 | | | |\n| 其中：财政拨款 | 3.00 | | | |\n| 其中：省级财政 | 3.00 | | | |",
      ["total 5 万元 closed", "part 结余结转 2", "part 财政拨款 3", "subpart 省级财政 3"],
    ],
    [
      "1. stands below 一、",
      "| 年度资金总额 | 5.00 | | | |\n| 一、财政拨款 | 3.00 | | | |\n| 1.其他资金 | 3.00 | | | |\n| 二、单位资金 | 2.00 | | | |",
      ["total 5 万元 closed", "part 财政拨款 3", "subpart 其他资金 3", "part 单位资金 2"],
    ],
    [
      "a kind of 财政拨款 stands below it, alone it is a part",
      "| 年度资金总额 | 5.00 | | | |\n| 一般公共预算 | 3.00 | | | |\n| 其他资金 | 2.00 | | | |",
      ["total 5 万元 closed", "part 一般公共预算 3", "part 其他资金 2"],
    ],
    [
      "财政拨款 alone is less than the total: the rest is not listed",
      "| 年度资金总额 | 5.00 | | | |\n| 其中：财政拨款 | 3.00 | | | |",
      ["total 5 万元", "part 财政拨款 3"],
    ],
    [
      "其他资金 alone does not make up a total",
      "| 年度资金总额 | 5.00 | | | |\n| 其他资金 | 5.00 | | | |",
      ["total 5 万元", "part 其他资金 5"],
    ],
    [
      "项目资金 with an amount and no total is the total",
      "| 项目资金 | 5.00 | | | |\n| 财政拨款 | 5.00 | | | |",
      ["total 5 万元 closed", "part 财政拨款 5"],
    ],
  ])("%s", (_name, rows, told) => expect(money(rows)).toEqual(told));
});

it.each([
  ["5.00", "number", "5"],
  ["'5.00", "number", "5"],
  ["'5.00万元", "text-number", "5"],
  ["'50000元", "text-number", "5"],
  ["'——", "blank", undefined],
  ["", "blank", undefined],
  ["待定", "text", undefined],
  ["=B1", "uncalculated", undefined],
])("the amount in %s is in the state %s", (drawn, state, amount) => {
  const cell = cellAt(drawGrid(`| ${drawn} |`).grid, { row: 0, column: 0 });
  const at = { top: 0, left: 0, bottom: 0, right: 0 };
  const read = amountIn({ label: { at, text: "" }, at, cell, text: textOf(cell) }, "万元");
  expect([read.state, read.amount?.toFixed()]).toEqual([state, amount]);
});

describe("money told in a sentence", () => {
  it.each([
    [
      "of several works comes to no total",
      "| 项目资金 | 教室改造180万元，操场翻新120万元 |",
      ["total - 万元"],
    ],
    [
      "comes to what the sentence says it does",
      "| 项目资金 | 教室改造180万元，操场翻新120万元，合计300万元 |",
      ["total 300 万元"],
    ],
    [
      "comes to its first sum where the others are of that",
      "| 项目资金 | 安排资金300万元，其中教室改造180万元，操场翻新120万元 |",
      ["total 300 万元"],
    ],
    [
      "is no number beside 年度资金总额 either",
      "| 年度资金总额 | 教室改造180万元，操场翻新120万元 |",
      ["total - 万元"],
    ],
    [
      "comes to its first sum where the text begins with it",
      "| 年度资金总额 | 854万（农田建设400万元，示范建设454万元） |",
      ["total 854 万元"],
    ],
    ["may count what is paid for", "| 项目资金 | 为3所学校改造教室，共180万元 |", ["total 180 万元"]],
  ])("%s", (_name, rows, told) => {
    expect(money(rows).filter((line) => line.startsWith("total"))).toEqual(told);
  });
});
