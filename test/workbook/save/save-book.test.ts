import { strFromU8 } from "fflate";
import * as sheetjs from "@e965/xlsx";
import { cellAt } from "../../../src/core/grid/grid";
import { portableCodec } from "../../../src/workbook/xlsx/zip/portable-codec";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { at } from "../contract-places";
import { lintPackage, partsOf } from "../xlsx/lint-package";
import { richBook } from "../xlsx/rich/rich-book";
import { sdkErrors } from "../xlsx/validate-package";
import { changedParts, openSession, type SaveSession } from "./save-session";

const rich = richBook();
const sheetPart = "xl/worksheets/sheet1.xml";
const textOf = (bytes: Uint8Array, part: string) => strFromU8(partsOf(bytes)[part] ?? new Uint8Array());

let session: SaveSession;
const open = (source = rich) => (session = openSession(source));
afterEach(() => session.close());

jest.setTimeout(60_000);

/** Saves, and sees that the file is sound. */
async function saved(source = rich) {
  await session.settle();
  const { bytes, losses, extension } = session.save();
  expect(lintPackage(bytes)).toEqual(lintPackage(source));
  const { changed, lost, added } = changedParts(source, bytes);
  const parts = (name: string) => textOf(bytes, name);
  const grid = (name: string) => readXlsx(bytes).sheets.find((sheet) => sheet.name === name)?.grid;
  return { bytes, losses, extension, changed, lost, added, parts, grid };
}

