import { type Flag, noteMark } from "../../src/core/flags/flag";
import { severities } from "../../src/core/findings/finding";
import { newBook } from "../excel-host/book/book";
import { richBook } from "../excel-host/rich-book";
import { seedBook } from "../excel-host/seed-book";
import { rangeAt } from "./contract-places";
import { openExcel, settled } from "./office-host";

/** Ten flags a sheet, of all severities. */
const flagsOn = (sheets: readonly string[]): Flag[] =>
  sheets.flatMap((sheet) =>
    Array.from({ length: 10 }, (_, index) => ({
      sheet,
      at: rangeAt(`B${index * 3 + 2}`),
      severity: severities[index % 3] ?? "error",
      text: `${noteMark}\n必须改：指标值没有写出数量，无法衡量。请写明数字和单位，例如“≥95%”。`,
    })),
  );

/** The same cells without the user's notes and comments. */
const plainBook = (sheetCount: number) => {
  const book = richBook(sheetCount);
  for (const sheet of book.sheets) {
    sheet.comments = [];
    sheet.notes.clear();
  }
  return book;
};

describe("checking costs round trips by what is asked, not by how much there is", () => {
  it.each([
    ["the active sheet", "sheet", 1, 2],
    ["a workbook of 1 sheet", "workbook", 1, 3],
    ["a workbook of 20 sheets", "workbook", 20, 3],
    ["a workbook of 200 sheets", "workbook", 200, 3],
  ] as const)("%s", async (_, scope, sheetCount, syncs) => {
    const { host, workbook } = openExcel(plainBook(sheetCount));
    const grids = await workbook.readGrids(scope);
    const sheets = grids.map(({ sheet }) => sheet);
    const shown = await workbook.showFlags(flagsOn(sheets), sheets);
    expect(shown).toEqual({ shown: sheetCount * 10, withoutNote: [], skipped: [] });
    expect(host.counters.syncs).toBe(syncs);
    expect(host.counters.largestRequest).toBeLessThan(4 * 1024 * 1024);
    await settled();
    expect(host.references.count).toBe(0);
  });

  it("a sheet with comments costs one more, however many sheets have some", async () => {
    const { host, workbook } = openExcel(richBook(20));
    for (const sheet of host.book.sheets) sheet.notes.clear();
    const sheets = (await workbook.readGrids("workbook")).map(({ sheet }) => sheet);
    await workbook.showFlags(flagsOn(sheets), sheets);
    expect(host.counters.syncs).toBe(4);
  });

  it("flags 200 sheets with less than a second of waiting where each request takes 100 ms", async () => {
    const { host, workbook } = openExcel(plainBook(200));
    host.conditions.latency = 100;
    const sheets = (await workbook.readGrids("workbook")).map(({ sheet }) => sheet);
    const { shown } = await workbook.showFlags(flagsOn(sheets), sheets);
    expect(shown).toBe(2000);
    expect(host.counters.syncs * host.conditions.latency).toBeLessThan(1000);
  });

  it("rewrites no text that stands already as wanted", async () => {
    const { host, workbook } = openExcel(plainBook(1));
    const flags = flagsOn(["项目1"]);
    await workbook.showFlags(flags, ["项目1"]);
    const before = host.book.sheets[0]?.comments.map(({ id }) => id);
    await workbook.readGrids("sheet");
    await workbook.showFlags(flags.slice(1), ["项目1"]);
    expect(host.book.sheets[0]?.comments.map(({ id }) => id)).toEqual(before?.slice(1));
  });

  it("reads each filled cell three times over, and nothing besides", async () => {
    const { host, workbook } = openExcel(seedBook([{ name: "表", cells: { B2: "甲", D5: 1 } }]));
    await workbook.readGrids("sheet");
    expect(host.counters.cellsRead).toBe(3 * 4 * 3);
  });
});

describe("what is too large for one request goes in as few as fit", () => {
  it("many long texts", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    const text = `${noteMark}\n${"指标值没有写出数量。".repeat(200)}`;
    const flags = Array.from({ length: 1500 }, (_, row) => ({
      sheet: "表",
      at: { top: row, left: 0, bottom: row, right: 0 },
      severity: "error" as const,
      text,
    }));
    await workbook.readGrids("sheet");
    host.counters.reset();
    const { shown } = await workbook.showFlags(flags, ["表"]);
    expect(shown).toBe(1500);
    expect(host.book.sheets[0]?.comments).toHaveLength(1500);
    expect(host.counters.largestRequest).toBeLessThan(host.conditions.payloadLimit);
    expect(host.counters.syncs).toBe(Math.ceil(host.counters.requestBytes / (4 * 1024 * 1024)));
  });

  it("a workbook too large for one answer", async () => {
    const { host, workbook } = openExcel(richBook(30));
    host.conditions.payloadLimit = 100 * 1024;
    const whole = openExcel(richBook(30));
    expect(await workbook.readGrids("workbook")).toEqual(await whole.workbook.readGrids("workbook"));
    expect(host.counters.largestResponse).toBeLessThan(host.conditions.payloadLimit);
    await settled();
    expect(host.references.count).toBe(0);
  });

  it("a workbook full of long comments: flagged and cleared, the user's comments left", async () => {
    const { host, workbook } = openExcel(plainBook(8));
    const sheets = host.book.sheets.map(({ name }) => name);
    for (const sheet of host.book.sheets) {
      sheet.comments = Array.from({ length: 20 }, (_, row) => ({
        id: host.book.nextId(),
        ...{
          row: row + 100,
          column: 0,
          content: "长".repeat(1000),
          author: "李",
          resolved: false,
          replies: [],
        },
      }));
    }
    host.conditions.payloadLimit = 150 * 1024;
    const { shown } = await workbook.showFlags(flagsOn(sheets), sheets);
    expect(shown).toBe(80);
    await workbook.clearFlags("workbook");
    expect(host.book.sheets.map(({ comments }) => comments.length)).toEqual(sheets.map(() => 20));
    expect(host.counters.largestResponse).toBeLessThan(host.conditions.payloadLimit);
  });

  it("a lone entry a million rows away", async () => {
    const cells = { A1: "标题", B2: 1, XFD1048576: "远" };
    const { host, workbook } = openExcel(seedBook([{ name: "表", cells, merges: ["A1:C1"] }]));
    const [grid] = await workbook.readGrids("sheet");
    expect(grid?.cells.size).toBe(3);
    expect(grid?.merges).toEqual([rangeAt("A1:C1")]);
    expect(host.counters.cellsRead).toBeLessThan(20);
  });
});
