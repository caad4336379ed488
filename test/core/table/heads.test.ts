import { rangeText } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import type { Field } from "../../../src/core/table/table";
import { drawGrid } from "../../support/draw-grid";

/** What is read above the indicators, one line a field: its text, or where a blank one stands; then what was not understood. */
function head(rows: string, top = "| 2021年项目支出绩效目标表 | < | < | < | < |"): string[] {
  const tables = recognise(
    drawGrid(`
${top}
| 项目名称 | 消防培训 | < | < | < |
${rows.trim()}
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
| 产出指标 | 数量指标 | 培训场次 | ≥12场 | |`).grid,
    layouts,
  );
  return tables.flatMap(({ year, header, funds, goal, midtermGoal, unread }) => [
    ...(year === 2021 ? [] : [`year ${year}`]),
    ...Object.entries<Field | undefined>({ ...header, projectName: undefined, goal, midtermGoal }).flatMap(
      ([name, field]) => (field ? [`${name} ${field.text || `blank at ${rangeText(field.at)}`}`] : []),
    ),
    ...(funds.unit ? [`in ${funds.unit}`] : []),
    ...unread.map(({ text }) => `unread ${text}`),
  ]);
}

describe("the goals", () => {
  it.each([
    [
      "a label that heads two goals has none of its own below it",
      "| 项目绩效目标 | 长期目标 | < | 年度目标 | < |\n| 见右侧 | 三年培训六十场。 | < | 今年培训十二场。 | < |",
      ["goal 今年培训十二场。", "midtermGoal 三年培训六十场。", "unread 见右侧"],
    ],
    [
      "a goal with another label beside it that is no goal has its text below",
      "| 绩效目标 | 项目负责人 | 张三 | | |\n| 今年培训十二场。 | | | | |",
      ["goal 今年培训十二场。"],
    ],
    [
      "of two goals side by side the blank one is missed below its label",
      "| 项目总目标 | < | 年度总体目标 | < | < |\n| 三年培训六十场。 | < | | < | < |",
      ["goal blank at C4:E4", "midtermGoal 三年培训六十场。"],
    ],
    [
      "总体目标 is that of the whole project beside 年度目标",
      "| 总体目标 | 三年培训六十场。 | < | < | < |\n| 年度目标 | 今年培训十二场。 | < | < | < |",
      ["goal 今年培训十二场。", "midtermGoal 三年培训六十场。"],
    ],
    [
      "总体目标 left blank is none beside 年度目标",
      "| 总体目标 | | < | < | < |\n| 年度目标 | 今年培训十二场。 | < | < | < |",
      ["goal 今年培训十二场。"],
    ],
    [
      "a goal goes on in its column down to the next label",
      "| 绩效目标 | 一是培训十二场。 | < | < | < |\n| | 二是演练两次。 | < | < | < |\n| 项目属性 | 新增 | | | |",
      ["attribute 新增", "goal 一是培训十二场。\n二是演练两次。"],
    ],
  ])("%s", (_name, rows, told) => expect(head(rows)).toEqual(told));
});

describe("the period", () => {
  it.each([
    [
      "is joined from several cells",
      "| 项目期 | 20210101 | 到 | 20211231 | |",
      ["period 20210101到20211231"],
    ],
    [
      "goes on where a cell ends in 至",
      "| 项目期 | 2021年1月至 | 2021年12月 | | |",
      ["period 2021年1月至2021年12月"],
    ],
    [
      "goes on where a cell begins with 至",
      "| 项目期 | 2021年1月 | 至2021年12月 | | |",
      ["period 2021年1月至2021年12月"],
    ],
    [
      "does not go on with what is no date",
      "| 项目期 | 2021年1月 | 待定 | | |",
      ["period 2021年1月", "unread 待定"],
    ],
    [
      "does not go on with a number of years",
      "| 项目期 | 2021年1月至 | 3年 | | |",
      ["period 2021年1月至", "unread 3年"],
    ],
    [
      "ends at the next label",
      "| 项目期 | 2021年1月至 | 项目属性 | 2021年新增 | |",
      ["attribute 2021年新增", "period 2021年1月至"],
    ],
    [
      "is put together of its first and its last day",
      "| 开始时间 | 2021年1月 | 完成日期 | 2021年12月 | |",
      ["period 2021年1月至2021年12月"],
    ],
    [
      "is its first day alone where the last is blank",
      "| 开始时间 | 2021年1月 | 完成日期 | | |",
      ["period 2021年1月"],
    ],
    ["is blank where both are", "| 开始时间 | | 完成日期 | | |", ["period blank at B3"]],
    [
      "is not that of a schedule",
      "| 项目实施内容 | 开始时间 | 完成日期 | | |\n| 编印教材 | 2021年1月 | 2021年2月 | | |",
      ["unread 编印教材"],
    ],
  ])("%s", (_name, rows, told) => expect(head(rows)).toEqual(told));
});