describe("a rich workbook", () => {
  it("is the very file where nothing was done", async () => {
    open();
    await session.settle();
    expect(session.save()).toEqual({ bytes: rich, losses: [], extension: "xlsm" });
  });

  it("is the very file where all was undone", async () => {
    const { sheet, engine } = open();
    sheet.getRange(1, 0).setValue("改");
    sheet.insertRowBefore(3);
    sheet.deleteRow(5);
    for (let step = 0; step < 3; step += 1) await engine.api.undo();
    await session.settle();
    expect(session.save().bytes).toBe(rich);
  });

  it("has its sheets unpacked but once to be saved, however often that is", async () => {
    const { sheet } = open();
    const unpacked = jest.spyOn(portableCodec, "inflate");
    for (const text of ["一", "二", "三"]) {
      sheet.getRange(3, 0).setValue(text);
      await session.settle();
      session.save();
    }
    const sizes = unpacked.mock.calls.map(([, size]) => size);
    unpacked.mockRestore();
    expect(sizes.filter((size) => size === partsOf(rich)[sheetPart]?.length)).toHaveLength(1);
    expect(sizes.filter((size) => size === partsOf(rich)["xl/worksheets/sheet2.xml"]?.length)).toEqual([]);
  });

  it("changes in one cell, and in what hangs on it, and nowhere else", async () => {
    const { sheet } = open();
    sheet.getRange(3, 0).setValue(10);
    const after = await saved();
    expect(after).toMatchObject({ changed: ["xl/workbook.xml", sheetPart], lost: [], added: [], losses: [] });
    const before = textOf(rich, sheetPart);
    expect(after.parts(sheetPart)).toBe(
      before
        .replace(`<c r="A4"><v>1.5</v></c>`, `<c r="A4"><v>10</v></c>`)
        .replace(`SUM(A4:B4)</f><v>3.5</v>`, `SUM(A4:B4)</f><v>12</v>`),
    );
    const book = sheetjs.read(after.bytes);
    expect(book.Sheets["表一"]?.["A4"]).toMatchObject({ v: 10 });
    expect(book.Sheets["表一"]?.["C4"]).toMatchObject({ v: 12 });
  });

  it.each<[string, string | number | boolean | undefined, object]>([
    ["a text", "新的", { kind: "text", text: "新的" }],
    ["a number", 2.5, { kind: "number", value: 2.5 }],
    ["yes", true, { kind: "boolean", value: true }],
    ["nothing", undefined, { kind: "empty" }],
  ])("takes %s", async (_name, value, expected) => {
    const { sheet } = open();
    if (value === undefined) sheet.getRange(1, 1).clearContent();
    else sheet.getRange(1, 1).setValue(value);
    const { grid, lost } = await saved();
    expect(lost).toEqual([]);
    expect(cellAt(grid("表一")!, at("B2"))).toMatchObject(expected);
  });

  it("takes formulas with what they come to, also those only the spreadsheet can work out", async () => {
    const { sheet } = open();
    sheet.getRange(12, 0).setFormula("=MAX(A4:B6)");
    sheet.getRange(12, 1).setFormula('=IFS(A4>1,"多",TRUE,"少")');
    sheet.getRange(12, 2).setFormula("=A4/0");
    const { parts } = await saved();
    expect(parts(sheetPart)).toContain(`<c r="A13"><f>MAX(A4:B6)</f><v>6</v></c>`);
    expect(parts(sheetPart)).toContain(
      `t="str"><f>_xlfn.IFS(A4&gt;1,&quot;多&quot;,TRUE,&quot;少&quot;)</f><v>多</v>`,
    );
    expect(parts(sheetPart)).toContain(`t="e"><f>A4/0</f><v>#DIV/0!</v>`);
  });

  it("gives a cell another look and leaves its XML, and what is not known of its font", async () => {
    const { sheet } = open();
    sheet.getRange(1, 0).setFontWeight("bold").setBackground("#FFC000");
    sheet.getRange(4, 2).setNumberFormat("#,##0.0");
    const { changed, parts, lost } = await saved();
    expect({ changed, lost }).toEqual({ changed: ["xl/styles.xml", sheetPart], lost: [] });
    // The text in two fonts, and the shared formula, are as they were.
    expect(parts(sheetPart)).toContain(`<c s="4" r="A2" t="s"><v>1</v></c>`);
    expect(parts(sheetPart)).toContain(`<c r="C5" s="5"><f t="shared" si="0"/><v>7</v></c>`);
    expect(parts("xl/styles.xml")).toContain(
      `<font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font>`,
    );
    expect(parts("xl/styles.xml")).toContain(`<fgColor rgb="FFFFC000"/>`);
    expect(parts("xl/styles.xml")).toContain(`formatCode="#,##0.0"`);
  });

  it("merges and takes apart, sizes, hides and freezes", async () => {
    const { sheet } = open();
    sheet.getRange(7, 0, 2, 2).breakApart();
    sheet.getRange(20, 0, 2, 2).merge();
    sheet.setColumnWidth(0, 160);
    sheet.setRowHeight(1, 48);
    sheet.hideColumns(2, 1);
    sheet.unhideRow(sheet.getRange(5, 0));
    sheet.setFrozenRows(3);
    sheet.setTabColor("#00B050");
    const { changed, parts } = await saved();
    expect(changed).toEqual([sheetPart]);
    const xml = parts(sheetPart);
    expect(xml).toContain(
      `<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A21:B22"/></mergeCells>`,
    );
    expect(xml).toContain(`<col min="1" max="1" width="20" customWidth="1"/>`);
    expect(xml).toMatch(
      /<col hidden="1" min="3" max="3" width="22.5" customWidth="1"\/><col min="4" max="4"/,
    );
    expect(xml).toMatch(/<row [^>]*r="2"[^>]*ht="36"|<row [^>]*ht="36"[^>]*r="2"/);
    expect(xml).toMatch(/<row r="6" spans="1:4"><c r="A6">/);
    expect(xml).toContain(`<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>`);
    expect(xml).toContain(
      `<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    );
  });

  it("adds, rewrites and removes notes and leaves those of others", async () => {
    const { sheet } = open();
    const note = (row: number, col: number, text: string) => ({ id: `n${row}`, row, col, note: text, width: 100, height: 60 }); // prettier-ignore
    sheet.getRange(2, 1).createOrUpdateNote(note(2, 1, "已改"));
    sheet.getRange(4, 0).createOrUpdateNote(note(4, 0, "新批注"));
    const { lost, added, changed, parts, losses } = await saved();
    expect({ lost, added, losses }).toEqual({ lost: [], added: [], losses: [] });
    expect(changed).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
    expect(parts("xl/comments1.xml")).toContain("已改");
    expect(parts("xl/comments1.xml")).toMatch(/ref="A5" authorId="\d"><text>.*新批注/);
  });

  it("removes notes with their boxes", async () => {
    const { sheet } = open();
    sheet.getRange(2, 1).deleteNote();
    const { parts, changed, lost } = await saved();
    expect({ changed, lost }).toEqual({
      changed: ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"],
      lost: [],
    });
    expect(parts("xl/comments1.xml")).not.toContain("已核");
    expect(parts("xl/comments1.xml")).toContain("请补依据");
  });

  it("says that a conversation becomes a note where its text is changed", async () => {
    const { sheet } = open();
    sheet
      .getRange(3, 3)
      .createOrUpdateNote({ id: "x", row: 3, col: 3, note: "已补", width: 100, height: 60 });
    const { losses, lost } = await saved();
    expect(losses).toEqual([{ kind: "conversation", sheet: "表一", cells: ["D4"] }]);
    expect(lost).toEqual(["xl/threadedComments/threadedComment1.xml"]);
  });

  it("adds sheets, moves, hides, renames and removes them, with all that speaks of them", async () => {
    const { book } = open();
    const [first, , , last] = book.getSheets();
    last!.setName("新 说明");
    const fresh = book.insertSheet("汇总");
    fresh.getRange(0, 0).setFormula("=表一!C4");
    book.moveSheet(fresh, 0);
    first!.hideSheet();
    const { parts, lost, added, grid } = await saved();
    expect(lost).toEqual([]);
    expect(added).toEqual(["xl/worksheets/sheet5.xml"]);
    const workbook = parts("xl/workbook.xml");
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(["汇总", "表一", "图", "隐藏", "保护", "新 说明"]); // prettier-ignore
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">表一!$A$1:$D$12</definedName>`,
    );
    expect(workbook).toContain(`<definedName name="单位">'新 说明'!$A$1</definedName>`);
    expect(workbook).toMatch(/name="表一" sheetId="1"[^>]*state="hidden"|state="hidden"[^>]*name="表一"/);
    expect(parts(sheetPart)).toContain(`<xm:f>'新 说明'!$A$1=&quot;x&quot;</xm:f>`);
    expect(parts(sheetPart)).not.toContain("tabSelected");
    expect(cellAt(grid("汇总")!, at("A1"))).toMatchObject({ value: 3.5, formula: "表一!C4" });
  });

  it("removes a sheet with all that is its own, and nothing that others use", async () => {
    const { book } = open();
    book.deleteSheet(book.getSheets()[0]!);
    const { parts, lost } = await saved();
    expect(lost).toEqual(expect.arrayContaining([sheetPart, "xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/comments1.xml", "xl/tables/table1.xml"])); // prettier-ignore
    expect(lost).not.toContain("xl/charts/chart2.xml");
    expect(lost).not.toContain("xl/vbaProject.bin");
    expect(parts("xl/workbook.xml")).not.toContain("Print_Area");
    expect(parts("xl/charts/chart2.xml")).toContain("<c:f>#REF!</c:f>");
  });

  it("moves everything along when rows and columns go in or out", async () => {
    const { sheet } = open();
    sheet.insertRowBefore(3);
    sheet.getRange(3, 0).setValue("插入的行");
    sheet.insertColumnBefore(0);
    const { parts, lost, added, grid } = await saved();
    expect({ lost, added }).toEqual({ lost: ["xl/calcChain.xml"], added: [] });
    const xml = parts(sheetPart);
    expect(cellAt(grid("表一")!, at("B4"))).toMatchObject({ text: "插入的行" });
    expect(cellAt(grid("表一")!, at("D5"))).toMatchObject({ value: 3.5, formula: "SUM(B5:C5)" });
    expect(xml).toContain(`<hyperlink ref="B13" r:id="rId1"/>`);
    expect(xml).toContain(`sqref="C3:C10"`);
    expect(parts("xl/charts/chart1.xml")).toContain("<c:f>表一!$D$5:$D$7</c:f>");
    expect(parts("xl/workbook.xml")).toContain("表一!$B$1:$E$13");
    // The text in two fonts went along untouched.
    expect(xml).toContain(`<c r="B2" t="s"><v>1</v></c>`);
  });

  it("tells what stays behind when rows are dragged", async () => {
    const { sheet } = open();
    sheet.moveRows(sheet.getRange("10:11"), 16);
    sheet.getRange(17, 0).setValue(1);
    expect(session.save().losses).toEqual([{ kind: "moved", sheet: "表一" }]);
  });

  it("keeps our settings in the package's own place for them", async () => {
    const { workbook } = open();
    await workbook.notebook.write('{"version":1}');
    const { lost, added } = await saved();
    expect(lost).toEqual([]);
    expect(added).toEqual(["customXml/item2.xml", "customXml/itemProps2.xml", "customXml/_rels/item2.xml.rels"]); // prettier-ignore
  });

  it("is as sound to the Open XML SDK as it was, with everything changed at once", async () => {
    const { book, sheet } = open();
    sheet.insertRowBefore(3);
    sheet.deleteColumn(5);
    sheet.getRange(1, 0).setFontWeight("bold").setBackground("#FFC000");
    sheet.getRange(14, 0).setFormula('=IFS(A5>1,"多",TRUE,"少")');
    sheet.getRange(20, 0, 2, 2).merge();
    sheet.setFrozenColumns(1);
    sheet
      .getRange(6, 0)
      .createOrUpdateNote({ id: "n", row: 6, col: 0, note: "新批注", width: 100, height: 60 });
    book.deleteSheet(book.getSheets()[1]!);
    book.getSheets()[2]!.setName("新 说明");
    book.insertSheet("汇总").getRange(0, 0).setValue("合计");
    const { bytes } = await saved();
    expect(await sdkErrors(bytes, "book.xlsm")).toEqual(await sdkErrors(rich, "book.xlsm"));
  });
});
