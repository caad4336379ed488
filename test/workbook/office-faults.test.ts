import { type Flag, noteMark } from "../../src/core/flags/flag";
import { keyOf } from "../../src/core/grid/grid";
import type { WorkbookErrorCode } from "../../src/workbook/workbook";
import { newBook } from "../excel-host/book/book";
import type { HostErrorCode } from "../excel-host/protocol/host-error";
import { richBook } from "../excel-host/rich-book";
import { seedBook } from "../excel-host/seed-book";
import type { WholeFailureCode } from "../excel-host/whole-failure";
import { at, rangeAt } from "./contract-places";
import { openExcel, settled } from "./office-host";

const flag = (sheet: string, range: string): Flag => ({
  sheet,
  at: rangeAt(range),
  severity: "error",
  text: `${noteMark}\n请核对${range}`,
});

describe("a failure of Excel's becomes one the pane can word", () => {
  it.each<[WholeFailureCode, WorkbookErrorCode]>([
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["InvalidOrTimedOutSession", "session-expired"],
    ["AccessDenied", "sheet-protected"],
  ])("%s of the whole request: %s", async (failure, code) => {
    const { host, workbook } = openExcel(newBook("表"));
    host.conditions.failNext.push(failure);
    await expect(workbook.readGrids("sheet")).rejects.toMatchObject({ name: "WorkbookError", code });
    await expect(workbook.readGrids("sheet")).resolves.toHaveLength(1);
  });

  it.each<[HostErrorCode, WorkbookErrorCode]>([
    ["GeneralException", "unknown"],
    ["ApiNotFound", "not-supported"],
    ["AccessDenied", "sheet-protected"],
    ["InvalidReference", "sheet-missing"],
  ])("%s of one action: %s", async (failure, code) => {
    const { host, workbook } = openExcel(newBook("表"));
    host.conditions.failing.set("Range.Select", failure);
    const revealing = workbook.reveal({ sheet: "表", range: rangeAt("A1") });
    await expect(revealing).rejects.toMatchObject({ name: "WorkbookError", code });
  });

  it("keeps Excel's own words as the cause, for whoever helps", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    host.conditions.failing.set("Range.Select", "GeneralException");
    const revealing = workbook.reveal({ sheet: "表", range: rangeAt("A1") });
    await expect(revealing).rejects.toMatchObject({ cause: { code: "GeneralException" } });
  });

  it("while a cell is being edited nothing is read or written, and afterwards all is well", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    host.conditions.isEditing = true;
    await expect(workbook.readGrids("workbook")).rejects.toMatchObject({ code: "cell-being-edited" });
    await expect(workbook.showFlags([flag("表", "A1")], ["表"])).rejects.toMatchObject({
      code: "cell-being-edited",
    });
    host.conditions.isEditing = false;
    expect((await workbook.showFlags([flag("表", "A1")], ["表"])).shown).toBe(1);
  });

  it("a file opened for reading only is not touched", async () => {
    const { host, workbook } = openExcel(seedBook([{ name: "表", cells: { A1: "甲" } }]));
    host.book.isReadOnly = true;
    expect(workbook.capabilities().isReadOnly).toBe(true);
    expect(await workbook.readGrids("sheet")).toHaveLength(1);
    const syncs = host.counters.syncs;
    await expect(workbook.showFlags([], ["表"])).rejects.toMatchObject({ code: "read-only" });
    await expect(workbook.clearFlags("sheet")).rejects.toMatchObject({ code: "read-only" });
    await expect(workbook.write([])).rejects.toMatchObject({ code: "read-only" });
    await expect(workbook.insertTables([], { kind: "stacked" })).rejects.toMatchObject({ code: "read-only" });
    await expect(workbook.notebook.write("{}")).rejects.toMatchObject({ code: "read-only" });
    expect(host.counters.syncs).toBe(syncs);
  });

  it("a fault of our own is not dressed up as Excel's", async () => {
    const { workbook } = openExcel(newBook("表"));
    const place = { sheet: "表", range: undefined as unknown as ReturnType<typeof rangeAt> };
    await expect(workbook.reveal(place)).rejects.toBeInstanceOf(TypeError);
  });
});

describe("where Excel asks to come again", () => {
  it("we do, once", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    host.conditions.failNext.push("ActivityLimitReached");
    await expect(workbook.readGrids("sheet")).resolves.toHaveLength(1);
    expect(host.counters.syncs).toBe(2);
  });

  it("and no more than once", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    host.conditions.failNext.push("ActivityLimitReached", "ActivityLimitReached");
    await expect(workbook.readGrids("sheet")).rejects.toMatchObject({ code: "busy" });
    expect(host.counters.syncs).toBe(2);
  });
});

