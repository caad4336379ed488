import { announcementOf } from "../../src/taskpane/announcement";
import { coverageCount, coverageOf, uncheckedCount } from "../../src/taskpane/coverage";
import { headlineOf } from "../../src/taskpane/headline";
import { progressText } from "../../src/taskpane/progress-text";
import type { Results } from "../../src/taskpane/results";
import { type State, next } from "../../src/taskpane/state";
import { firstView } from "../../src/taskpane/view";
import { wordsOf } from "../../src/taskpane/words";
import { cellRange } from "../../src/core/grid/address";
import { keys, madeResults } from "./made-results";

const { zh, en } = wordsOf;
const sketch = (...severities: ("error" | "warning" | "info")[]) =>
  madeResults([{ findings: severities.map((severity, row) => ({ severity, row })) }]);

/** The same results with some cells of the first table not understood. */
function withUnread(results: Results, count: number): Results {
  const [table] = results.report.tables;
  const unread = Array.from({ length: count }, (_, row) => ({
    at: cellRange({ row, column: 5 }),
    text: `备注${row}`,
  }));
  return { ...results, report: { ...results.report, tables: [{ ...table!, unread }] } };
}

describe("the headline", () => {
  it.each([
    [["error", "error", "info"], "error", "有 2 处必须改"],
    [["warning", "info"], "warning", "没有必须改的，有 1 处建议改"],
    [["info"], "info", "没有必须改和建议改的，有 1 条提示"],
    [[], "none", "查过的内容没有发现问题"],
  ] as const)("of %j", (severities, kind, title) => {
    expect(headlineOf(sketch(...severities), zh)).toMatchObject({ kind, title, more: undefined });
  });
  it("adds what was not understood, also where nothing else is wrong", () => {
    expect(headlineOf(withUnread(sketch(), 3), zh).more).toContain("另有 3 处没有看懂");
  });
  it("tells a sheet without a table from a sound one, and how to get a table", () => {
    const none: Results = { ...madeResults([]), scope: "sheet", sheets: [{ name: "封面", isEmpty: false }] };
    const { kind, looked, more } = headlineOf(none, zh);
    expect(kind).toBe("no-table");
    expect(looked).toContain("工作表“封面”里没有找到，所以什么也没有校验");
    expect(more).toContain("插入一张标准空表");
  });
  it("names the one sheet, and counts several", () => {
    const sheet: Results = { ...sketch(), scope: "sheet" };
    expect(headlineOf(sheet, zh).looked).toBe("查了工作表“表一”里的 1 张表");
    expect(headlineOf(sketch(), en).looked).toBe("Looked at 1 sheet, found 1 table");
  });
});

describe("what was not checked", () => {
  const base = sketch();
  it("is nothing where everything was", () => {
    expect(coverageCount(coverageOf(base))).toBe(0);
  });
  it("is told by cell, sheet and rule", () => {
    const results: Results = {
      ...withUnread(base, 2),
      sheets: [...base.sheets, { name: "封面", isEmpty: false }, { name: "Sheet3", isEmpty: true }],
    };
    const broken = {
      ...results,
      report: {
        ...results.report,
        broken: [
          { rule: "goal-filled", reason: "x" },
          { rule: "gone", reason: "y" },
        ],
      },
    };
    const coverage = coverageOf(broken);
    expect(coverage.unread.map(({ text }) => text.zh)).toEqual(["备注0", "备注1"]);
    expect(coverage.sheets).toEqual(["封面"]);
    expect(coverage.broken[0]?.zh).toContain("绩效目标");
    expect(coverage.broken[1]?.zh).toBe("gone");
    expect(uncheckedCount(coverage)).toBe(4);
    expect(coverageCount(coverage)).toBe(5);
  });
  it("counts what could not be marked, not as unchecked", () => {
    const flags = {
      status: "shown",
      withoutNote: [{ sheet: "表一", range: cellRange({ row: 1, column: 1 }) }],
      skipped: [{ sheet: "表一", code: "sheet-protected" }],
    } as const;
    const coverage = coverageOf({ ...base, flags });
    expect([coverageCount(coverage), uncheckedCount(coverage)]).toEqual([2, 0]);
  });
});

describe("progress", () => {
  const judging = (done: number) =>
    ({ kind: "check", scope: "workbook", step: { kind: "judging", done, total: 9 } }) as const;
  it.each([
    [{ kind: "check", scope: "sheet", step: { kind: "reading" } }, "正在读取工作表……"],
    [judging(0), "正在校验：第 1 张，共 9 张工作表"],
    [judging(9), "正在校验：第 9 张，共 9 张工作表"],
    [{ kind: "check", scope: "sheet", step: { kind: "flagging" } }, "正在标记单元格……"],
    [{ kind: "clear" }, "正在清除标记……"],
    [{ kind: "insert", count: 3 }, "正在插入 3 张表……"],
  ] as const)("of %j", (job, text) => {
    expect(progressText(job, zh)).toBe(text);
  });
});

describe("what a screen reader is told", () => {
  const results = sketch("error", "warning");
  const checked: State = {
    status: "checked",
    results,
    view: { ...firstView(results), filter: "all" },
    notice: undefined,
  };
  const said = (state: State) => announcementOf(state, zh, "zh");
  it("the outcome after a check", () => {
    expect(said(checked)).toBe("有 1 处必须改 查了 1 张工作表，找到 1 张表");
  });
  it("the finding one steps to", () => {
    expect(said(next(checked, { kind: "stepped", by: 1 }))).toBe("第 1 / 2 处 必须改 D1 第 0 行有误");
  });
  it("that a finding is gone, and where one is now", () => {
    const at = next(checked, { kind: "went-to", key: keys(results)[0]! });
    const after = madeResults([{ findings: [{ row: 1, severity: "warning" }] }], results);
    expect(said(next(at, { kind: "rechecked", results: after }))).toBe(
      "D1 这一处没有了：第 0 行有误已转到下一处。 第 1 / 1 处 建议改 D2 第 1 行有误",
    );
  });
  it("a failure, with what to do", () => {
    const failure = { code: "busy", detail: undefined, report: "" } as const;
    expect(said(next(checked, { kind: "call-failed", failure }))).toContain(zh.errors.busy(undefined).next);
  });
  it("that a check runs, but not how far it is", () => {
    const job = { kind: "check", scope: "workbook", step: { kind: "judging", done: 1, total: 9 } } as const;
    expect(said({ status: "working", job, over: checked })).toBe("正在读取工作表……");
  });
  it("nothing of the list behind a panel", () => {
    expect(said({ status: "about", over: checked })).toBe("");
  });
});
