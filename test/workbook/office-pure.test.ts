import { type Flag, formatMark, noteMark } from "../../src/core/flags/flag";
import { severities } from "../../src/core/findings/finding";
import { rangeText } from "../../src/core/grid/address";
import { keyOf } from "../../src/core/grid/grid";
import { addressLists, rangesInAddresses } from "../../src/workbook/office/addresses";
import { entryOf } from "../../src/workbook/office/entry";
import { isOurFormula } from "../../src/workbook/office/flags/marks";
import { planFlags } from "../../src/workbook/office/flags/plan";
import { batchesOf, largestPayload } from "../../src/workbook/office/pieces";
import { cellsOf } from "../../src/workbook/office/reading/block";
import { rowBlocks } from "../../src/workbook/office/reading/row-blocks";
import { typed } from "../excel-host/book/cell-values";
import { at, rangeAt } from "./contract-places";

describe("cells out of Excel's arrays", () => {
  it.each<[string, unknown, string, unknown, unknown]>([
    ["an empty cell", "", "", "", undefined],
    ["a number as shown", 0.97, "97%", 0.97, { kind: "number", value: 0.97, text: "97%" }],
    ["a text", "维稳经费", "维稳经费", "维稳经费", { kind: "text", text: "维稳经费" }],
    ["a text that begins with =", "=甲", "=甲", "=甲", { kind: "text", text: "=甲" }],
    ["a formula", 5, "5.0", "=B1*2", { kind: "number", value: 5, text: "5.0", formula: "B1*2" }],
    ["a formula that gives nothing", "", "", '=""', { kind: "text", text: "", formula: '""' }],
    ["a truth", true, "TRUE", true, { kind: "boolean", value: true, text: "TRUE" }],
    ["an error", "#DIV/0!", "#DIV/0!", "=1/0", { kind: "error", text: "#DIV/0!", formula: "1/0" }],
  ])("%s", (_, value, text, formula, cell) => {
    const block = { top: 3, left: 2, values: [[value]], texts: [[text]], formulas: [[formula]] };
    expect([...cellsOf(block)]).toEqual(cell === undefined ? [] : [[3, 2, cell]]);
  });
});

describe("a text written to a cell", () => {
  it.each([
    "2024",
    "2024年",
    "2024年1月",
    "二〇二四年一月",
    "95%",
    "1,000.5",
    "1-2",
    "3/4",
    "-",
    "=A1",
    "+1",
    "@甲",
    "'引号",
    "TRUE",
    "#N/A",
    " 前有空格",
    "1E5",
    "12:30",
    "Jan 5",
    "￥100",
  ])("that Excel would take otherwise stays a text: %s", (text) => {
    const entry = entryOf({ kind: "text", text });
    expect(entry).toBe(`'${text}`);
    expect(typed(entry, "General")).toEqual({ value: text });
  });

  it.each(["维稳经费", "完成3项任务", "≥95%", "2021年度项目绩效目标表", "大于等于98%", "十项", ""])(
    "gets no quote without need, which the user would meet when he edits it: %s",
    (text) => expect(entryOf({ kind: "text", text })).toBe(text),
  );
});

describe("addresses", () => {
  it.each<[string, readonly string[] | undefined]>([
    ["D5", ["D5"]],
    ["Sheet1!$A$1:$B$2", ["A1:B2"]],
    ["'年度 表'!A1,'年度 表'!C3", ["A1", "C3"]],
    ["5:5", undefined],
    ["A:C", undefined],
  ])("%s", (address, ranges) => {
    expect(rangesInAddresses(address)?.map(rangeText)).toEqual(ranges);
  });

  it("are cut into lists that Excel takes", () => {
    const ranges = Array.from({ length: 3000 }, (_, row) => ({ top: row, bottom: row, left: 2, right: 6 }));
    const lists = addressLists(ranges);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(2048);
    expect(lists.join(",").split(",")).toEqual(ranges.map(rangeText));
  });
});

describe("our mark in a formula", () => {
  it.each(severities.map(formatMark))("%s is ours", (formula) => expect(isOurFormula(formula)).toBe(true));
  it("also where Excel put spaces", () => expect(isOurFormula('=N( "target-table:error" ) = 0')).toBe(true));
  it.each(['=N("target")=0', "=A1>0", '="target-table:error"', '=N("target-table:other")=0'])(
    "%s is the user's",
    (formula) => expect(isOurFormula(formula)).toBe(false),
  );
});

describe("a plan of flags", () => {
  const sheet = { id: "1", name: "表", isProtected: false, formats: ["f1"], comments: [], noteCount: 0 };
  const flag = (range: string, text: string): Flag => ({
    sheet: "表",
    at: rangeAt(range),
    severity: "error",
    text: `${noteMark}\n${text}`,
  });

  it("joins the texts of a merge and of its first cell", () => {
    const { addTexts } = planFlags(sheet, [flag("A1:C1", "甲"), flag("A1", "乙")], new Map());
    expect(addTexts.map(({ address, text }) => [address, text])).toEqual([["A1", `${noteMark}\n甲\n乙`]]);
  });

  it("puts errors over warnings over advice", () => {
    const flags = severities.map((severity, index) => ({ ...flag(`A${index + 1}`, "甲"), severity }));
    const { addFormats } = planFlags(sheet, flags, new Map());
    expect(addFormats.map(({ severity }) => severity)).toEqual(["info", "warning", "error"]);
  });

  it("removes what is no longer wanted and keeps what is", () => {
    const text = (id: string, address: string, content: string) => ({
      entry: [keyOf(at(address)), { kind: "comment" as const, id, at: at(address), text: content }] as const,
      comment: { id, content },
    });
    const there = [
      text("c1", "A1", `${noteMark}\n甲`),
      text("c2", "A2", `${noteMark}\n旧`),
      text("c3", "A3", "用户"),
    ];
    const plan = planFlags(
      { ...sheet, comments: there.map(({ comment }) => comment) },
      [flag("A1", "甲"), flag("A2", "新"), flag("A3", "丙")],
      new Map(there.map(({ entry }) => entry)),
    );
    expect(plan.removeComments).toEqual(["c2"]);
    expect(plan.addTexts.map(({ address }) => address)).toEqual(["A2"]);
    expect(plan.withoutText.map((one) => rangeText(one.at))).toEqual(["A3"]);
  });
});

describe("pieces", () => {
  it("fill batches up to the limit, in their order", () => {
    const pieces = Array.from({ length: 10 }, (_, index) => ({ index, bytes: largestPayload / 4 }));
    expect(batchesOf(pieces).map((batch) => batch.map(({ index }) => index))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9],
    ]);
  });

  it("of rows cover the range once", () => {
    const blocks = rowBlocks(rangeAt("B3:D12"), 10);
    expect(blocks.map(rangeText)).toEqual(["B3:D5", "B6:D8", "B9:D11", "B12:D12"]);
  });

  it("are one row at least, however wide", () => {
    expect(rowBlocks(rangeAt("A1:Z2"), 10).map(rangeText)).toEqual(["A1:Z1", "A2:Z2"]);
  });
});
