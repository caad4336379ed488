import { type Flag, noteMark } from "../../../src/core/flags/flag";
import type { NewRows } from "../../../src/core/grid/new-rows";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { at, rangeAt } from "../contract-places";
import { bookOf, sheetOf, zipOf } from "./build-book";
import { lintPackage, partsOf } from "./lint-package";
import { richBook } from "./rich/rich-book";
import { partText } from "./shift/shifted-book";
import { sdkErrors } from "./validate-package";

const open = (bytes: Uint8Array) => new XlsxWorkbook(bytes, { codec: nodeCodec });
const flag = (range: string): Flag => ({
  sheet: "表一",
  at: rangeAt(range),
  severity: "error",
  text: `${noteMark}\n请核对`,
});
const rows = (first: number, count = 1): { sheet: string; rows: NewRows } => ({
  sheet: "表一",
  rows: { at: first - 1, count, grows: [] },
});

describe("rows put into a flagged workbook", () => {
  const flags = [flag("A1:D1"), flag("B3"), flag("C4"), flag("A12")];

  test("leave, once cleared, the very bytes of rows put into the workbook without flags", async () => {
    const plain = open(richBook());
    await plain.write([rows(4, 2)]);
    const workbook = open(richBook());
    await workbook.showFlags(flags, ["表一"]);
    const flagged = open(workbook.save());
    await flagged.write([rows(4, 2)]);
    expect(lintPackage(flagged.save())).toEqual([]);
    expect(await sdkErrors(flagged.save(), "rich.xlsm")).toEqual([]);
    const again = open(flagged.save());
    await again.clearFlags("workbook");
    const [one, other] = [partsOf(plain.save()), partsOf(again.save())];
    expect(Object.keys(other).sort()).toEqual(Object.keys(one).sort());
    for (const name of Object.keys(one)) expect([name, other[name]]).toEqual([name, one[name]]);
  });

  test("take the flags along with the cells they mark", async () => {
    const workbook = open(richBook());
    await workbook.showFlags(flags, ["表一"]);
    await workbook.write([rows(4, 2), rows(2)]);
    const sheet = partText(workbook.save(), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<conditionalFormatting sqref="A1:D1 B4 C7 A15"><cfRule [^>]*><formula>N\(/);
    expect(partText(workbook.save(), "xl/comments1.xml")).toMatch(/ref="A15"/);
  });

  test("take along flags that another program has saved, and those are cleared by their marks", async () => {
    const workbook = open(richBook());
    await workbook.showFlags(flags, ["表一"]);
    const { "customXml/item2.xml": record, ...parts } = partsOf(workbook.save());
    expect(record).toBeDefined();
    const stale = open(
      zipOf({ ...parts, "customXml/item2.xml": "<flags xmlns='urn:target-table-check:flags'>{}</flags>" }),
    );
    await stale.write([rows(4)]);
    await stale.clearFlags("workbook");
    const saved = stale.save();
    expect(lintPackage(saved)).toEqual([]);
    for (const [name, part] of Object.entries(partsOf(saved))) {
      expect([name, new TextDecoder().decode(part).includes("target-table")]).toEqual([name, false]);
    }
    expect(partText(saved, "xl/comments1.xml")).not.toContain(noteMark);
  });
});

test("merges that end above the place reach over new rows in their own element", async () => {
  const inside = `<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B2:C2"/></mergeCells>`;
  const workbook = open(bookOf({ sheets: { 表一: inside } }));
  await workbook.write([rows(3)]);
  expect(partText(workbook.save(), "xl/worksheets/sheet1.xml")).toContain(
    `<mergeCells count="3"><mergeCell ref="A1:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="B3:C3"/></mergeCells>`,
  );
});

test("nothing of a write is done where its rows are refused", async () => {
  const bytes = sheetOf(
    `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`,
  );
  const workbook = open(bytes);
  const writing = workbook.write([
    { sheet: "Sheet1", at: at("D9"), content: { kind: "text", text: "新" } },
    { sheet: "Sheet1", rows: { at: 1, count: 1, grows: [] } },
  ]);
  await expect(writing).rejects.toMatchObject({ code: "not-divisible", detail: "A1:A2" });
  expect(workbook.save()).toEqual(bytes);
});
