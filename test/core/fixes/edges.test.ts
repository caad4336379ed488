import { addressText, rangeText } from "../../../src/core/grid/address";
import type { Cell } from "../../../src/core/grid/cell";
import type { Finding } from "../../../src/core/findings/finding";
import {
  type Fix,
  fixesFor,
  fixesOf,
  isRewritable,
  safeTogether,
  textChange,
} from "../../../src/core/fixes/fix";
import { fixers } from "../../../src/core/fixes/fixers";
import { rangeOf } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import type { Field } from "../../../src/core/table/table";
import { drawGrid } from "../../support/draw-grid";
import { columnRows, drawColumns } from "../../support/draw-table";

function fixesIn(drawing: string): Fix[] {
  return recognise(drawGrid(drawing).grid, layouts).flatMap((table) => fixesOf(table, fixers));
}

function table(rows: string, funds = "| 项目资金（万元） | 年度资金总额 | 10 | < |"): string {
  return `
| 项目支出绩效目标表 | < | < | < |
| 项目名称 | 信访宣传 | < | < |
${funds}
| 绩效目标 | 全年宣传12次。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
${rows}`;
}

/** What one fixer does: "safe C3 → 10 (number)", a line a cell. */
function doneBy(fixer: string, drawing: string): string[] {
  return fixesIn(drawing)
    .filter((fix) => fix.fixer === fixer)
    .flatMap(({ isSafe, changes }) =>
      changes.map(
        ({ at, after, content }) =>
          `${isSafe ? "safe" : "offered"} ${addressText(at)} → ${after} (${content.kind}${content.kind === "number" ? ` ${content.value}` : ""})`,
      ),
    );
}

const row = "| 产出指标 | 数量指标 | 次数 | ≥5次 |";

describe("amount-as-number", () => {
  const funds = (text: string, unit = "（万元）") =>
    table(row, `| 项目资金${unit} | 年度资金总额 | ${text} | < |`);
  it.each([
    ["￥10", "safe C3 → 10 (number 10)"],
    ["-10万元", "safe C3 → -10 (number -10)"],
    ["+10万元", "safe C3 → 10 (number 10)"],
    ["1,000,000元整", "safe C3 → 100 (number 100)"],
    ["1亿元", "safe C3 → 10000 (number 10000)"],
    ["1亿", "safe C3 → 10000 (number 10000)"],
    ["10万", "safe C3 → 10 (number 10)"],
    ["3百万元", "safe C3 → 300 (number 300)"],
    ["10 万 元", "safe C3 → 10 (number 10)"],
    ["约10万元", "offered C3 → 10 (number 10)"],
    ["10万元左右", "offered C3 → 10 (number 10)"],
    ["人民币10万元", "offered C3 → 10 (number 10)"],
    ["'12.345", "safe C3 → 12.345 (number 12.345)"],
  ])("%s", (text, done) => {
    expect(doneBy("amount-as-number", funds(text))).toEqual([done]);
  });

  it("leaves alone what is no amount, a formula, and reads a plain text without any unit", () => {
    for (const text of ["待定", "10", "=A1"]) expect(doneBy("amount-as-number", funds(text))).toEqual([]);
    expect(doneBy("amount-as-number", funds("'10", ""))).toEqual(["safe C3 → 10 (number 10)"]);
  });
});

describe("total-as-sum", () => {
  const funds = (...lines: readonly string[]) =>
    table(
      row,
      lines.map((line, index) => `| ${index === 0 ? "项目资金（万元）" : "^"} | ${line}`).join("\n"),
    );
  const formula = (drawing: string) => doneBy("total-as-sum", drawing);

  it("leaves out what is a part of a part, and names parts that do not follow one another", () => {
    const drawing = funds(
      "年度资金总额 | 10 | < |",
      "其中：财政拨款 | 9 | < |",
      "其中：中央财政 | 4 | < |",
      "其他资金 | 1 | < |",
    );
    for (const line of formula(drawing)) expect(line).toBe("safe C3 → =SUM(C4,C6)（10） (formula)");
  });
  it("is not proposed where it would only wipe the total out", () => {
    expect(formula(funds("年度资金总额 | 10 | < |", "财政拨款 |  | < |", "其他资金 | — | < |"))).toEqual([]);
  });
  it("passes over 无 and dashes, as the formula does", () => {
    expect(formula(funds("年度资金总额 | 10 | < |", "财政拨款 | 9 | < |", "其他资金 | 无 | < |"))).toEqual([
      "offered C3 → =SUM(C4:C5)（9） (formula)",
    ]);
  });
  it("names parts side by side one by one", () => {
    const drawing = table(row, "| 项目资金（万元） | 年度资金总额 | 10 | 财政拨款 | 9 | 其他资金 | 1 |");
    for (const line of formula(drawing)) expect(line).toContain("=SUM(E3,G3)（10）");
  });
  it("is not offered of one part, of text, or beside numbers kept as text", () => {
    expect(formula(funds("年度资金总额 | 10 | < |", "其中：财政拨款 | 10 | < |"))).toEqual([]);
    expect(
      formula(funds("年度资金总额 | 10 | < |", "其中：财政拨款 | 待定 | < |", "其他资金 | 1 | < |")),
    ).toEqual([]);
    expect(
      formula(funds("年度资金总额 | 10 | < |", "其中：财政拨款 | '9 | < |", "其他资金 | 1 | < |")),
    ).toEqual([]);
  });
  it("counts a blank part as nothing", () => {
    expect(formula(funds("年度资金总额 | 9 | < |", "其中：财政拨款 | 9 | < |", "其他资金 | | < |"))).toEqual([
      "safe C3 → =SUM(C4:C5)（9） (formula)",
    ]);
  });
  it("replaces words only as an offer", () => {
    expect(
      formula(funds("年度资金总额 | '10 | < |", "其中：财政拨款 | 9 | < |", "其他资金 | 1 | < |")),
    ).toEqual(["offered C3 → =SUM(C4:C5)（10） (formula)"]);
  });
});