describe("what happens between reading and flagging", () => {
  it("a sheet was deleted: it is skipped, the others are flagged", async () => {
    const { host, workbook } = openExcel(newBook("甲", "乙"));
    await workbook.readGrids("workbook");
    host.book.sheets.splice(1, 1);
    const shown = await workbook.showFlags([flag("甲", "A1"), flag("乙", "A1")], ["甲", "乙"]);
    expect(shown).toEqual({ shown: 1, withoutNote: [], skipped: [{ sheet: "乙", code: "sheet-missing" }] });
    expect(host.book.sheets[0]?.comments).toHaveLength(1);
    expect(host.book.sheets[0]?.formats).toHaveLength(1);
  });

  it("a sheet was protected: it is skipped", async () => {
    const { host, workbook } = openExcel(newBook("甲"));
    await workbook.readGrids("workbook");
    Object.assign(host.book.sheets[0]?.protection ?? {}, { isProtected: true });
    const shown = await workbook.showFlags([flag("甲", "A1")], ["甲"]);
    expect(shown.skipped).toEqual([{ sheet: "甲", code: "sheet-protected" }]);
  });

  it("the user commented on the cell: his comment stays, ours is left out", async () => {
    const { host, workbook } = openExcel(newBook("甲"));
    await workbook.readGrids("sheet");
    const comment = {
      id: "{9}",
      row: 0,
      column: 0,
      content: "请核",
      author: "李",
      resolved: false,
      replies: [],
    };
    host.book.sheets[0]?.comments.push(comment);
    const shown = await workbook.showFlags([flag("甲", "A1"), flag("甲", "A2")], ["甲"]);
    expect(shown).toEqual({ shown: 1, withoutNote: [{ sheet: "甲", range: rangeAt("A1") }], skipped: [] });
    expect(host.book.sheets[0]?.comments.map(({ content }) => content)).toEqual([
      "请核",
      `${noteMark}\n请核对A2`,
    ]);
  });

  it("the user removed one of our comments: the rest are still replaced", async () => {
    const { host, workbook } = openExcel(newBook("甲"));
    await workbook.showFlags([flag("甲", "A1"), flag("甲", "A2")], ["甲"]);
    await workbook.readGrids("sheet");
    host.book.sheets[0]?.comments.shift();
    expect(await workbook.showFlags([], ["甲"])).toEqual({ shown: 0, withoutNote: [], skipped: [] });
    expect(host.book.sheets[0]?.comments).toEqual([]);
  });
});

describe("notes that an older Excel does not show us", () => {
  it("stay, and cost their own cells their text only", async () => {
    const { host, workbook } = openExcel(richBook(3));
    const sheets = ["项目1", "项目2", "项目3"];
    const before = host.book.sheets.map(({ notes }) => new Map(notes));
    const flags = sheets.flatMap((sheet) => ["B2", "B3", "B4"].map((cell) => flag(sheet, cell)));
    await workbook.readGrids("workbook");
    const shown = await workbook.showFlags(flags, sheets);
    expect(shown.shown).toBe(6);
    expect(shown.withoutNote).toEqual(sheets.map((sheet) => ({ sheet, range: rangeAt("B3") })));
    expect(host.book.sheets.map(({ notes }) => notes)).toEqual(before);
  });
});

describe("builds that stumble over twin conditional formats", () => {
  it("are read all the same, flagged and cleared", async () => {
    const { host, workbook } = openExcel(richBook(1));
    const formats = host.book.sheets[0]?.formats.map(({ id }) => id);
    host.conditions.failing.set("ConditionalFormatCollection.Load customOrNullObject", "ItemNotFound");
    const [grid] = await workbook.readGrids("sheet");
    expect(grid?.cells.size).toBeGreaterThan(100);
    expect((await workbook.showFlags([flag("项目1", "A2")], ["项目1"])).shown).toBe(1);
    expect(host.book.sheets[0]?.formats).toHaveLength((formats?.length ?? 0) + 1);
    await workbook.clearFlags("workbook");
    expect(host.book.sheets[0]?.formats.map(({ id }) => id)).toEqual(formats);
  });
});

describe("an older Excel keeps silent about our own writes", () => {
  it("also when a write fails", async () => {
    const { host, workbook } = openExcel(newBook("表"), { excelApi: "1.13" });
    const edits: unknown[] = [];
    workbook.onEdit((edit) => edits.push(edit));
    host.conditions.failing.set("Range.Values", "GeneralException");
    const content = { kind: "text", text: "我们" } as const;
    await expect(workbook.write([{ sheet: "表", at: at("A1"), content }])).rejects.toMatchObject({
      code: "unknown",
    });
    host.userEdits("表", rangeAt("B2"), (sheet) => sheet.cells.set(keyOf(at("B2")), { value: "用户" }));
    await settled();
    expect(edits).toEqual([{ sheet: "表", range: rangeAt("B2") }]);
  });
});

describe("references", () => {
  it("are given back also after failures", async () => {
    const { host, workbook } = openExcel(richBook(5));
    host.conditions.failing.set("CommentCollection.Add", "GeneralException");
    await workbook.readGrids("workbook");
    await workbook.showFlags([flag("项目1", "B2")], ["项目1"]);
    host.conditions.failing.set("Range.Select", "GeneralException");
    await workbook.reveal({ sheet: "项目1", range: rangeAt("A1") }).catch(() => undefined);
    await settled();
    expect(host.references.count).toBe(0);
  });
});
