import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { savingWords } from "../../../src/browser/failure-words";
import { openBook } from "../../../src/browser/open/open-book";
import { nameToSave } from "../../../src/browser/save/name-to-save";
import { lintPackage, partsOf } from "../xlsx/lint-package";
import { richBook } from "../xlsx/rich/rich-book";
import { changedParts, openSession, type SaveSession } from "./save-session";

const rich = richBook();
const sheetPart = "xl/worksheets/sheet1.xml";
const textOf = (bytes: Uint8Array, part: string) => strFromU8(partsOf(bytes)[part] ?? new Uint8Array());

let session: SaveSession;
const open = (source = rich) => (session = openSession(source));
afterEach(() => session.close());

/** Why it is not saved. */
function refusal(): unknown {
  try {
    return session.save() && undefined;
  } catch (error) {
    return error;
  }
}

/** The rich workbook with parts changed. */
function odd(edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(rich);
  for (const [name, edit] of Object.entries(edits)) {
    parts[name] = strToU8(edit(parts[name] ? strFromU8(parts[name]) : ""));
  }
  return zipSync(parts);
}

describe("what may not be written", () => {
  it("a signed file is given back as it is, and refused with a change", () => {
    const source = odd({ "_xmlsignatures/sig1.xml": () => "<Signature/>" });
    // Its user is told before he sets to work.
    expect(openBook(source).refusal).toMatchObject({ code: "signed" });
    expect(openBook(rich).refusal).toBeUndefined();
    const { sheet } = open(source);
    expect(session.save().bytes).toBe(source);
    sheet.getRange(1, 0).setValue("改");
    expect(refusal()).toMatchObject({ code: "signed" });
  });

  it("a part in UTF-16", () => {
    const parts = unzipSync(rich);
    const utf16 = Buffer.from(`\ufeff${strFromU8(parts[sheetPart] ?? new Uint8Array()).replace("UTF-8", "UTF-16")}`, "utf16le"); // prettier-ignore
    const source = zipSync({ ...parts, [sheetPart]: new Uint8Array(utf16) });
    const { sheet } = open(source);
    expect(session.save().bytes).toBe(source);
    sheet.getRange(1, 0).setValue("改");
    expect(refusal()).toMatchObject({ code: "not-supported" });
  });

  it("sheets that a workbook keeps as they are", () => {
    const { book, sheet } = open(odd({ "xl/workbook.xml": (xml) => xml.replace("<bookViews>", `<workbookProtection lockStructure="1"/><bookViews>`) })); // prettier-ignore
    sheet.getRange(1, 0).setValue("改");
    expect(session.save().losses).toEqual([]);
    book.insertSheet("多");
    expect(refusal()).toMatchObject({ code: "locked-sheets" });
  });

  it("a cell in the midst of an array formula", () => {
    const { sheet } = open(odd({ [sheetPart]: (xml) => xml.replace(`<c r="A12" t="b"><v>1</v></c>`, `<c r="A12"><f t="array" ref="A12:B12">A4:B4*2</f><v>3</v></c><c r="B12"><v>4</v></c>`) })); // prettier-ignore
    sheet.getRange(11, 1).setValue(9);
    expect(refusal()).toMatchObject({ code: "array", detail: "B12" });
  });

  it("rows that tear a table's heading off", () => {
    const { sheet } = open();
    sheet.deleteRow(0);
    expect(refusal()).toMatchObject({ code: "torn", detail: "表一 F1:G3" });
  });

  it("names that Excel takes for no sheet", () => {
    const { book } = open();
    book.getSheets()[3]!.setName("长".repeat(32));
    expect(refusal()).toMatchObject({ code: "sheet-name", detail: "长".repeat(32) });
  });

  it("a text longer than a cell", () => {
    const { sheet } = open();
    sheet.getRange(1, 0).setValue("长".repeat(32_768));
    expect(refusal()).toMatchObject({ code: "long-text", detail: "表一 A2" });
  });

  it("is told with what to do about it", () => {
    open().sheet.deleteRow(0);
    expect(savingWords(refusal()).zh).toContain("请按 Ctrl+Z 撤销这一步，再保存");
  });
});

describe("a table of Excel's", () => {
  it("follows the headings its cells say, which are never empty nor alike", () => {
    const { sheet } = open(odd({ [sheetPart]: (xml) => xml.replace(`<c r="A12" t="b"><v>1</v></c>`, `<c r="A12"><f>SUM(表1[金额])</f><v>3</v></c>`) })); // prettier-ignore
    sheet.getRange(0, 5).setValue("部门");
    sheet.getRange(0, 6).setValue("部门");
    const { bytes } = session.save();
    expect(textOf(bytes, "xl/tables/table1.xml")).toMatch(/name="部门"\/><tableColumn id="2" name="部门2"/);
    expect(textOf(bytes, sheetPart)).toContain(`<t xml:space="preserve">部门2</t>`);
    expect(textOf(bytes, sheetPart)).toContain("<f>SUM(表1[部门2])</f>");
    sheet.getRange(0, 6).clearContent();
    const { bytes: again } = session.save();
    expect(textOf(again, sheetPart)).toContain(`<c r="G1" t="inlineStr"><is><t>金额</t></is></c>`);
  });

  it("gets a heading for a column that goes in", () => {
    const { sheet } = open();
    sheet.insertColumnBefore(6);
    const { bytes } = session.save();
    expect(textOf(bytes, "xl/tables/table1.xml")).toContain(`name="列1"`);
    expect(textOf(bytes, sheetPart)).toContain("列1");
    expect(lintPackage(bytes)).toEqual(lintPackage(rich));
  });
});

describe("texts in several fonts", () => {
  it("keep them when they are moved", () => {
    const { sheet } = open();
    const fonts = /<si>(<r>.*?)<\/si>/s.exec(textOf(rich, "xl/sharedStrings.xml"))?.[1] ?? "none";
    sheet.getRange(1, 0).clearContent();
    sheet.getRange(14, 1).setValue("红字");
    const { bytes } = session.save();
    expect(textOf(bytes, sheetPart)).toContain(`<c r="B15" t="inlineStr"><is>${fonts}</is></c>`);
  });

  it("are written as the spreadsheet here knows them", () => {
    const { sheet, engine } = open();
    const text = engine.api
      .newRichText()
      .insertText("甲乙")
      .setStyle(0, 1, { bl: 1, cl: { rgb: "#FF0000" } });
    sheet.getRange(14, 1).setRichTextValueForCell(text);
    const { bytes } = session.save();
    expect(textOf(bytes, sheetPart)).toContain(`<r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">甲</t></r><r><t xml:space="preserve">乙</t></r>`); // prettier-ignore
  });
});

describe("the name a file is offered under", () => {
  it.each([
    ["台账.xlsm", "xlsm", 0, "台账.xlsm"],
    ["台账.XLSX", "xlsm", 0, "台账.xlsm"],
    ["表.v2.xlsx", "xlsx", 0, "表.v2.xlsx"],
    ["", "xlsx", 0, "绩效目标表.xlsx"],
    ["台账.xlsx", "xlsx", 1, "台账（另存）.xlsx"],
  ])("%s as %s with %i losses", (name, extension, count, expected) => {
    const losses = Array.from({ length: count }, () => ({ kind: "moved", sheet: "表" }) as const);
    expect(nameToSave(name, { bytes: new Uint8Array(), extension, losses })).toBe(expected);
    expect(changedParts(rich, open().save().bytes).changed).toEqual([]);
  });
});
