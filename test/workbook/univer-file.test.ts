import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { globSync } from "tinyglobby";
import { type OpenedBook, openBook } from "../../src/browser/open/open-book";
import { lockedRanges } from "../../src/workbook/univer/lock-sheet";
import { rangeText } from "../../src/core/grid/address";
import { readXlsx } from "../../src/workbook/xlsx/read-file";
import { type Flag, noteMark } from "../../src/core/flags/flag";
import { UniverWorkbook } from "../../src/workbook/univer/univer-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { nothingDone } from "../../src/browser/session-record";
import { saveBook } from "../../src/browser/save/save-book";
import { newFile, univerHost } from "./univer-host";
import { makeSample, sampleFile } from "../support/sample/make-sample";
import { at, rangeAt } from "./contract-places";
import { richBook } from "./xlsx/rich/rich-book";
import { univerRange } from "../../src/workbook/univer/ranges";

const file = (path: string) => new Uint8Array(readFileSync(path));
const again = (data: Partial<IWorkbookData>) => openBook(newFile(data));

/** All that is seen of a book, with each cell's style in the place of its number. */
function seen({ data }: OpenedBook) {
  const sheets = (data.sheetOrder ?? []).map((id) => {
    const { cellData, rowData, columnData, ...rest } = data.sheets?.[id] as Partial<IWorksheetData>;
    const styled = (one: { s?: unknown }) => ({
      ...one,
      s: typeof one.s === "string" ? data.styles?.[one.s] : one.s,
    });
    const all = (record: object | undefined) =>
      Object.entries(record ?? {}).map(([index, one]) => [index, styled(one as ICellData)]);
    const cells = Object.entries(cellData ?? {}).map(([row, columns]) => [row, all(columns as object)]);
    return { ...rest, cells, rows: all(rowData), columns: all(columnData) };
  });
  return { sheets, resources: data.resources };
}

describe("a file that was opened and saved", () => {
  const folder = join(__dirname, "..", "..", "..", "shared", "tables");
  const real = globSync("*.xlsx", { cwd: folder, absolute: true });
  if (!existsSync(folder)) console.log("the real tables are not here: only the sample is opened and saved");

  it.each([sampleFile, ...real])("is the file it was: %s", (path) => {
    const { file: opened, data } = openBook(file(path));
    const { bytes, losses } = saveBook(opened, nothingDone, { data, activeId: "sheet-0" });
    expect(bytes).toBe(opened.source);
    expect(losses).toEqual([]);
  });

  it.each([sampleFile, ...real])("looks and reads the same when all of it is written anew: %s", (path) => {
    const opened = openBook(file(path));
    const saved = newFile(opened.data);
    const reading = (bytes: Uint8Array) =>
      readXlsx(bytes).sheets.map(({ name, isHidden, grid }) => ({ name, isHidden, cells: grid.cells, merges: grid.merges, rows: grid.hiddenRows, columns: grid.hiddenColumns })); // prettier-ignore
    expect(reading(saved)).toEqual(reading(file(path)));
    // A new file has a default font of its own.
    const looks = (book: OpenedBook) => seen(book).sheets.map((sheet) => ({ ...sheet, defaultStyle: undefined })); // prettier-ignore
    expect(looks(openBook(saved))).toEqual(looks(opened));
  });
});

describe("the sample", () => {
  it("is what its maker makes", async () => {
    expect(seen(openBook(file(sampleFile)))).toEqual(seen(openBook(await makeSample())));
  });
});

const id = "a";
const book = (sheet: Partial<IWorksheetData>, rest: Partial<IWorkbookData> = {}): Partial<IWorkbookData> => ({
  id: "book",
  sheetOrder: [id],
  sheets: { [id]: { id, name: "表", ...sheet } },
  ...rest,
});
const sheetOf = ({ data }: OpenedBook) => Object.values(data.sheets ?? {})[0] as Partial<IWorksheetData>;
const resource = ({ data }: OpenedBook, name: string): unknown =>
  Object.values(
    JSON.parse(data.resources?.find((one) => one.name.includes(name))?.data ?? "{}") as object,
  )[0];

