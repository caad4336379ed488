import { addressText, type Range, rangeText } from "../../../src/core/grid/address";
import { type Fix, fixesOf, safeTogether } from "../../../src/core/fixes/fix";
import { fixers } from "../../../src/core/fixes/fixers";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";

function fixesIn(drawing: string): Fix[] {
  return recognise(drawGrid(drawing).grid, layouts).flatMap((table) => fixesOf(table, fixers));
}

/** One line a fix: what it does to which cells. */
function told(fixes: readonly Fix[]): string[] {
  return fixes.map(({ fixer, isSafe, newRows, changes }) => {
    const { at = 0, grows = [], ends = [] } = newRows ?? {};
    const listed = (ranges: readonly Range[]) => ranges.map(rangeText).join(" ");
    const rows = newRows
      ? `row ${at + 1}${grows.length > 0 ? ` under ${listed(grows)}` : ""}${ends.length > 0 ? ` not under ${listed(ends)}` : ""}, `
      : "";
    const cells = changes.map(
      ({ at, before, after }) => `${addressText(at)} ${before || "∅"} → ${after || "∅"}`,
    );
    return `${isSafe ? "safe" : "offered"} ${fixer}: ${rows}${cells.join(", ")}`;
  });
}

const table = (rows: string, funds = "| 项目资金（万元） | 年度资金总额 | 10 | < |") => `
| 项目支出绩效目标表 | < | < | < |
| 项目名称 | 信访宣传 | < | < |
${funds}
| 绩效目标 | 全年宣传12次。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
${rows}`;

describe("values are rewritten in the standard signs only where nothing is lost", () => {
  it.each([
    ["words behind the number", "97%以上", "≥97%"],
    ["words before it", "不低于 95 %", "≥95%"],
    ["typed signs", ">=5次", "≥5次"],
    ["full-width digits", "≥９５％", "≥95%"],
    ["spaces inside a unit", "0.3 万 元", "0.3万元"],
  ])("%s", (_name, before, after) => {
    expect(told(fixesIn(table(`| 产出指标 | 质量指标 | 完成情况 | '${before} |`)))).toEqual([
      `safe value-in-standard-signs: D6 ${before} → ${after}`,
    ]);
  });

  it.each([
    ["≥5 次"],
    ["12 个月"],
    ["提升"],
    ["展板≥3个，折页≥100份"],
    ["95%-100%"],
    ["2021年12月底前"],
    ["每月不少于2次宣传"],
  ])("%s stays as it is", (value) => {
    expect(told(fixesIn(table(`| 产出指标 | 质量指标 | 完成情况 | ${value} |`)))).toEqual([]);
  });
});

describe("money", () => {
  it("text becomes the number in the table's unit; what stands beside it is not thrown away unasked", () => {
    const funds = `
| 项目资金（万元） | 年度资金总额 | 100000元 | < |
| ^ | 其中：财政拨款 | '9.50 | < |
| ^ | 其他资金 | 0.5万（自筹） | < |`;
    expect(told(fixesIn(table("| 产出指标 | 数量指标 | 次数 | ≥5次 |", funds.trim())))).toEqual([
      "safe amount-as-number: C3 100000元 → 10",
      "safe amount-as-number: C4 9.50 → 9.5",
      "offered amount-as-number: C5 0.5万（自筹） → 0.5",
    ]);
  });

  it("a total becomes a sum: safe where it is right, offered where it is wrong or blank", () => {
    const funds = (total: string) => `
| 项目资金（万元） | 年度资金总额 | ${total} | < |
| ^ | 其中：财政拨款 | 9 | < |
| ^ | 其他资金 | 1 | < |`;
    const row = "| 产出指标 | 数量指标 | 次数 | ≥5次 |";
    expect(told(fixesIn(table(row, funds("10").trim())))).toEqual([
      "safe total-as-sum: C3 10 → =SUM(C4:C5)（10）",
    ]);
    expect(told(fixesIn(table(row, funds("11").trim())))).toEqual([
      "offered total-as-sum: C3 11 → =SUM(C4:C5)（10）",
    ]);
    expect(told(fixesIn(table(row, funds("").trim())))).toEqual([
      "offered total-as-sum: C3 ∅ → =SUM(C4:C5)（10）",
    ]);
    expect(told(fixesIn(table(row, funds("=SUM(C4:C5)").trim())))).toEqual([]);
  });

  it("a cost equal to the whole money gets its unit; another figure is only offered", () => {
    expect(told(fixesIn(table("| 产出指标 | 成本指标 | 印刷费 | 10 |")))).toEqual([
      "safe unit-added: D6 10 → 10万元",
    ]);
    expect(told(fixesIn(table("| 产出指标 | 成本指标 | 印刷费 | ≤3 |")))).toEqual([
      "offered unit-added: D6 ≤3 → ≤3万元",
    ]);
  });
});

