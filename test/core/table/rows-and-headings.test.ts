import { makeGrid } from "../../../src/core/grid/grid";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import type { Table } from "../../../src/core/table/table";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

const read = (drawing: string): Table[] => recognise(drawGrid(drawing).grid, layouts);

/** The indicators of each table, what nobody understood, and no line of the head. */
const rowsOf = (drawing: string) =>
  read(drawing).map((table) => tellTable(table).filter((line) => / = |^unread/.test(line)));

/** A table with these lines of indicators, the headings among them. */
const under = (body: string) => rowsOf(`| 项目支出绩效目标申报表 |\n| 项目名称 | 校园维修 |\n${body.trim()}`);

const headings = "| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 维修教室 | ≥20间 |";
const classrooms = "产出指标 数量指标 维修教室 = ≥20间";

describe("the columns below the headings", () => {
  it.each([
    [
      "a lone number is a value and does not number the columns",
      "| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| | | | 20 |\n| 产出指标 | 数量指标 | 维修教室 | ≥20间 |",
      ["undefined undefined  = 20", classrooms],
    ],
    [
      "指标内容 before 三级指标 describes it",
      "| 一级指标 | 二级指标 | 指标内容 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 校舍 | 维修教室 | ≥20间 |",
      [classrooms],
    ],
    [
      "指标性质 is no sign beside a column of signs",
      "| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 计算符号 | 指标值 |\n| 产出指标 | 数量指标 | 维修教室 | ≤ | ≥ | 20间 |",
      [classrooms],
    ],
    [
      "二级 under 一级指标 make no names of the next column where 三级指标 has them",
      "| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 数量指标 | 校舍 | 维修教室 | ≥20间 |",
      ["undefined undefined 维修教室 = ≥20间"],
    ],
    [
      "the second row of headings divides 指标值 and not a wide 三级指标",
      `
| 一级指标 | 二级指标 | 三级指标 | < | 指标值 | < |
| ^ | ^ | ^ | ^ | 上年 | 预期当年实现 |
| 产出指标 | 数量指标 | 维修教室 | < | ≥10间 | ≥20间 |`,
      [classrooms],
    ],
    [
      "two names before one value are one half",
      "| 一级指标 | 二级指标 | 三级指标 | 指标名称 | 指标值 |\n| 产出指标 | 数量指标 | 维修教室 | 教室 | ≥20间 |",
      [classrooms],
    ],
    [
      "目标值 counts, and 实施期指标值 behind it does not",
      "| 一级指标 | 二级指标 | 三级指标 | 目标值 | 实施期指标值 |\n| 产出指标 | 数量指标 | 维修教室 | ≥20间 | ≥60间 |",
      [classrooms],
    ],
    [
      "指标值内容 counts where the only other value is 实施期指标值",
      "| 一级指标 | 二级指标 | 三级指标 | 指标值内容 | 实施期指标值 |\n| 产出指标 | 数量指标 | 维修教室 | ≥20间 | ≥60间 |",
      [classrooms],
    ],
    [
      "指标名称 and 指标值 alone are read without levels",
      "| 指标名称 | 指标值 |\n| 维修教室 | ≥20间 |",
      ["undefined undefined 维修教室 = ≥20间"],
    ],
  ])("%s", (_, body, lines) => expect(under(body)).toEqual([lines]));

  it("a text hidden beneath a merge is no heading", () => {
    const { grid } = drawGrid(`
| 项目名称 | 校园维修 | | | | |
| 绩效指标 | < | < | 指标值 | 备注 | < |
| 一级指标 | 二级指标 | 三级指标 | | | |
| 产出指标 | 数量指标 | 维修教室 | ≥20间 | 第一批 | |`);
    const hidden = [1, 5, { kind: "text", text: "分值" }] as const;
    const drawn = [...grid.cells].map(([key, cell]) => [key >> 14, key % 16_384, cell] as const);
    const [table] = recognise(makeGrid({ ...grid, cells: [...drawn, hidden] }), layouts);
    expect(table?.sections[0]?.rows[0]).toMatchObject({ valueText: "≥20间", weight: undefined });
  });

  it("the left half is the year's where 年度目标 stands on the left", () => {
    const drawing = `
| 项目支出绩效目标申报表 | < | < | < | < | < | < |
| 项目名称 | 校园维修 | < | < | < | < | < |
| 总体目标 | 年度目标 | < | < | 实施期目标 | < | < |
| ^ | 今年维修教室20间。 | < | < | 三年维修教室60间。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维修教室 | ≥20间 | 数量指标 | 维修教室 | ≥60间 |`;
    expect(rowsOf(drawing)).toEqual([[classrooms, "midterm 产出指标 数量指标 维修教室 = ≥60间"]]);
  });
});

