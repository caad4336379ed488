import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";

const headings = "| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 维修教室 | ≥20间 |";
const read = (...lines: string[]) => recognise(drawGrid(lines.join("\n")).grid, layouts);

/** The projects of the tables, each with how many indicators it has. */
const projects = (...lines: string[]) =>
  read(...lines).map(
    ({ header, sections }) => `${header.projectName?.text} ${sections.flatMap(({ rows }) => rows).length}`,
  );

describe("the title of a table", () => {
  it.each([
    "2023年项目支出绩效目标表",
    "项目支出绩效目标申报表（本级）",
    "县级项目绩效目标批复（2023年）",
    "项目支出绩效目标申报书",
    "项目支出绩效目标申报书（2023年）",
    "教育局项目绩效目标公开",
    "教育局项目绩效目标一览（2023年）",
    "教育局2023年绩效目标",
    "教育局2023年绩效目标（本级）",
    "附件2：项目支出绩效目标表",
    "绩 效 目 标 表",
  ])("%s", (title) => {
    expect(read(`| ${title} |`, "| 项目名称 | 校园维修 |", headings)[0]?.title?.text).toBe(title);
  });

  it.each([
    "说明：下列各项按绩效目标表填写",
    "填表前请先阅读绩效目标表",
    "请逐项填写项目支出绩效目标表。",
    "目标表",
    "项目支出绩效目标表的填写办法",
    "本表按财政部门关于做好预算绩效管理工作的通知要求由各预算单位在申报预算时一并填写并随预算批复公开使用的绩效目标表格之一是绩效目标表",
  ])("is not %s", (text) => {
    expect(read(`| ${text} |`, "| 项目名称 | 校园维修 |", headings)[0]?.title).toBeUndefined();
  });

  it("is not one of three texts in a row", () => {
    const [table] = read("| 绩效目标表 | 2023年 | 本级 |", "| 项目名称 | 校园维修 |", headings);
    expect(table?.title).toBeUndefined();
  });
});

describe("a table begins", () => {
  it.each([
    [
      "at its title",
      [
        "| 绩效目标申报表 |",
        "| 项目名称 | 甲 |",
        headings,
        "| 绩效目标申报表 |",
        "| 项目名称 | 乙 |",
        headings,
      ],
      ["甲 1", "乙 1"],
    ],
    [
      "at the second line of its title",
      ["| 云川市教育局绩效目标表 |", "| 项目支出绩效目标申报表 |", "| 项目名称 | 甲 |", headings],
      ["甲 1"],
    ],
    [
      "at its project below another's indicators, whatever the labels",
      ["| 项目名称 | 甲 |", headings, "| 专项名称 | 乙 |", headings],
      ["甲 1", "乙 1"],
    ],
    [
      "at its project where the other has no indicators",
      [
        "| 绩效目标表 |",
        "| 项目名称 | 甲 |",
        "| 主管部门 | 子 |",
        "| 项目名称 | 乙 |",
        "| 主管部门 | 丑 |",
        "| 绩效目标 | 寅 |",
      ],
      ["甲 0", "乙 0"],
    ],
    [
      "once where 专项名称 and 项目名称 both stand in its header",
      ["| 专项名称 | 子 |", "| 项目名称 | 甲 |", "| 主管部门 | 丑 |", headings],
      ["甲 1"],
    ],
    [
      "in a band of its own beside another",
      [
        "| 项目名称 | 甲 | | | 项目名称 | 乙 | | |",
        "| 一级指标 | 二级指标 | 三级指标 | 指标值 | 一级指标 | 二级指标 | 三级指标 | 指标值 |",
        "| 产出指标 | 数量指标 | 维修教室 | ≥20间 | 产出指标 | 质量指标 | 合格率 | 100% |",
      ],
      ["甲 1", "乙 1"],
    ],
    ["with its headings where it has no header", [headings], ["undefined 1"]],
  ])("%s", (_name, lines, told) => expect(projects(...lines)).toEqual(told));
});

describe("what has a project and no indicators", () => {
  it.each([
    ["is a table with two more labels of the header", ["| 主管部门 | 教育局 |", "| 项目总投资 | 90 |"], 1],
    ["is one with the money of the year", ["| 主管部门 | 教育局 |", "| 年度资金总额 | 90 |"], 1],
    ["is none with 金额 alone", ["| 主管部门 | 教育局 |", "| 金额 | 90 |"], 0],
    ["is one with the label of a level", ["| 数量指标 | 维修教室 |", "| 时效指标 | 八月 |"], 1],
    ["is none with nothing else", ["| 地点 | 第一小学 |", "| 面积 | 90 |"], 0],
  ])("%s", (_name, lines, nrOfTables) => {
    expect(read("| 项目名称 | 校园维修 |", ...lines)).toHaveLength(nrOfTables);
  });

  it("is none where each project has a line with its goal", () => {
    const list = [
      "| 项目支出绩效目标表 |",
      "| 项目名称 | 主管部门 | 预算金额 | 绩效目标 |",
      "| 校园维修 | 教育局 | 90 | 维修教室20间。 |",
    ];
    expect(read(...list)).toEqual([]);
  });

  it("is a list where each has indicators, though none has a group", () => {
    const list = [
      "| 项目支出绩效目标表 |",
      "| 项目名称 | 主管部门 | 预算金额 | 三级指标 | 指标值 |",
      "| 校园维修 | 教育局 | 90 | 维修教室 | ≥20间 |",
    ];
    expect(projects(...list)).toEqual(["校园维修 1"]);
  });
});

describe("other forms", () => {
  const results =
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 得分 |\n| 产出指标 | 数量指标 | 维修教室 | ≥20间 | 20间 | 10 |";
  const project = "| 项目名称 | 校园维修 |";
  it.each([
    ["what was reached", ["| 项目支出绩效目标表 |", project, results]],
    ["a self-evaluation", ["| 项目支出绩效目标自评表 |", project, headings]],
    ["a department as a whole", ["| 部门整体支出绩效目标表 |", project, headings]],
    [
      "a department as a whole, with its projects in the title",
      ["| 部门整体支出及项目绩效目标表 |", headings],
    ],
  ])("of %s are none of ours", (_name, lines) => expect(read(...lines)).toEqual([]));

  it.each([
    [
      "one column of what was reached the year before",
      ["| 项目支出绩效目标表 |", project, results.replaceAll(/\| 得分|\| 10 \|$/g, "|")],
    ],
    ["整体 in the name of a project", ["| 学校整体搬迁项目绩效目标表 |", project, headings]],
  ])("are not told by %s", (_name, lines) => expect(projects(...lines)).toEqual(["校园维修 1"]));
});

describe("headings", () => {
  it.each([
    ["the name and the value of the whole term", "| 三级指标 | 实施期指标值 |\n| 维修教室 | ≥20间 |"],
    ["what an indicator is about and its value", "| 指标内容 | 指标值 |\n| 维修教室 | ≥20间 |"],
    ["a group and a name", "| 二级指标 | 三级指标 |\n| 数量指标 | 维修教室 |"],
    [
      "绩效指标 over the levels",
      "| 绩效指标 | < | < | 指标值 |\n| 一级指标 | 二级指标 | 三级指标 | ^ |\n| 产出指标 | 数量指标 | 维修教室 | ≥20间 |",
    ],
  ])("are %s", (_name, lines) => expect(projects("| 项目名称 | 校园维修 |", lines)).toEqual(["校园维修 1"]));
});
