import { newBook } from "./book/book";
import { ExcelHost } from "./excel-host";
import { nodeExcel } from "./node/node-excel";
import { seedBook } from "./seed-book";

/** The real library over the stand-in. */
function excelOver(book = newBook("表")) {
  const host = new ExcelHost(book);
  return { host, excel: nodeExcel(host).excel };
}

const used = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);

describe("the real Office.js over the stand-in", () => {
  it("reads only what was loaded", async () => {
    const { excel } = excelOver(seedBook([{ name: "表", cells: { A1: "甲" } }]));
    await excel.run(async (context) => {
      const range = used(context);
      range.load("values");
      expect(() => range.values).toThrow(/not available/);
      await context.sync();
      expect(range.values).toEqual([["甲"]]);
      expect(() => range.text).toThrow(/not available/);
    });
  });

  it("keeps a range over two round trips, and gives it back at the end", async () => {
    const { host, excel } = excelOver(seedBook([{ name: "表", cells: { B2: 1 } }]));
    await excel.run(async (context) => {
      const range = used(context);
      await context.sync();
      expect(host.references.count).toBe(1);
      range.load("address");
      await context.sync();
      expect(range.address).toBe("表!B2");
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.references.count).toBe(0);
    expect(host.counters).toMatchObject({ syncs: 2, cleanUps: 1 });
  });

  it("says where a batch failed, and what stood before it is done", async () => {
    const { host, excel } = excelOver();
    const running = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("B1:C1").values = [["一", "二", "三"]];
      await context.sync();
    });
    await expect(running).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(host.book.sheets[0]?.cells.get(0)).toEqual({ value: "先" });
  });

  it("splits a large write by itself, in one round trip", async () => {
    const { host, excel } = excelOver();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:T1000");
      range.values = Array.from({ length: 1000 }, (_, row) => new Array<number>(20).fill(row));
      await context.sync();
    });
    expect(host.book.sheets[0]?.cells.size).toBe(20_000);
    expect(host.counters.syncs).toBe(1);
  });

  it("gives null objects for what is not there", async () => {
    const { excel } = excelOver();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject("无");
      const merges = worksheets.getActiveWorksheet().getRange().getMergedAreasOrNullObject();
      await context.sync();
      expect([sheet.isNullObject, merges.isNullObject]).toEqual([true, true]);
    });
  });

  it("refuses what this Excel does not have", async () => {
    const { host, excel } = excelOver();
    host.conditions.excelApi = "1.12";
    const running = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange().getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(running).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("keeps the order of overlapping requests, each delayed alike", async () => {
    const { host, excel } = excelOver();
    host.conditions.latency = 20;
    const write = (text: string) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
        await context.sync();
      });
    await Promise.all(["一", "二", "三"].map(write));
    expect(host.book.sheets[0]?.cells.get(0)).toEqual({ value: "三" });
  });

  it("reads a typed text as Excel does", async () => {
    const { host, excel } = excelOver();
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:E1").values = [
        ["90%", "2024-1-1", "'007", "=SUM(A1:A1)", "true"],
      ];
      await context.sync();
    });
    expect([...(host.book.sheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual([
      0.9,
      45_292,
      "007",
      0,
      true,
    ]);
  });
});
