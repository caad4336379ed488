import { rangeText } from "../../../src/core/grid/address";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

/** What is read of the money in a small table: the amounts, and where the blank ones stand. */
function money(rows: string): string[] {
  const drawing = `
| 2021年项目支出绩效目标表 | < | < | < |
| 单位：万元 | < | < | < |
| 项目名称 | 消防培训 | < | < |
${rows.trim()}
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 培训场次 | ≥12场 |`;
  return recognise(drawGrid(drawing).grid, []).flatMap((table) => {
    const { total, projectTotal, parts } = table.funds;
    const blank = [total, projectTotal, ...parts].flatMap((field) =>
      field?.text === "" ? [`${field.name} at ${rangeText(field.at)}`] : [],
    );
    return [...tellTable(table).filter((line) => /^(total|part|subpart|project) /.test(line)), ...blank];
  });
}

describe("of several amounts in a row this year's is taken", () => {
  it("also where a dash stands for the year before", () => {
    expect(
      money(`
| | 上年安排 | 本年申请 | |
| 年度资金总额 | -- | 5.00 | |`),
    ).toEqual(["total 5 万元"]);
  });

  it("but never the amount of another label", () => {
    expect(
      money(`
| | 本年申请 | | 上年执行 |
| 年度资金总额 | 3.00 | 财政拨款 | 2.00 |`),
    ).toEqual(["total 3 万元 closed", "part 财政拨款 2"]);
  });
});

describe("a blank amount stands where the amounts above and below it do", () => {
  it("the year's below that of the whole project", () => {
    expect(
      money(`
| 项目总投资 | | 9.00 | |
| 年度资金总额 | | | |`),
    ).toEqual(["total - 万元", "project total 9", "年度资金总额 at C5"]);
  });

  it.each([
    ["holds a formula without a result", "| 年度资金总额 | | 5.00 | |\n| 财政拨款 | =A1 | | |", "B5"],
    ["is merged", "| 年度资金总额 | | | 5.00 |\n| 财政拨款 | | < | |", "B5:C5"],
  ])("but not where its own cell %s", (_case, rows, at) => {
    expect(money(rows)).toEqual(["total 5 万元 closed", "part 财政拨款 -", `财政拨款 at ${at}`]);
  });

  it("but not inside the merge of another label", () => {
    expect(
      money(`
| 年度资金总额 | | | 5.00 | |
| 财政拨款 | | 其他资金 | < | 3.00 |`),
    ).toEqual(["total 5 万元 closed", "part 财政拨款 -", "part 其他资金 3", "财政拨款 at B5"]);
  });
});

describe("which label is the total", () => {
  it.each([
    ["合计 is none before the money", "| 培训人次 | 合计 | 600 | |\n| 预算数 | 5.00 | | |", ["total 5 万元"]],
    ["金额 with its amount is one", "| 项目资金 | 金额 | 5.00 | < |", ["total 5 万元"]],
    [
      "a heading over a column of amounts is none",
      "| 项目资金 | 分项依据 | 预算金额 | |\n| 财政拨款 | 据实安排 | 3.00 | |",
      ["total - 万元 closed", "part 财政拨款 -"],
    ],
    [
      "当年预算 below another is a part of it",
      "| 资金总额 | 9.00 | | |\n| 当年预算 | 5.00 | | |",
      ["total 9 万元 closed", "part 财政拨款 5"],
    ],
    [
      "当年预算 above another is one",
      "| 当年预算 | 5.00 | | |\n| 财政拨款 | 5.00 | | |\n| 合计 | 5.00 | | |",
      ["total 5 万元 closed", "part 财政拨款 5"],
    ],
    [
      "a blank one beside that of the year is the project's",
      "| 资金总额 | | 年度资金总额 | 5.00 |",
      ["total 5 万元", "project total undefined", "资金总额 at B4"],
    ],
    [
      "one with its part beside it is blank",
      "| 年度资金总额 | 财政拨款 | 3.00 | |",
      ["total - 万元 closed", "part 财政拨款 3", "年度资金总额 at A4"],
    ],
  ])("%s", (_case, rows, expected) => {
    expect(money(rows)).toEqual(expected);
  });

  it("says the unit before the heading of the block does", () => {
    expect(money("| 项目资金（元） | 年度资金总额（万元） | 5.00 | |")).toEqual(["total 5 万元"]);
  });
});

describe("labels of money side by side with the amounts below them", () => {
  it.each([
    [
      "a blank one stands below its label too",
      "| 资金总额 | 年度资金总额 | 财政拨款 | |\n| | 5.00 | 3.00 | |",
      ["total 5 万元 closed", "part 财政拨款 3", "project total undefined", "资金总额 at A5"],
    ],
    [
      "totals alone are no such row",
      "| 项目总投资 | 年度资金总额 | < | |\n| | 5.00 | < | |",
      ["total 5 万元", "project total undefined", "项目总投资 at A4"],
    ],
    [
      "nothing stands below them",
      "| 年度资金总额 | 财政拨款 | 其他资金 | |\n\n| 项目属性 | 新增 | | |",
      [
        ...["total - 万元 closed", "part 财政拨款 -", "part 其他资金 -"],
        ...["年度资金总额 at A4", "财政拨款 at B4", "其他资金 at D4"],
      ],
    ],
  ])("%s", (_case, rows, expected) => {
    expect(money(rows)).toEqual(expected);
  });
});

describe("the parts of a total", () => {
  it.each([
    [
      "其中 after 其中 is a part of a part where it names a level of government",
      "| 年度资金总额 | 3.00 | | |\n| 其中：其他资金 | 3.00 | | |\n| 其中：省级财政 | 1.00 | | |",
      ["total 3 万元", "part 其他资金 3", "subpart 省级财政 1"],
    ],
    [
      "one that stands twice leaves the sum open",
      "| 年度资金总额 | 5.00 | | |\n| 财政拨款 | 3.00 | | |\n| 财政拨款 | 2.00 | | |",
      ["total 5 万元", "part 财政拨款 3", "part 财政拨款 2"],
    ],
    [
      "one above the project's total is the year's",
      "| 财政拨款 | 3.00 | | |\n| 项目总投资 | 9.00 | | |\n| 年度资金总额 | 5.00 | | |\n| 其他资金 | 2.00 | | |",
      ["total 5 万元 closed", "part 财政拨款 3", "part 其他资金 2", "project total 9"],
    ],
    [
      "those of a larger project's total do not bind the year's",
      "| 项目总投资 | 9.00 | | |\n| 财政拨款 | 6.00 | | |\n| 其他资金 | 3.00 | | |\n| 预算申报数 | 5.00 | | |",
      ["total 5 万元", "part 财政拨款 6", "part 其他资金 3", "project total 9"],
    ],
    [
      "an amount of an unknown label among them leaves the sum open",
      "| 年度资金总额 | 5.00 | | |\n| 培训教材 | 1.00 | | |\n| 财政拨款 | 3.00 | | |\n| 其他资金 | 1.00 | | |",
      ["total 5 万元", "part 财政拨款 3", "part 其他资金 1"],
    ],
    [
      "what is bought below them does not, even where 金额 heads a list",
      "| 年度资金总额 | 5.00 | | |\n| 财政拨款 | 5.00 | | |\n| 笔记本电脑 | 3 | | |\n| 采购品目 | 金额 | | |",
      ["total 5 万元 closed", "part 财政拨款 5"],
    ],
  ])("%s", (_case, rows, expected) => {
    expect(money(rows)).toEqual(expected);
  });
});
