import { strFromU8 } from "fflate";
import { check } from "../../../src/check";
import { defaultSettings } from "../../../src/core/findings/settings";
import type { CellFormat, BlankTable } from "../../../src/core/table/blank-table";
import { layouts } from "../../../src/core/table/layouts";
import { makeBlank } from "../../../src/core/table/make-blank";
import type { Where } from "../../../src/workbook/workbook";
import { blankXlsx } from "../../../src/workbook/xlsx/blank-file";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { rangeAt } from "../contract-places";
import { bookOf, stylesOf } from "./build-book";
import { lintPackage, partsOf } from "./lint-package";
import { richBook } from "./rich/rich-book";
import { sdkErrors } from "./validate-package";

const choices = {
  year: 2026,
  level: "市本级",
  department: "市财政局",
  unit: "市财政局本级",
  attribute: "经常性项目",
  projectName: "维稳经费",
};
const blanks = layouts.map((layout) => makeBlank(layout, choices));

describe.each(layouts.map((layout) => [layout.id, makeBlank(layout, choices)] as const))(
  "the blank table %s",
  (id, blank) => {
    test.each<Where["kind"]>(["new-sheets", "stacked"])(
      "goes into a new file and is read back as itself (%s)",
      async (kind) => {
        const workbook = open(blankXlsx(nodeCodec));
        await workbook.insertTables([blank, blank], { kind });
        const saved = workbook.save();
        expect(lintPackage(saved)).toEqual([]);
        expect(await sdkErrors(saved)).toEqual([]);
        const { tables, findings } = check(await open(saved).readGrids("workbook"), defaultSettings);
        expect(tables.map(({ layout }) => layout)).toEqual([id, id]);
        expect(tables.map(({ header }) => header.projectName?.text)).toEqual(["维稳经费", "维稳经费"]);
        // A blank sum counts as nothing, and both tables are the same project on purpose.
        expect(tables.map(({ funds }) => funds.total?.state)).not.toContain("uncalculated");
        expect(findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
      },
    );
  },
);

test("a thousand tables on sheets of their own are inserted soon, each with a name and a part of its own", async () => {
  const workbook = open(blankXlsx(nodeCodec));
  const [blank] = blanks as [BlankTable, ...BlankTable[]];
  const started = performance.now();
  await workbook.insertTables(
    Array.from({ length: 1000 }, () => blank),
    { kind: "new-sheets" },
  );
  const saved = workbook.save();
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(lintPackage(saved)).toEqual([]);
  expect(new Set(workbook.sheetNames()).size).toBe(1000);
  expect(Object.keys(partsOf(saved)).filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(1000);
});

describe("into a rich workbook", () => {
  test("new sheets go behind the others and change nothing else", async () => {
    const workbook = open(richBook());
    await workbook.insertTables([...blanks], { kind: "new-sheets" });
    const saved = workbook.save();
    expect(lintPackage(saved)).toEqual([]);
    expect(await sdkErrors(saved, "rich.xlsm")).toEqual([]);
    const [before, after] = [partsOf(richBook()), partsOf(saved)];
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] as Uint8Array, after[name] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(workbook.sheetNames()).toEqual([
      "表一",
      "隐藏",
      "保护",
      "说明",
      ...workbook.sheetNames().slice(4),
    ]);
    expect(textOf(after, "xl/workbook.xml")).toContain(
      `<sheet name="维稳经费" sheetId="10" r:id="targetTableSheet1"/>`,
    );
  });

  test("a table goes below what is there", async () => {
    const workbook = open(richBook());
    workbook.selection = { sheet: "表一", range: rangeAt("A20") };
    const [blank] = blanks as [BlankTable];
    await workbook.insertTables([blank], { kind: "selection" });
    const saved = workbook.save();
    expect(lintPackage(saved)).toEqual([]);
    expect(await sdkErrors(saved, "rich.xlsm")).toEqual([]);
    const sheet = textOf(partsOf(saved), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(`<mergeCells count="${2 + blank.merges.length}">`);
    expect(sheet).toContain(`<dataValidations count="2">`);
    expect(sheet).toContain(
      `<col min="1" max="1" width="14" customWidth="1"/><col min="2" max="4" width="22.5" customWidth="1"/>`,
    );
  });

  test("flags that were there stay", async () => {
    const workbook = open(richBook());
    await workbook.showFlags(
      [{ sheet: "说明", at: rangeAt("A1"), severity: "info", text: "【绩效校验】\n甲" }],
      ["说明"],
    );
    await workbook.insertTables([...blanks].slice(0, 1), { kind: "new-sheets" });
    expect(lintPackage(workbook.save())).toEqual([]);
    const again = open(workbook.save());
    await again.clearFlags("workbook");
    const alone = open(richBook());
    await alone.insertTables([...blanks].slice(0, 1), { kind: "new-sheets" });
    expect(partsOf(again.save())).toEqual(partsOf(alone.save()));
  });
});

describe("widths of columns", () => {
  const format: CellFormat = {
    font: "宋体",
    size: 11,
    isBold: false,
    isWrapped: false,
    horizontal: "left",
    vertical: "top",
    hasBorder: false,
    numberFormat: undefined,
    choices: undefined,
  };
  const table: BlankTable = {
    layout: "x",
    sheetName: "x",
    rowCount: 1,
    columnCount: 2,
    merges: [],
    rowHeights: [20],
    columnWidths: [60, 90],
    print: { paper: "A4", orientation: "portrait", isOnePageWide: true },
    cells: [{ row: 0, column: 0, content: { kind: "text", text: "甲" }, format }],
  };
  const colsOf = async (cols: string, cell: string) => {
    const workbook = open(bookOf({ sheets: { S: `${cols}<sheetData/>` }, styles: stylesOf(0) }));
    workbook.selection = { sheet: "S", range: rangeAt(cell) };
    await workbook.insertTables([table], { kind: "selection" });
    expect(lintPackage(workbook.save())).toEqual([]);
    return /<cols>.*<\/cols>/.exec(textOf(partsOf(workbook.save()), "xl/worksheets/sheet1.xml"))?.[0];
  };
  const set = (column: number, width: string) =>
    `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  const [sixty, ninety] = ["11.4296875", "17.14453125"];

  test.each<[string, string, string, string]>([
    ["are added where there are none", "", "B2", set(2, sixty) + set(3, ninety)],
    [
      "go between others",
      `<cols><col min="1" max="1" width="5"/><col min="9" max="9" width="5"/></cols>`,
      "B2",
      `<col min="1" max="1" width="5"/>${set(2, sixty)}${set(3, ninety)}<col min="9" max="9" width="5"/>`,
    ],
    [
      "take others apart",
      `<cols><col min="1" max="16384" width="5" style="0"/></cols>`,
      "B2",
      `<col min="1" max="1" width="5" style="0"/><col customWidth="1" min="2" max="2" width="${sixty}" style="0"/><col customWidth="1" min="3" max="3" width="${ninety}" style="0"/><col min="4" max="16384" width="5" style="0"/>`,
    ],
    [
      "take the end of others",
      `<cols><col min="1" max="2" width="5" customWidth="1"/></cols>`,
      "B2",
      `<col min="1" max="1" width="5" customWidth="1"/><col min="2" max="2" width="${sixty}" customWidth="1"/>${set(3, ninety)}`,
    ],
  ])("%s", async (_name, cols, cell, expected) => {
    expect(await colsOf(cols, cell)).toBe(`<cols>${expected}</cols>`);
  });
});

test("a workbook without styles gets some", async () => {
  const workbook = open(bookOf({ sheets: { S: "<sheetData/>" } }));
  await workbook.insertTables([...blanks].slice(0, 1), { kind: "selection" });
  expect(lintPackage(workbook.save())).toEqual([]);
  expect(await sdkErrors(workbook.save())).toEqual([]);
  expect(check(await workbook.readGrids("workbook"), defaultSettings).tables).toHaveLength(1);
});

test("a table that would reach over the edge of the sheet is refused", async () => {
  const workbook = open(bookOf({ sheets: { S: "<sheetData/>" } }));
  workbook.selection = { sheet: "S", range: rangeAt("XFC1") };
  await expect(workbook.insertTables([...blanks].slice(0, 1), { kind: "selection" })).rejects.toMatchObject({
    code: "space-too-small",
  });
});

test("a dropdown too long for Excel is cut between two values", async () => {
  const values = Array.from({ length: 60 }, (_one, index) => `第${index}类项目`);
  const workbook = open(blankXlsx(nodeCodec));
  const blank = makeBlank(layouts[0] as (typeof layouts)[number], {
    ...choices,
    attributes: ["a,b", ...values],
  });
  await workbook.insertTables([blank], { kind: "new-sheets" });
  const list =
    /<formula1>&quot;(.*?)&quot;<\/formula1>/.exec(
      textOf(partsOf(workbook.save()), "xl/worksheets/sheet1.xml"),
    )?.[1] ?? "";
  expect(list.length).toBeLessThanOrEqual(255);
  expect(list.split(",")).toEqual(values.slice(0, list.split(",").length));
  expect(list.split(",").length).toBeGreaterThan(30);
});

function open(bytes: Uint8Array): XlsxWorkbook {
  return new XlsxWorkbook(bytes, { codec: nodeCodec });
}

function textOf(parts: Record<string, Uint8Array>, name: string): string {
  return strFromU8(parts[name] as Uint8Array);
}
