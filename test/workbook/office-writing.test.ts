import { keyOf } from "../../src/core/grid/grid";
import type { BlankTable } from "../../src/core/table/blank-table";
import type { Edit, EditedPlace } from "../../src/workbook/workbook";
import { newBook } from "../excel-host/book/book";
import type { Change } from "../excel-host/events";
import { extendWithNotes } from "../excel-host/notes-extension";
import { seedBook } from "../excel-host/seed-book";
import { at, rangeAt } from "./contract-places";
import { type Profile, openExcel, settled } from "./office-host";

const number = (cell: string, value: number): Edit => ({
  sheet: "表",
  at: at(cell),
  content: { kind: "number", value },
});

describe("writing", () => {
  it("makes a number of a text in a cell that is formatted as text", async () => {
    const cells = {
      A1: { value: 0, text: "0", numberFormat: "@" },
      B1: { value: 1, text: "1.00", numberFormat: "0.00" },
    };
    const { host, workbook } = openExcel(seedBook([{ name: "表", cells }]));
    await workbook.write([number("A1", 2.5), number("B1", 2.5)]);
    const [sheet] = host.book.sheets;
    expect(sheet?.cells.get(keyOf(at("A1")))).toEqual({ value: 2.5 });
    expect(sheet?.looks.get(keyOf(at("A1")))?.numberFormat).toBe("General");
    expect(sheet?.looks.get(keyOf(at("B1")))?.numberFormat).toBe("0.00");
  });

  it("costs two round trips, however many cells", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    await workbook.write(Array.from({ length: 500 }, (_, row) => number(`A${row + 1}`, row)));
    expect(host.counters.syncs).toBe(2);
    expect(host.book.sheets[0]?.cells.size).toBe(500);
  });

  it("says which sheet is not there", async () => {
    const { workbook } = openExcel(newBook("表"));
    const edits: Edit[] = [number("A1", 1), { ...number("A1", 1), sheet: "无" }];
    await expect(workbook.write(edits)).rejects.toMatchObject({ code: "sheet-missing", detail: "无" });
  });

  it.each<[string, Profile, boolean]>([
    ["as one step to undo where Excel can", { excelApi: "1.20", extend: extendWithNotes }, true],
    ["as Excel does it where it cannot", { excelApi: "1.17" }, false],
  ])("is undone %s", async (_, profile, isGrouped) => {
    const { office, workbook } = openExcel(newBook("表"), profile);
    const run = jest.spyOn(office.excel, "run");
    await workbook.write([number("A1", 1)]);
    await workbook.insertTables([blank], { kind: "new-sheets" });
    const options = run.mock.calls.map(([first]) => first as unknown as Excel.RunOptions);
    expect(options).toHaveLength(2);
    expect(options.every(({ mergeUndoGroup }) => mergeUndoGroup === true)).toBe(isGrouped);
  });
});