describe("rows", () => {
  it.each([
    ["95", "95%"],
    ["'0.95", "95%"],
    ["≥90", "≥90%"],
  ])("满意度 %s gets its percent sign", (before, after) => {
    expect(told(fixesIn(table(`| 满意度指标 | 服务对象满意度指标 | 群众满意度 | ${before} |`)))).toEqual([
      `safe percent-sign-added: D6 ${before.replace("'", "")} → ${after}`,
    ]);
  });

  it("满意度 5 is left alone: it may be points", () => {
    expect(fixesIn(table("| 满意度指标 | 服务对象满意度指标 | 群众满意度 | 5 |"))).toEqual([]);
  });

  it.each(["患者满意度得分", "群众满意度评分", "游客满意度指数", "公众满意度（分）", "群众满意度（百分比）"])(
    "%s 90 is left alone: it is points, or has its sign",
    (name) => {
      expect(fixesIn(table(`| 满意度指标 | 服务对象满意度指标 | ${name} | ≥90 |`))).toEqual([]);
    },
  );

  it.each(["项目总成本（元）", "人均补助标准（元/人）", "培训费（万元）", "成本节约率"])(
    "%s 10 gets no unit of the table's money",
    (name) => {
      expect(fixesIn(table(`| 产出指标 | 成本指标 | ${name} | 10 |`))).toEqual([]);
    },
  );

  it("a cost in 质量 moves to the blank 成本 row, and only there", () => {
    const rows = "| 产出指标 | 质量指标 | 专网服务费 | 0.3万元 |\n| ^ | 成本指标 | | |";
    expect(told(fixesIn(table(rows)))).toEqual([
      "offered cost-moved: C7 ∅ → 专网服务费, C6 专网服务费 → ∅, D7 ∅ → 0.3万元, D6 0.3万元 → ∅",
    ]);
    expect(fixesIn(table("| 产出指标 | 质量指标 | 专网服务费 | 0.3万元 |"))).toEqual([]);
  });

  it("a deadline in the name is offered as the value of a vague row", () => {
    expect(told(fixesIn(table("| 产出指标 | 时效指标 | 2021 年 12 月底前完成 | 全年实施 |")))).toEqual([
      "offered deadline-in-value: D6 全年实施 → 2021年12月底前",
    ]);
    expect(fixesIn(table("| 产出指标 | 时效指标 | 2021年12月底前完成 | 12个月 |"))).toEqual([]);
  });

  const both = "制作展板、印制折页 | 展板≥3个，折页≥100份 |";
  const first = "C6 制作展板、印制折页 → 制作展板, D6 展板≥3个，折页≥100份 → 展板≥3个";
  const second = "C7 ∅ → 印制折页, D7 ∅ → 折页≥100份";
  const next = "| ^ | 质量指标 | 合格率 | 100% |";

  it("two indicators are split, into the group's blank row where there is one", () => {
    expect(told(fixesIn(table(`| 产出指标 | 数量指标 | ${both}\n| ^ | ^ | | |\n${next}`)))).toEqual([
      `offered two-indicators-split: ${first}, ${second}`,
    ]);
  });

  it.each([
    [
      "below a label of one row, which reaches over it then",
      `| 产出指标 | 数量指标 | ${both}\n${next}`,
      " under B6",
    ],
    ["inside merged labels", `| 产出指标 | 数量指标 | ${both}\n| ^ | ^ | 次数 | ≥5次 |`, ""],
    [
      "below a block of one row, too",
      `| 产出指标 | 数量指标 | ${both}\n| 效益指标 | 社会效益指标 | 知晓率 | ≥90% |`,
      " under A6 B6",
    ],
    [
      "where the block stands in its first row only",
      `| 产出指标 | 数量指标 | ${both}\n| | 质量指标 | 合格率 | ≥90% |`,
      "",
    ],
    [
      "where labels stand in the first row only",
      `| 产出指标 | 数量指标 | ${both}\n| | 质量指标 | 合格率 | ≥90% |\n| | | 达标率 | ≥90% |`,
      "",
    ],
  ])("two indicators are split into a new row %s", (_name, rows, under) => {
    expect(told(fixesIn(table(rows)))).toEqual([
      `offered two-indicators-split: row 7${under}, ${first}, ${second}`,
    ]);
  });

  it("the new row says its labels anew where every row does", () => {
    const rows = `| 产出指标 | 数量指标 | ${both}\n| 产出指标 | 质量指标 | 合格率 | ≥90% |\n| 产出指标 | 质量指标 | 达标率 | ≥90% |`;
    expect(told(fixesIn(table(rows)))).toEqual([
      `offered two-indicators-split: row 7, ${first}, A7 ∅ → 产出指标, B7 ∅ → 数量指标, ${second}`,
    ]);
  });

  it("three things in one row are left to the user", () => {
    expect(
      fixesIn(table("| 产出指标 | 数量指标 | 展板、折页、横幅 | 展板≥3个，折页≥100份，横幅≥2条 |")),
    ).toEqual([]);
  });

  it.each([
    [
      "时效 of one row",
      "| 产出指标 | 时效指标（必填） | 专网维护 视频专网服务费 0.3 万 元 。 2. 公众号维护费 0.2 万元 | 0.5 |",
      6,
      "row 7 under A6",
    ],
    [
      "时效 of two rows",
      "| 产出指标 | 时效指标（必填） | 专网维护 视频专网服务费 0.3 万 元 。 2. 公众号维护费 0.2 万元 | 0.5 |\n| ^ | ^ | 完成时间 | 2021年12月底前 |",
      7,
      "row 8 not under B6:B7",
    ],
  ])("%s run together with 成本 is split where the money begins", (_name, rows, last, where) => {
    const cost = last + 1;
    expect(told(fixesIn(table(rows)).filter(({ fixer }) => fixer === "run-together-split"))).toEqual([
      `offered run-together-split: ${where}, C6 专网维护 视频专网服务费 0.3 万 元 。 2. 公众号维护费 0.2 万元 → 专网维护, D6 0.5 → ∅, ` +
        `B${cost} ∅ → 成本指标（必填）, C${cost} ∅ → 视频专网服务费0.3万元。2.公众号维护费0.2万元, D${cost} ∅ → 0.5`,
    ]);
  });

  it.each([
    ["nothing but money stands in the row", "| 产出指标 | 时效指标 | 视频专网服务费0.3万元 | 0.5 |"],
    ["there is a 成本 row", "| 产出指标 | 时效指标 | 专网维护 服务费0.3万元 | 0.5 |\n| ^ | 成本指标 | | |"],
    ["the value is a time", "| 产出指标 | 时效指标 | 专网维护 服务费0.3万元 | 全年 |"],
  ])("时效 and 成本 are not split where %s", (_name, rows) => {
    expect(fixesIn(table(rows)).filter(({ fixer }) => fixer === "run-together-split")).toEqual([]);
  });
});

it("of two safe fixes for one cell only the first is done", () => {
  const fixes = fixesIn(table("| 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥９０ |"));
  expect(told(safeTogether(fixes))).toHaveLength(1);
});

it("cells with a formula or with their label inside are never rewritten", () => {
  const drawing = table("| 产出指标 | 质量指标 | 完成率 | 95%以上 |", "| 年度资金总额：10万元 | | | |");
  expect(told(fixesIn(drawing)).filter((line) => line.includes("A3"))).toEqual([]);
});