describe("saving keeps", () => {
  it.each<[string, IStyleData]>([
    ["fonts", { ff: "仿宋", fs: 16, bl: 1, it: 1, ul: { s: 1 }, st: { s: 1 }, cl: { rgb: "#C00000" } }],
    ["superscripts", { ff: "宋体", fs: 11, va: 3 }],
    ["fills", { ff: "宋体", fs: 11, bg: { rgb: "#FFF2CC" } }],
    ["borders of every side and kind", { ff: "宋体", fs: 11, bd: { t: { s: 8, cl: { rgb: "#000000" } }, b: { s: 7, cl: { rgb: "#0000FF" } }, l: { s: 3, cl: { rgb: "#000000" } }, r: { s: 13, cl: { rgb: "#000000" } }, tl_br: { s: 1, cl: { rgb: "#000000" } } } }], // prettier-ignore
    ["alignment and wrapping", { ff: "宋体", fs: 11, ht: 2, vt: 2, tb: 3 }],
    ["text turned up, down and stacked", { ff: "宋体", fs: 11, tr: { a: -90 } }],
    ["text turned down", { ff: "宋体", fs: 11, tr: { a: 45 } }],
    ["stacked text", { ff: "宋体", fs: 11, tr: { a: 0, v: 1 } }],
    ["indents", { ff: "宋体", fs: 11, ht: 1, pd: { l: 18 } }],
    ["number formats", { ff: "宋体", fs: 11, n: { pattern: '0.00"万元";[Red]-0.00' } }],
  ])("%s", (_name, style) => {
    const opened = again(book({ cellData: { 0: { 0: { v: "字", t: 1, s: style } } } }));
    const key = sheetOf(opened).cellData?.[0]?.[0]?.s as string;
    expect(opened.data.styles?.[key]).toEqual(style);
  });

  it("texts with every awkward character", () => {
    const texts = [
      "  两头空格 ",
      "两\n行",
      "a\tb",
      "<&>\"'",
      "_x000D_",
      "\u0001",
      "😀",
      "'2021",
      "=1+1 不是公式",
    ];
    const cellData = { 0: Object.fromEntries(texts.map((v, column) => [column, { v, t: 1 }])) };
    const cells = sheetOf(again(book({ cellData }))).cellData?.[0] as Record<number, ICellData>;
    expect(texts.map((_, column) => cells[column]?.v)).toEqual(texts);
  });

  it("widths, heights, what is hidden, what is frozen, gridlines and zoom", () => {
    const sheet = sheetOf(
      again(
        book({
          cellData: { 4: { 4: { v: 1, t: 2 } } },
          columnData: { 0: { w: 200 }, 2: { w: 72, hd: 1 } },
          rowData: { 0: { h: 40, ia: 0 }, 3: { h: 18, ia: 1, hd: 1 } },
          freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
          showGridlines: 0,
          zoomRatio: 0.8,
        }),
      ),
    );
    expect(sheet).toMatchObject({
      columnData: { 0: { w: 200 }, 2: { w: 72, hd: 1 } },
      rowData: { 0: { h: 40, ia: 0 }, 3: { hd: 1 } },
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: 0,
      zoomRatio: 0.8,
    });
  });

  it("hidden sheets, and which sheet is in front", () => {
    const sheets = {
      a: { id: "a", name: "甲", hidden: 1 },
      b: { id: "b", name: "乙" },
      c: { id: "c", name: "丙" },
    };
    const opened = openBook(newFile({ id: "book", sheetOrder: ["a", "b", "c"], sheets }, "c"));
    expect(Object.values(opened.data.sheets ?? {}).map(({ name, hidden }) => [name, hidden])).toEqual([["甲", 1], ["乙", 0], ["丙", 0]]); // prettier-ignore
    expect(opened.active).toBe("丙");
  });

  it.each([
    ["a list", { type: "list", formula1: '["甲","乙"]', showDropDown: true, errorStyle: 2 }],
    ["a list in cells", { type: "list", formula1: "=$A$1:$A$3", showDropDown: true, errorStyle: 1, error: "请从列表选", showErrorMessage: true }], // prettier-ignore
    ["a number between two", { type: "decimal", operator: "between", formula1: "0", formula2: "100", errorStyle: 1, showErrorMessage: true }], // prettier-ignore
  ])("validations: %s", (_name, rule) => {
    const rules = [
      { uid: "1", ranges: [univerRange(rangeAt("B2:B9")), univerRange(rangeAt("D2"))], ...rule },
    ];
    const resources = [{ name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify({ [id]: rules }) }];
    const [kept] = resource(again(book({}, { resources })), "DATA_VALIDATION") as object[];
    expect(kept).toMatchObject({ ranges: rules[0]?.ranges, ...rule });
  });

  const red = { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } };
  it.each<[string, object]>([
    ["a formula", { type: "highlightCell", subType: "formula", value: "=$B2>100", style: red }],
    [
      "a comparison",
      { type: "highlightCell", subType: "number", operator: "between", value: [1, 5], style: red },
    ],
    ["a text", { type: "highlightCell", subType: "text", operator: "containsText", value: "无", style: red }],
    ["blanks", { type: "highlightCell", subType: "text", operator: "containsBlanks", style: red }],
    ["doubles", { type: "highlightCell", subType: "duplicateValues", style: red }],
    ["the first three", { type: "highlightCell", subType: "rank", isBottom: false, isPercent: false, value: 3, style: red }], // prettier-ignore
    ["below average", { type: "highlightCell", subType: "average", operator: "lessThan", style: red }],
    ["this month", { type: "highlightCell", subType: "timePeriod", operator: "thisMonth", style: red }],
    ["a colour scale", { type: "colorScale", config: [{ index: 0, color: "#F8696B", value: { type: "min" } }, { index: 1, color: "#63BE7B", value: { type: "percentile", value: 90 } }] }], // prettier-ignore
    ["bars", { type: "dataBar", isShowValue: true, config: { min: { type: "min" }, max: { type: "max" }, isGradient: true, positiveColor: "#638EC6", nativeColor: "#FF0000" } }], // prettier-ignore
  ])("conditional formats: %s", (_name, rule) => {
    const rules = [{ cfId: "1", ranges: [univerRange(rangeAt("B2:B9"))], stopIfTrue: true, rule }];
    const resources = [
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify({ [id]: rules }) },
    ];
    const [kept] = resource(again(book({}, { resources })), "CONDITIONAL") as object[];
    expect(kept).toMatchObject({ ranges: rules[0]?.ranges, stopIfTrue: true, rule });
  });
});