describe("a blank value", () => {
  it.each([
    [
      "at the edge does not take the value of another label below it",
      "| 主管部门 | 应急局 | < | < | 项目属性 |\n| 预算科目 | 教育支出 | | 实施单位 | 培训中心 |",
      ["department 应急局", "unit 培训中心", "attribute blank at E3"],
    ],
    [
      "does not take a text two rows below it",
      "| 主管部门 | 应急局 | < | < | 项目属性 |\n\n| | | | | 新增 |",
      ["department 应急局", "attribute blank at E3", "unread 新增"],
    ],
    [
      "takes a text right below its label",
      "| 主管部门 | 应急局 | < | < | 项目属性 |\n| | | | | 新增 |",
      ["department 应急局", "attribute 新增"],
    ],
  ])("%s", (_name, rows, told) => expect(head(rows)).toEqual(told));
});

describe("the bureaus", () => {
  it.each([
    [
      "主管部门 comes before 预算单位, which is then the unit",
      "| 预算单位 | 培训中心 | 主管部门 | 应急局 | |",
      ["department 应急局", "unit 培训中心"],
    ],
    ["预算单位 alone is the department", "| 预算单位 | 培训中心 | | | |", ["department 培训中心"]],
    [
      "a label and its value in one cell",
      "| 主管部门：应急局 | | 实施单位：培训中心 | | |",
      ["department 应急局", "unit 培训中心"],
    ],
    [
      "a value may look like a label with its value",
      "| 主管部门 | 项目单位：应急局 | | | |",
      ["department 项目单位：应急局"],
    ],
    ["项目属性 before 项目类别", "| 项目类别 | 其他 | 项目属性 | 新增 | |", ["attribute 新增"]],
    ["项目类别 where there is no 项目属性", "| 项目类别 | 特定目标类 | | | |", ["attribute 特定目标类"]],
  ])("%s", (_name, rows, told) => expect(head(rows)).toEqual(told));
});

describe("what is said of the whole table", () => {
  it.each([
    ["its year below the title", "| （2023年度） | < | < | < | < |", ["year 2023"]],
    ["its year beside a label", "| 预算年度 | 2023 | < | < | < |", ["year 2023"]],
    [
      "the one year of its period",
      "| 项目期 | 2023年1月-2023年12月 | < | < | < |",
      ["year 2023", "period 2023年1月-2023年12月"],
    ],
    [
      "no year of a longer period",
      "| 项目期 | 2023年1月-2024年12月 | < | < | < |",
      ["year undefined", "period 2023年1月-2024年12月"],
    ],
    ["the unit of its money", "| 金额单位：万元 | < | < | < | < |", ["year undefined", "in 万元"]],
    [
      "the unit of its money beside who fills it in",
      "| 填报单位： | 单位：万元 | < | < | < |",
      ["year undefined", "in 万元"],
    ],
    ["the unit alone in its cell", "| | | | | （元） |", ["year undefined", "in 元"]],
    ["its number among the annexes", "| 附件2 | | | | |", ["year undefined"]],
    ["nothing that we know", "| 附件2的说明 | | | | |", ["year undefined", "unread 附件2的说明"]],
  ])("%s", (_name, rows, told) => {
    expect(head(rows, "| 项目支出绩效目标表 | < | < | < | < |")).toEqual(told);
  });
});
