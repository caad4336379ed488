import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { splitIndicator } from "../../../src/core/table/split-indicator";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

describe("indicators in one cell", () => {
  it.each([
    ["建设示范片≥3个；培训农民200人次", ["建设示范片 | ≥3个", "培训农民 | 200人次"]],
    ["1.建设示范片≥3个\n2、培训农民不少于200人次", ["建设示范片 | ≥3个", "培训农民 | 不少于200人次"]],
    ["(1)合格率：100%;(2)及时率为95%。", ["合格率 | 100%", "及时率 | 95%"]],
    ["完成时间：全年", ["完成时间 | 全年"]],
    ["按时完成", ["时效指标 | 按时完成"]],
    ["按时完成；按时验收", ["时效指标 | 按时完成", "时效指标2 | 按时验收"]],
    ["备注：", ["时效指标 | 备注:"]],
    ["——", []],
    ["无", []],
    ["2024年底前完成", ["时效指标 | 2024年底前完成"]],
    ["养护费用控制在 50万元", ["养护费用 | 控制在 50万元"]],
    ["", []],
  ])("%j", (text, told) => {
    expect(splitIndicator(text, "时效指标").map(({ name, value }) => `${name} | ${value}`)).toEqual(told);
  });
});

const around = (...lines: readonly string[]) => {
  const tables = recognise(
    drawGrid(
      ["| 项目支出绩效目标申报表 | < | < | < |", "| 项目名称 | 校园维修 | < | < |", ...lines].join("\n"),
    ).grid,
    layouts,
  );
  return tables.map((table) => tellTable(table).filter((line) => !/^year|^projectName/.test(line)));
};
const headings = "| 一级指标 | 二级指标 | 三级指标 | 指标值 |";
const first = "| 产出指标 | 数量指标 | 维修教室 | ≥20间 |";
const rows = ["产出指标 数量指标 维修教室 = ≥20间", "产出指标 质量指标 合格率 = 100%"];

describe("money told in a sentence", () => {
  const money = (...lines: readonly string[]) =>
    around(...lines, headings, first)[0]?.filter((line) => /^(total|part|project)/.test(line));
  it.each([
    [
      "gives a total with its parts",
      "| 项目资金 | 总投资300万元，其中：中央资金180万元、县级配套120万元 | < | < |",
      ["total 300 万元 closed", "part 中央财政 180", "part 县级财政 120"],
    ],
    [
      "beside a total gives its parts",
      "| 年度资金总额（万元） | 300 | < | < |\n| 资金来源 | 中央资金180.5万元，县级配套119.5万元 | < | < |",
      ["total 300 万元 closed", "part 中央财政 180.5", "part 县级财政 119.5"],
    ],
    [
      "is a total with one sum alone",
      "| 项目资金 | 本年安排中央资金共180万元用于维修 | < | < |",
      ["total 180 万元"],
    ],
    [
      "gives no part beside a total where it tells of one alone",
      "| 年度资金总额（万元） | 300 | < | < |\n| 资金来源 | 其中中央资金180万元用于维修 | < | < |",
      ["total 300 万元"],
    ],
    [
      "is none where prices are told",
      "| 项目资金 | 中央资金180万元/年，县级配套120万元/年 | < | < |",
      ["total - undefined"],
    ],
  ])("%s", (_name, lines, told) => expect(money(lines)).toEqual(told));
});

describe("the edge of a page between the indicators", () => {
  const second = "| ^ | 质量指标 | 合格率 | 100% |".replace("^", "");
  it.each([
    "| 第2页，共3页 | | | |",
    "| —2— | | | |".replaceAll("—", "-"),
    "| | | 2/3 | |",
    "| 续表 | | | |",
    "| 续表2 | | | 单位：万元 |",
    "| （2024年度） | | | 金额单位：元 |",
    "| 项目支出绩效目标申报表 | < | < | < |",
  ])("%s is passed over", (line) => {
    expect(
      around(headings, first, line, second).map((lines) => lines.filter((told) => told.includes(" = "))),
    ).toEqual([rows]);
  });

  it.each(["| 第2页的说明 | | | |", "| 2/3的教室 | | | |", "| 见续表2 | | | |"])("%s is told", (line) => {
    const told = around(headings, first, line, second).flat().join("\n");
    expect(told).toContain(`unread A5 ${line.split("|")[1]?.trim()}`);
  });
});

describe("indicators side by side, each column a group", () => {
  const across = (...lines: readonly string[]) =>
    recognise(
      drawGrid(["| 项目支出绩效目标表 | < | < | < | < | < |", ...lines].join("\n")).grid,
      layouts,
    ).map((table) => tellTable(table).filter((line) => !/^year/.test(line)));

  it("name and value share a cell", () => {
    expect(
      across(
        "| 项目名称 | 预算数（万元） | 产出指标 | < | 效益指标 | 满意度指标 |",
        "| ^ | ^ | 数量指标 | 时效指标 | 社会效益指标 | 服务对象满意度指标 |",
        "| 道路养护 | 5 | 里程≥5公里；座数≥2座 | 按时完成 | 受益村≥3个 | 司机满意度≥90% |",
        "| 桥梁维修 | 3 | 座数≥9座 | 12月底前 | 受益村≥2个 | 村民满意度≥95% |",
      ),
    ).toEqual([
      [
        ...["projectName 道路养护", "total 5 万元"],
        ...["产出指标 数量指标 里程 = ≥5公里", "产出指标 数量指标 座数 = ≥2座"],
        ...["产出指标 时效指标 时效指标 = 按时完成", "效益指标 社会效益指标 受益村 = ≥3个"],
        "满意度指标 服务对象满意度指标 司机满意度 = ≥90%",
      ],
      [
        ...["projectName 桥梁维修", "total 3 万元"],
        ...["产出指标 数量指标 座数 = ≥9座", "产出指标 时效指标 时效指标 = 12月底前"],
        ...["效益指标 社会效益指标 受益村 = ≥2个", "满意度指标 服务对象满意度指标 村民满意度 = ≥95%"],
      ],
    ]);
  });

  it("names stand below the groups, some over two columns", () => {
    const drawing = [
      "| 项目支出绩效目标表 | < | < | < | < | < |",
      "| 项目名称 | 预算数（万元） | 产出指标 | < | < | 效益指标 |",
      "| ^ | ^ | 数量指标 | < | 时效指标 | 社会效益指标 |",
      "| ^ | ^ | 里程 | 座数 | 工期 | 受益村 |",
      "| 道路养护 | 5 | ≥5公里 | ≥2座 | 90天 | ≥3个 |",
    ];
    const tables = recognise(drawGrid(drawing.join("\n")).grid, layouts);
    const groups = tables.flatMap(({ sections }) =>
      sections.map(({ level2, rows }) => [
        level2,
        ...rows.map(({ name, valueText }) => name.text + valueText),
      ]),
    );
    expect(groups).toEqual([
      ["数量指标", "里程≥5公里", "座数≥2座"],
      ["时效指标", "工期90天"],
      ["社会效益指标", "受益村≥3个"],
    ]);
  });
});