describe("the rows of the indicators", () => {
  const quality = "产出指标 质量指标 合格率 = 100%";
  it.each([
    [
      "a row three below the last is one more",
      `${headings}\n\n\n| | | 维修宿舍 | ≥5间 |`,
      [classrooms, "产出指标 数量指标 维修宿舍 = ≥5间"],
    ],
    ["a row four below the last is a note", `${headings}\n\n\n\n| | | 另见 | 附件 |`, [classrooms]],
    [
      "a label goes on with the table however far below it stands",
      `${headings}\n\n\n\n| | 质量指标 | 合格率 | |\n| | | 复验率 | 100% |`,
      [classrooms, "产出指标 质量指标 合格率 = ", "产出指标 质量指标 复验率 = 100%"],
    ],
    [
      "a name alone is a row",
      `${headings}\n| | | 维修宿舍 | |`,
      [classrooms, "产出指标 数量指标 维修宿舍 = "],
    ],
    [
      "a merged label holds its rows together over a gap",
      `${headings}\n| ^ | ^ | | |\n| ^ | ^ | | |\n| ^ | ^ | | |\n| ^ | ^ | 维修宿舍 | ≥5间 |\n| ^ | 质量指标 | 合格率 | 100% |`,
      [classrooms, "产出指标 数量指标 维修宿舍 = ≥5间", quality],
    ],
    [
      "a price inside the merge of 时效指标 is no lost 成本指标",
      `${headings}\n| ^ | 时效指标 | 完工时间 | 8月底前 |\n| ^ | ^ | 资金支付时间 | 9月底前 |`,
      [classrooms, "产出指标 时效指标 完工时间 = 8月底前", "产出指标 时效指标 资金支付时间 = 9月底前"],
    ],
    [
      "a name that ends like a title begins no table",
      "| 一级指标 | 二级指标 | 三级指标 | 指标值 | 度量单位 |\n| 产出指标 | 数量指标 | 维修教室 | ≥20 | 间 |\n| | | 编制绩效目标表 | 5 | 份 |",
      [classrooms, "产出指标 数量指标 编制绩效目标表 = 5份"],
    ],
  ])("%s", (_, body, lines) => expect(under(body)).toEqual([lines]));

  it("a note far below in the column of the labels is no label", () => {
    const [table] = read(`| 项目名称 | 校园维修 |\n${headings}\n\n\n\n| | 打印时间：2024年3月5日 |`);
    expect(table?.sections).toHaveLength(1);
    expect(table?.range.bottom).toBe(2);
  });

  it("a known label with a long note is a row still to be filled", () => {
    const label = "质量指标（必填，确实没有的请在说明栏写明原因）";
    const [table] = read(`| 项目名称 | 校园维修 |\n${headings}\n| ^ | ${label} | | |`);
    expect(table?.sections.map(({ level2 }) => level2)).toEqual(["数量指标", "质量指标"]);
    const [other] = read(
      `| 项目名称 | 校园维修 |\n${headings}\n| | 以上各项均应逐条对照本单位的年度工作计划填写 | | |`,
    );
    expect(other?.sections.map(({ level2 }) => level2)).toEqual(["数量指标"]);
  });
});

describe("where tables begin", () => {
  it("two values in a row are no headings", () => {
    const row = "| 预期目标 | 维修教室20间 | 绩效值 | 见下表 |";
    expect(under(`${row}\n| 主管部门 | 教育局 |\n${headings}`)).toEqual([
      [classrooms, "unread C3 绩效值", "unread D3 见下表"],
    ]);
  });

  it("年度绩效目标表 above the second headings begins none", () => {
    expect(under(`| 中期绩效目标表 |\n${headings}\n| 年度绩效目标表 |\n${headings}`)).toEqual([
      expect.arrayContaining([`midterm ${classrooms}`, classrooms]),
    ]);
  });

  it("年度绩效目标表 alone is a title", () => {
    const [table] = read(`| 年度绩效目标表 |\n| 项目名称 | 校园维修 |\n${headings}`);
    expect(table?.title?.text).toBe("年度绩效目标表");
  });

  it("a title may speak of its filling notes", () => {
    const [table] = read(`| 项目支出绩效目标申报表（含填表说明） |\n| 项目名称 | 校园维修 |\n${headings}`);
    expect(table?.title?.text).toBe("项目支出绩效目标申报表（含填表说明）");
  });

  it("a header without indicators is a table", () => {
    const tables = read("| 项目支出绩效目标申报表 |\n| 项目名称 | 校园维修 | 主管部门 | 教育局 |");
    expect(tables.map(({ header }) => header.projectName?.text)).toEqual(["校园维修"]);
  });

  it("a list of purchases is none", () => {
    expect(read("| 项目名称 | 数量 | 单价 |\n| 课桌 | 20 | 300 |")).toEqual([]);
  });

  it("the projects of a whole department have no tables of their own", () => {
    const project = (name: string) => `| 项目名称 | ${name} | 主管部门 | 教育局 |`;
    const drawing = `| 部门整体支出绩效目标表 |\n${project("甲")}\n${project("乙")}\n${headings}`;
    expect(read(drawing)).toEqual([]);
  });
});