describe("cost-moved", () => {
  const blank = "| ^ | 成本指标 | | |";
  it("carries a number as a number", () => {
    expect(doneBy("cost-moved", table(`| 产出指标 | 质量指标 | 服务费（万元） | 3 |\n${blank}`))).toEqual([
      "offered C7 → 服务费（万元） (text)",
      "offered C6 →  (empty)",
      "offered D7 → 3 (number 3)",
      "offered D6 →  (empty)",
    ]);
  });
  it.each([
    ["what is no cost", "| 产出指标 | 质量指标 | 合格率 | ≥90% |"],
    ["a blank row of another kind", "| 产出指标 | 质量指标 | | |"],
    ["a cost in a group that was not recognised", "| 产出指标 | 协作指标 | 服务费 | 3万元 |"],
    ["a name made by a formula", "| 产出指标 | 质量指标 | =A1 | 3万元 |"],
  ])("leaves %s", (_name, first) => {
    expect(doneBy("cost-moved", table(`${first}\n${blank}`))).toEqual([]);
  });
  it("is not offered where sign and unit have columns of their own", () => {
    const rows = columnRows({
      质量指标: "^ | 质量指标 | 维修费 | 定量 | ≤ | 3 | 万元 | 20",
      时效指标: "^ | 成本指标 | | | | | | ",
    });
    expect(doneBy("cost-moved", drawColumns(rows))).toEqual([]);
  });
});

describe("deadline-in-value", () => {
  it.each([
    ["2021年12月完成", "2021年12月"],
    ["2021 年 6 月 30 日 之前完成", "2021年6月30日"],
    ["2021年6月30日之前完成", "2021年6月30日之前"],
    ["2021年6月5日以前完成", "2021年6月5日以前"],
    ["2021年6月上旬完成", "2021年6月上旬"],
    ["2021年6月中旬前完成", "2021年6月中旬前"],
    ["2021年内完成", "2021年内"],
    ["2021年底完成", "2021年底"],
    ["2021年完成", "2021年"],
  ])("%s", (name, deadline) => {
    expect(doneBy("deadline-in-value", table(`| 产出指标 | 时效指标 | ${name} | 及时 |`))).toEqual([
      `offered D6 → ${deadline} (text)`,
    ]);
  });
  it.each([
    ["names without a year", "| 产出指标 | 时效指标 | 12月底前完成 | 及时 |"],
    ["other groups", "| 产出指标 | 质量指标 | 2021年12月底前完成 | 及时 |"],
    ["a blank value", "| 产出指标 | 时效指标 | 2021年12月底前完成 | |"],
    ["a formula", "| 产出指标 | 时效指标 | 2021年12月底前完成 | =A1 |"],
  ])("leaves %s", (_name, rows) => {
    expect(doneBy("deadline-in-value", table(rows))).toEqual([]);
  });
});

describe("percent-sign-added", () => {
  const done = (name: string, value: string, group = "服务对象满意度指标") =>
    doneBy("percent-sign-added", table(`| 满意度指标 | ${group} | ${name} | ${value} |`));
  it.each([
    ["'>=95", ">=95%"],
    ["'<=95", "<=95%"],
    ["≥0.95", "≥95%"],
    ["'1.0", "100%"],
    ["99.5", "99.5%"],
  ])("%s", (value, after) => expect(done("群众满意度", value)).toEqual([`safe D6 → ${after} (text)`]));
  it.each(["95%", "约95", "95分", "'1", "满意", "=A1"])("leaves %s", (value) =>
    expect(done("群众满意度", value)).toEqual([]),
  );
  it("leaves a name that has the sign, and other groups", () => {
    expect(done("群众满意度（%）", "95")).toEqual([]);
    expect(done("群众知晓情况", "95", "社会效益指标")).toEqual([]);
  });
});