describe("inserting rows", () => {
  const rows = (first: number, count = 1): Edit => ({
    sheet: "表",
    rows: { at: first - 1, count, grows: [] },
  });

  it("costs two round trips with all that is written into them", async () => {
    const { host, workbook } = openExcel(
      seedBook([{ name: "表", cells: { A1: 1, A2: 2 }, merges: ["B1:C1"] }]),
    );
    await workbook.write([rows(2), number("A2", 5), rows(4, 3), number("A4", 6)]);
    expect(host.counters.syncs).toBe(2);
    expect(host.book.sheets[0]?.cells.get(keyOf(at("A2")))).toEqual({ value: 5 });
    expect(host.book.sheets[0]?.cells.get(keyOf(at("A3")))).toEqual({ value: 2 });
    expect(host.book.sheets[0]?.cells.get(keyOf(at("A4")))).toEqual({ value: 6 });
  });

  it("makes a number of a text in a new row below one that is formatted as text", async () => {
    const cells = { A1: { value: 0, text: "0", numberFormat: "@" }, A2: 1 };
    const { host, workbook } = openExcel(seedBook([{ name: "表", cells }]));
    await workbook.write([rows(2), number("A2", 2.5), number("A3", 3)]);
    const [sheet] = host.book.sheets;
    expect(sheet?.looks.get(keyOf(at("A2")))?.numberFormat).toBe("General");
    expect(sheet?.looks.get(keyOf(at("A3")))?.numberFormat).toBeUndefined();
  });

  it("changes nothing on a protected sheet, though it lets rows be inserted", async () => {
    const { host, workbook } = openExcel(seedBook([{ name: "表", cells: { A1: 1 }, isProtected: true }]));
    Object.assign(host.book.sheets[0]?.protection ?? {}, { options: { allowInsertRows: true } });
    await expect(workbook.write([rows(1)])).rejects.toMatchObject({ code: "sheet-protected", detail: "表" });
    expect(host.book.sheets[0]?.cells.get(0)).toEqual({ value: 1 });
  });

  it("changes nothing where a filled row would leave the sheet", async () => {
    const { host, workbook } = openExcel(seedBook([{ name: "表", cells: { A1: 1, A1048576: 2 } }]));
    const writing = workbook.write([number("A1", 5), rows(2)]);
    await expect(writing).rejects.toMatchObject({ code: "space-too-small", detail: "表" });
    expect(host.book.sheets[0]?.cells.get(0)).toEqual({ value: 1 });
  });

  it("says that it cannot where Excel would have to tear tables", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    const range = rangeAt("A1:B9");
    host.book.sheets[0]?.tables.push({ id: "1", name: "表1", range }, { id: "2", name: "表2", range });
    await expect(workbook.write([rows(3)])).rejects.toMatchObject({ code: "not-divisible" });
  });

  it("is told by Excel as rows that came in, and heard by nobody as the user's", async () => {
    const { workbook } = openExcel(newBook("表"));
    const edits: EditedPlace[] = [];
    workbook.onEdit((edit) => edits.push(edit));
    await settled();
    await workbook.write([rows(3)]);
    await settled();
    expect(edits).toEqual([]);
  });
});

const blank: BlankTable = {
  layout: "test",
  sheetName: "模板",
  rowCount: 2,
  columnCount: 2,
  cells: [0, 1].flatMap((row) =>
    [0, 1].map((column) => ({
      row,
      column,
      content: row === 0 && column === 0 ? ({ kind: "text", text: "2026年" } as const) : undefined,
      format: {
        font: "宋体",
        size: 11,
        isBold: false,
        isWrapped: true,
        horizontal: "center",
        vertical: "center",
        hasBorder: true,
        numberFormat: undefined,
        choices: column === 1 ? Array.from({ length: 100 }, (_, index) => `很长的选项${index}`) : undefined,
      },
    })),
  ),
  merges: [],
  columnWidths: [60, 60],
  rowHeights: [20, 20],
  print: { paper: "A4", orientation: "landscape", isOnePageWide: true },
};

describe("inserting", () => {
  it("keeps a text that looks like a date a text", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    await workbook.insertTables([blank], { kind: "new-sheets" });
    expect(host.book.sheets[1]?.cells.get(0)).toEqual({ value: "2026年" });
  });

  it("sets the page up on new sheets, and leaves the user's own alone", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    const before = structuredClone(host.book.sheets[0]?.page);
    await workbook.insertTables([blank], { kind: "selection" });
    expect(host.book.sheets[0]?.page).toEqual(before);
    await workbook.insertTables([blank], { kind: "new-sheets" });
    expect(host.book.sheets[1]?.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
  });

  it("inserts also where Excel, for want of a printer, sets up no page", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    host.conditions.failing.set("PageLayout.PaperSize", "GeneralException");
    const place = await workbook.insertTables([blank], { kind: "new-sheets" });
    expect(place.sheet).toBe("模板");
    host.conditions.missing.add("Worksheet.PageLayout");
    await expect(workbook.insertTables([blank], { kind: "new-sheets" })).resolves.toMatchObject({
      sheet: "模板 (2)",
    });
  });

  it("does without a list of choices that Excel finds too long", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    await workbook.insertTables([blank], { kind: "new-sheets" });
    expect(host.book.sheets[1]?.validations).toEqual([]);
  });

  it("of twenty tables costs four round trips", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    await workbook.insertTables(new Array<BlankTable>(20).fill(blank), { kind: "new-sheets" });
    expect(host.book.sheets).toHaveLength(21);
    expect(host.counters.syncs).toBe(4);
    await settled();
    expect(host.references.count).toBe(0);
  });
});