describe("opening", () => {
  it("counts theme colours with their tints", () => {
    const xml = `<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill>`; // prettier-ignore
    const styled = newFile(
      book({ cellData: { 0: { 0: { v: 1, t: 2, s: { bg: { rgb: "#123456" } } } } } }),
      id,
    );
    const opened = openBook(
      withParts(styled, { "xl/styles.xml": (text) => text.replace(/<fill><patternFill patternType="solid">.*?<\/fill>/, xml) }), // prettier-ignore
    );
    const key = sheetOf(opened).cellData?.[0]?.[0]?.s as string;
    expect(opened.data.styles?.[key]?.bg).toEqual({ rgb: "#B4C7E7" });
  });

  it("does not lay out whole columns that only have a width, nor a dropdown over a million cells", () => {
    const opened = openBook(
      withParts(newFile(book({ cellData: { 0: { 0: { v: "字", t: 1 } } } }), id), {
        "xl/worksheets/sheet1.xml": (xml) =>
          xml
            .replace("<sheetData>", '<cols><col min="1" max="16384" width="20" customWidth="1"/></cols><sheetData>')
            .replace("</worksheet>", '<dataValidations count="1"><dataValidation type="list" sqref="A1:A1048576"><formula1>"甲,乙"</formula1></dataValidation></dataValidations></worksheet>'), // prettier-ignore
      }),
    );
    expect(Object.keys(sheetOf(opened).columnData ?? {}).length).toBeLessThan(50);
    expect(resource(opened, "DATA_VALIDATION")).toMatchObject([
      { ranges: [univerRange(rangeAt("A1:A1048576"))] },
    ]);
  });

  it("says what of a file it does not show", () => {
    const plain = newFile(book({ cellData: { 0: { 0: { v: "字", t: 1 } } } }));
    expect(openBook(plain).unseen).toEqual([]);
    expect(openBook(richBook()).unseen).toEqual([
      "drawings",
      "links",
      "tables",
      "mixed-fonts",
      "threads",
      "macros",
    ]);
  });
});

describe("flags of another door", () => {
  it("are found in a file that the command line flagged, and go without trace", async () => {
    const flags: Flag[] = [
      { sheet: "非遗展演进社区", at: rangeAt("D11"), severity: "error", text: `${noteMark}\n甲` },
      { sheet: "非遗展演进社区", at: rangeAt("D14"), severity: "warning", text: `${noteMark}\n乙` },
    ];
    const xlsx = new XlsxWorkbook(file(sampleFile));
    await xlsx.showFlags(flags, ["非遗展演进社区"]);
    const host = univerHost();
    host.engine.api.createWorkbook(openBook(xlsx.save()).data);
    const workbook = new UniverWorkbook(host.engine);
    expect((await host.look("非遗展演进社区")).notes).toMatchObject({
      D11: `${noteMark}\n甲`,
      D14: `${noteMark}\n乙`,
    });
    await workbook.clearFlags("workbook");
    const seen = await host.look("非遗展演进社区");
    expect(seen.notes).toEqual({ C7: "财务科：上年结转已与国库核对。" });
    expect(seen.colourFormats).toEqual([]);
    await host.close();
  });

  it("and the other way round", async () => {
    const host = univerHost();
    const open = host.engine.api.createWorkbook(openBook(file(sampleFile)).data);
    const flag: Flag = {
      sheet: "非遗展演进社区",
      at: rangeAt("C5:D5"),
      severity: "error",
      text: `${noteMark}\n甲`,
    };
    await new UniverWorkbook(host.engine).showFlags([flag], ["非遗展演进社区"]);
    const xlsx = new XlsxWorkbook(newFile(open.save()));
    await xlsx.clearFlags("workbook");
    const { data } = openBook(xlsx.save());
    expect(JSON.stringify(data.resources)).not.toContain("target-table:");
    expect(JSON.stringify(data.resources)).not.toContain(noteMark);
    await host.close();
  });
});

describe("lockedRanges", () => {
  it.each([
    ["around one cell", ["B2"], ["A1:C1", "A2", "C2", "A3:C3"]],
    ["around a block", ["B2", "B3"], ["A1:C1", "A2:A3", "C2:C3"]],
    ["where a whole row is open", ["A1", "B1", "C1"], ["A2:C3"]],
  ])("are all but the open cells: %s", (_name, open, expected) => {
    expect(lockedRanges(open.map(at), { rows: 3, columns: 3 }).map(rangeText)).toEqual(expected);
  });
});

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function withParts(bytes: Uint8Array, change: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = partsOf(bytes);
  for (const [name, edit] of Object.entries(change)) parts[name] = edit(parts[name] ?? "");
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