describe("unit-added", () => {
  const done = (name: string, value: string) =>
    doneBy("unit-added", table(`| 产出指标 | 成本指标 | ${name} | ${value} |`));
  it.each([
    ["印刷费", "10", "safe D6 → 10万元 (text)"],
    ["印刷费", "≤10", "safe D6 → ≤10万元 (text)"],
    ["印刷费", "10.25", "offered D6 → 10.25万元 (text)"],
  ])("%s %s", (name, value, line) => expect(done(name, value)).toEqual([line]));
  it.each(["约10", "10元", "10以内", "合理"])("leaves %s", (value) =>
    expect(done("印刷费", value)).toEqual([]),
  );
});

describe("value-in-standard-signs", () => {
  const done = (value: string) =>
    doneBy("value-in-standard-signs", table(`| 产出指标 | 质量指标 | 完成情况 | '${value} |`));
  it.each([
    ["95  %", "95%"],
    ["3. 5%", "3.5%"],
    ["3万   元", "3万元"],
    ["0.3万 元", "0.3万元"],
    ["至少3次", "≥3次"],
    ["3次及以上", "≥3次"],
    ["＜3次", "<3次"],
  ])("%s", (value, after) => expect(done(value)).toEqual([`safe D6 → ${after} (text)`]));
  it.each(["≥3次", "3  次", "完成 3 次", "约3次"])("leaves %s", (value) => expect(done(value)).toEqual([]));
});

describe("isRewritable", () => {
  const label = { at: rangeOf("A1")!, text: "标签" };
  const field = (cell: Cell, text: string, at = "B1"): Field => ({ label, at: rangeOf(at)!, cell, text });
  it.each<[string, Field, boolean]>([
    ["a text of its own", field({ kind: "text", text: " 值 " }, "值"), true],
    ["a number as it is shown", field({ kind: "number", value: 0.9, text: "90%" }, "90%"), true],
    ["nothing", field({ kind: "empty" }, ""), false],
    ["a formula without result", field({ kind: "uncalculated", formula: "A1" }, ""), false],
    ["a formula", field({ kind: "text", text: "值", formula: "A1" }, "值"), false],
    ["a part of the cell's text", field({ kind: "text", text: "标签：值" }, "值"), false],
    ["the label's own cell", field({ kind: "text", text: "值" }, "值", "A1"), false],
  ])("%s", (_name, given, isSo) => expect(isRewritable(given)).toBe(isSo));

  it("textChange writes a text, and empties a cell", () => {
    const given = field({ kind: "text", text: "旧" }, "旧");
    expect(textChange(given, "新")).toEqual({
      at: { row: 0, column: 1 },
      before: "旧",
      after: "新",
      content: { kind: "text", text: "新" },
    });
    expect(textChange(given, "").content).toEqual({ kind: "empty" });
  });
});

describe("fixesFor and safeTogether", () => {
  const drawing = table(
    "| 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥９０ |\n| ^ | ^ | 企业满意度 | 95 |",
  );
  const all = fixesIn(drawing);
  const finding = (rule: string, at: string, sheet = "Sheet1"): Finding => ({
    rule,
    severity: "error",
    sheet,
    at: rangeOf(at)!,
    cells: [],
    message: { zh: "", en: "" },
  });
  const idsOf = (fixes: readonly Fix[]) => fixes.map(({ fixer, at }) => `${fixer} ${rangeText(at)}`);

  it("a finding gets the fixes of its cell, its sheet and its rule", () => {
    const rule = fixers.find(({ id }) => id === "percent-sign-added")!.mends[0]!;
    expect(idsOf(fixesFor(finding(rule, "D7"), all, fixers))).toEqual(["percent-sign-added D7"]);
    expect(fixesFor(finding(rule, "D8"), all, fixers)).toEqual([]);
    expect(fixesFor(finding(rule, "D7", "Sheet2"), all, fixers)).toEqual([]);
    expect(fixesFor(finding("goal-filled", "D7"), all, fixers)).toEqual([]);
  });

  it("safe fixes of two sheets and of several cells are told apart", () => {
    const [one, other] = [all[0]!, all[all.length - 1]!];
    const twin = { ...one, sheet: "Sheet2" };
    const partly = { ...one, changes: [...other.changes, ...one.changes] };
    expect(safeTogether([one, twin])).toEqual([one, twin]);
    expect(safeTogether([one, partly])).toEqual([one]);
    expect(safeTogether([{ ...one, isSafe: false }, one])).toEqual([one]);
    expect(safeTogether([{ ...one, newRows: { at: 7, count: 1, grows: [] } }])).toEqual([]);
  });
});