describe("revealing", () => {
  it("does not make a hidden sheet visible", async () => {
    const { host, workbook } = openExcel(newBook("表", "藏"));
    Object.assign(host.book.sheets[1] ?? {}, { visibility: "Hidden" });
    const revealing = workbook.reveal({ sheet: "藏", range: rangeAt("B2") });
    await expect(revealing).rejects.toMatchObject({ code: "not-supported", detail: "藏" });
    expect(host.book.active).toBe(host.book.sheets[0]?.id);
  });
});

describe("live edits", () => {
  const heardOf = async (range: string, how: Change): Promise<EditedPlace[]> => {
    const { host, workbook } = openExcel(newBook("年度 表"));
    const edits: EditedPlace[] = [];
    workbook.onEdit((edit) => edits.push(edit));
    await settled();
    const rows = /^(\d+):(\d+)$/.exec(range);
    const place = rows
      ? { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: 16_383 }
      : rangeAt(range);
    host.userEdits("年度 表", place, () => undefined, how);
    await settled();
    return edits;
  };

  it("name the cells", async () => {
    expect(await heardOf("B2:C3", {})).toEqual([{ sheet: "年度 表", range: rangeAt("B2:C3") }]);
  });

  it.each(["RowInserted", "RowDeleted", "CellDeleted"])("%s may have moved all", async (changeType) => {
    expect(await heardOf("5:6", { changeType })).toEqual([{ sheet: "年度 表", range: undefined }]);
  });

  it("of another author are his own affair", async () => {
    expect(await heardOf("B2", { source: "Remote" })).toEqual([]);
  });

  it("go by the sheet's new name after it was renamed", async () => {
    const { host, workbook } = openExcel(newBook("旧名"));
    const edits: EditedPlace[] = [];
    workbook.onEdit((edit) => edits.push(edit));
    await workbook.readGrids("sheet");
    Object.assign(host.book.sheets[0] ?? {}, { name: "新名" });
    host.userEdits("新名", rangeAt("A1"), () => undefined);
    await settled();
    expect(edits).toEqual([{ sheet: "新名", range: rangeAt("A1") }]);
  });

  it("are listened to by one event of the workbook, on sheets added later too", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    const edits: EditedPlace[] = [];
    workbook.onEdit((edit) => edits.push(edit));
    await workbook.insertTables([blank], { kind: "new-sheets" });
    host.userEdits("模板", rangeAt("B2"), () => undefined);
    await settled();
    expect(edits).toEqual([{ sheet: "模板", range: rangeAt("B2") }]);
  });
});

describe("the notebook", () => {
  it("keeps any text, and leaves other parts of the file alone", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    host.book.xmlParts.set("{1}", '<other xmlns="urn:other">甲</other>');
    const text = JSON.stringify({ 理由: '<已核> & "同意"\r\n第二行\t𠀀', tag: "</notebook>" });
    await workbook.notebook.write(text);
    expect(await workbook.notebook.read()).toBe(text);
    expect(host.book.xmlParts.get("{1}")).toBe('<other xmlns="urn:other">甲</other>');
    expect(host.book.xmlParts.size).toBe(2);
  });

  it("reads what Excel made of it when it saved", async () => {
    const { host, workbook } = openExcel(newBook("表"));
    const ns = "urn:target-table-check:notebook";
    host.book.xmlParts.set(
      "{1}",
      `<?xml version="1.0"?>\n<notebook xmlns="${ns}">{&quot;a&quot;:1}</notebook>`,
    );
    expect(await workbook.notebook.read()).toBe('{"a":1}');
  });
});
