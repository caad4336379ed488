import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

const headings = "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |";
const classrooms = "产出指标 数量指标 维修教室 = ≥20间 (50)";
const users = "满意度指标 服务对象满意度指标 师生满意度 = ≥90% (50)";

/** The rows and what nobody understood of a table with the given lines between its two indicators. */
function around(...lines: string[]): string[] {
  const drawing = [
    "| 项目支出绩效目标申报表 | < | < | < | < | < |",
    "| 项目名称 | 校园维修 | < | < | < | < |",
    headings,
    "| | 产出指标 | 数量指标 | 维修教室 | ≥20间 | 50 |",
    ...lines,
    "| | 满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥90% | 50 |",
  ].join("\n");
  const tables = recognise(drawGrid(drawing).grid, layouts);
  expect(tables).toHaveLength(1);
  return tables.flatMap(tellTable).filter((line) => / = |^unread/.test(line));
}

describe("a line between the indicators is passed over", () => {
  it.each([
    ["a sum of the weights", "| | 合计 | | | | 100 |"],
    ["a sum of the weights in the first column", "| 权重合计： | | | | | 100 |"],
    ["the headings on a further page", headings],
    ["two of the headings on a further page", "| | | | 三级指标 | 指标值 | |"],
    ["绩效指标 beside the indicators", "| 绩效指标 | | | | | |"],
    ["the number of the page beside the indicators", "| 2 | | | | | |"],
  ])("%s", (_name, line) => expect(around(line)).toEqual([classrooms, users]));
});

describe("a line ends the indicators, and nothing below it is one", () => {
  it.each([
    ["a remark", "| 备注：以上为全年数 | | | | | |"],
    ["a remark in the first column of the indicators", "| | 注：以上为全年数 | | | | |"],
    ["a signature with somebody's name", "| 填表人：张三 | | | | 联系电话：12345678 | |"],
    ["the goal of another part", "| 绩效目标 | 见附件 | | | | |"],
    ["the money of another part", "| 项目资金 | 100 | | | | |"],
    ["a word beside the indicators, alone in its row", "| 附件 | | | | | |"],
    ["a date beside the indicators, alone in its row", "| 2024年3月5日 | | | | | |"],
    ["a long text", "| | 以上指标均经局党组会议研究通过并报县财政局备案后执行 | | | | |"],
    ["a short text over three columns", "| | 项目实施情况 | < | < | | |"],
  ])("%s", (_name, line) => {
    expect(around(line).filter((told) => told.includes(" = "))).toEqual([classrooms]);
  });
});

describe("a line of the indicators is read, whatever its words remind of", () => {
  it.each([
    [
      "a block nobody knows that ends like a signature",
      "| | 资金审核 | | 审核次数 | ≥2次 | |",
      "undefined undefined 审核次数 = ≥2次 ()",
    ],
    [
      "a name that begins like a remark",
      "| | | | 说明会场次 | ≥2场 | |",
      "产出指标 数量指标 说明会场次 = ≥2场 ()",
    ],
    [
      "a label with a long note, alone in its row",
      "| | | 质量指标（必填，确实没有的请在说明栏写明原因并报财政局） | | | |\n| | | | 验收合格率 | 100% | |",
      "产出指标 质量指标 验收合格率 = 100% ()",
    ],
  ])("%s", (_name, line, told) => expect(around(line)).toEqual([classrooms, told, users]));

  it("a short word that is no label, alone in its row", () => {
    expect(around("| | 综合 | | | | |")).toEqual([classrooms, users, "unread B5 综合"]);
  });
});

describe("a row with four blank ones above it", () => {
  const far = (line: string) => around("", "", "", "", line);
  it.each([
    [
      "goes on where it has a label, a name and a value",
      "| | | 安全保障 | 事故 | 0起 | |",
      ["产出指标 undefined 事故 = 0起 ()", users],
    ],
    [
      "goes on where its label is known",
      "| | | 质量指标 | 合格率 | | |",
      ["产出指标 质量指标 合格率 =  ()", users],
    ],
    ["is a note without a label", "| | | | 另见 | 附件 | 30 |", []],
    ["is a note of two words in the columns of the labels", "| | | 打印人 | 张三 | | |", []],
  ])("%s", (_name, line, told) => {
    expect(far(line).filter((each) => each.includes(" = "))).toEqual([classrooms, ...told]);
  });
});
