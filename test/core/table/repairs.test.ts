import { rangeText } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";

/** A table with these rows of indicators. */
function tableWith(rows: string) {
  const [table] = recognise(
    drawGrid(`
| 项目支出绩效目标申报表 | < | < | < |
| 项目名称 | 校园维修 | < | < |
| 项目资金（万元） | 年度资金总额 | 50.00 | < |
| ^ | 财政拨款 | 50.00 | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
${rows.trim()}`).grid,
    layouts,
  );
  return table;
}

/** What was repaired, one line a repair: its kind and the cells. */
const repairsIn = (rows: string) =>
  tableWith(rows)?.repairs.map(({ kind, cells }) => `${kind} ${cells.map(rangeText).join(" ")}`);

const value = (text: string) => repairsIn(`| 产出指标 | 数量指标 | 维修教室 | ${text} |`);
const name = (text: string) => repairsIn(`| 产出指标 | 数量指标 | ${text} | ≥20间 |`);

describe("spaces inside a number", () => {
  it.each(["≥2 0间", "≥2  0间", "≥5 万 元", "95 %", "95   %", "3. 5公里", "3 .5公里", "2\u30000间"])(
    "%s",
    (text) => expect(value(text)).toEqual(["spaces-in-number D6"]),
  );
  it.each(["≥20 间", "≥5 万元", "20 间 教室", "2024年 5月", "第 3 期", "三 万元"])("not %s", (text) =>
    expect(value(text)).toEqual([]),
  );
  it("in a name", () => expect(name("维修 2 0间教室")).toEqual(["spaces-in-number C6"]));
});

describe("a sign misread", () => {
  it.each(["工95%", "^95%", ";95.5%", "?20", "工 95%", "工95.25%", "290%", "265%", "2 95%"])("%s", (text) =>
    expect(value(text)).toEqual(["sign-misread D6"]),
  );
  it.each(["≥95%", "工人95名", "250%", "2900%", "工95次", "95"])("not %s", (text) =>
    expect(value(text)).toEqual([]),
  );
});

describe("a text cut off", () => {
  it.each(["维修教室、", "维修教室和", "维修教室（含宿舍", "学校维修主任务的"])("%s", (text) =>
    expect(name(text)).toEqual(["text-cut-off C6"]),
  );
  it.each(["群众参与", "法律知识普及", "不涉及", "供需总和", "达到目的"])("a whole word: %s", (text) =>
    expect(name(text)).toEqual([]),
  );
  it.each(["维修教室以及", "维修与", "目标的"])("%s", (text) =>
    expect(name(text)).toEqual(["text-cut-off C6"]),
  );
  it.each(["维修教室（含宿舍）", "维修教室", "落实责任", "校长离任", "和谐校园"])("not %s", (text) =>
    expect(name(text)).toEqual([]),
  );
});

describe("two rows run together", () => {
  const timely = (text: string, said: string) => repairsIn(`| 产出指标 | 时效指标 | ${text} | ${said} |`);
  it.each([
    ["money in the name of 时效", timely("8月底前完成，控制在50万元", "按计划"), ["rows-run-together C6 D6"]],
    [
      "money with spaces",
      timely("完成时间50 万 元", "按计划"),
      ["spaces-in-number C6", "rows-run-together C6 D6"],
    ],
    ["not where the value is a date", timely("50万元支付时间", "8月底前"), []],
    ["not where the name only counts", timely("第3期元旦活动", "按计划"), []],
    ["not in 数量", repairsIn("| 产出指标 | 数量指标 | 发放50万元补贴 | 按计划 |"), []],
    [
      "not where the cost has its own row",
      repairsIn("| 产出指标 | 时效指标 | 50万元支付进度 | 按计划 |\n| ^ | 成本指标 | 维修成本 | ≤50万元 |"),
      [],
    ],
    [
      "not where cost is a block of its own",
      repairsIn(
        "| 成本指标 | 经济成本指标 | 维修成本 | ≤50万元 |\n| 产出指标 | 时效指标 | 50万元支付进度 | 按计划 |",
      ),
      [],
    ],
  ])("%s", (_name, found, expected) => expect(found).toEqual(expected));
});

describe("labels in other places", () => {
  it.each([
    [
      "a block's label that stands in its second row",
      "| | 数量指标 | 维修教室 | ≥20间 |\n| 产出指标 | 质量指标 | 合格率 | 100% |",
      ["block-label-displaced A7"],
    ],
    [
      "not one in the first row of its block",
      "| 产出指标 | 数量指标 | 维修教室 | ≥20间 |\n| 效益指标 | 社会效益指标 | 受益学生 | ≥900人 |",
      [],
    ],
    [
      "not one that comes again",
      "| 产出指标 | 数量指标 | 维修教室 | ≥20间 |\n| | 质量指标 | 合格率 | 100% |\n| 产出指标 | 时效指标 | 完成时间 | 8月 |",
      [],
    ],
    [
      "a row one column too far left",
      "| 产出指标 | 数量指标 | 维修教室 | ≥20间 |\n| 质量指标 | 合格率 | 100% | |",
      ["row-shifted-left A7 B7 C7"],
    ],
    ["a misspelt group", "| 产出指标 | 数量指际 | 维修教室 | ≥20间 |", ["label-misspelt B6"]],
    [
      "a cost without its label",
      "| 产出指标 | 数量指标 | 维修教室 | ≥20间 |\n| | 时效指标 | 完成时间 | 8月 |\n| | | 每间费用 | 2万元 |",
      ["lost-level2-label C8 D8"],
    ],
  ])("%s", (_name, rows, expected) => expect(repairsIn(rows)).toEqual(expected));

  it.each([
    ["| 产出指标 | 数量指际 | 维修教室 | ≥20间 |", ["数量指际", "数量指标"]],
    ["| 产出指标 | 数量指标 | 维修教室 | ≥20间 |\n| 质量指标 | 合格率 | 100% | |", ["质量指标"]],
    ["| | 数量指标 | 维修教室 | ≥20间 |\n| 产出指标 | 质量指标 | 合格率 | 100% |", ["产出指标"]],
    ["| 产出指标 | 数量指标 | 维修教室 | 工20 |", ["工20"]],
  ])("%s: the words name what stands there", (rows, texts) => {
    const { zh = "", en = "" } = tableWith(rows)?.repairs[0]?.message ?? {};
    for (const text of texts) expect([zh.includes(text), en.includes(text)]).toEqual([true, true]);
  });
});
