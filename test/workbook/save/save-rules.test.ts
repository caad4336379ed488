import { strFromU8 } from "fflate";
import { type Flag, formatMark, noteMark } from "../../../src/core/flags/flag";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { rangeAt } from "../contract-places";
import { lintPackage, partsOf } from "../xlsx/lint-package";
import { richBook } from "../xlsx/rich/rich-book";
import { changedParts, openSession, type SaveSession } from "./save-session";

const rich = richBook();
const sheetPart = "xl/worksheets/sheet1.xml";
const textOf = (bytes: Uint8Array, part: string) => strFromU8(partsOf(bytes)[part] ?? new Uint8Array());

let session: SaveSession;
const open = (source = rich) => (session = openSession(source));
afterEach(() => session.close());

function saved(source = rich) {
  const { bytes, losses } = session.save();
  expect(lintPackage(bytes)).toEqual(lintPackage(source));
  return { bytes, losses, xml: textOf(bytes, sheetPart), ...changedParts(source, bytes) };
}

describe("colour formats", () => {
  it("come in before all others, with a look of their own", () => {
    const { sheet } = open();
    const rule = sheet.newConditionalFormattingRule().whenNumberGreaterThan(5).setBackground("#FFC7CE").setRanges([sheet.getRange("A4:A6").getRange()]).build(); // prettier-ignore
    sheet.addConditionalFormattingRule(rule);
    const { xml, changed, bytes } = saved();
    expect(changed).toEqual(["xl/styles.xml", sheetPart]);
    expect(xml).toContain(`<conditionalFormatting sqref="A4:A6"><cfRule type="cellIs" operator="greaterThan" dxfId="2" priority="1"><formula>5</formula></cfRule></conditionalFormatting>`); // prettier-ignore
    expect(xml).toContain(`<cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan">`);
    expect(textOf(bytes, "xl/styles.xml")).toContain(`<dxfs count="3">`);
  });

  it("go with the second rule that newer kinds have, and leave what is not seen here", () => {
    const { sheet } = open();
    const [bar] = sheet.getConditionalFormattingRules();
    sheet.deleteConditionalFormattingRule(bar!.cfId);
    const { xml, changed } = saved();
    expect(changed).toEqual([sheetPart]);
    expect(xml).not.toMatch(/dataBar|9A3B3A5C-0001-4001-8001-000000000001/);
    expect(xml).toContain(`<x14:cfRule type="expression" priority="3" id="{9A3B3A5C-0001-4001-8001-000000000002}">`); // prettier-ignore
  });

  it("go to other cells as they are written", () => {
    const { sheet } = open();
    const [bar] = sheet.getConditionalFormattingRules();
    sheet.setConditionalFormattingRule(bar!.cfId, { ...bar!, ranges: [sheet.getRange("C4:C9").getRange()] });
    const { xml } = saved();
    const before = textOf(rich, sheetPart);
    expect(xml).toBe(before.replace(`<conditionalFormatting sqref="C4:C6">`, `<conditionalFormatting sqref="C4:C9">`).replace("<xm:sqref>C4:C6</xm:sqref>", "<xm:sqref>C4:C9</xm:sqref>")); // prettier-ignore
  });

  it("says that Excel has no such kind as icons picked here", () => {
    const { sheet, engine, book } = open();
    const rule = { cfId: "i", ranges: [sheet.getRange("A4:A6").getRange()], stopIfTrue: false, rule: { type: "iconSet", isShowValue: true, config: [] } }; // prettier-ignore
    engine.api.syncExecuteCommand("sheet.command.add-conditional-rule", { unitId: book.getId(), subUnitId: sheet.getSheetId(), rule }); // prettier-ignore
    expect(session.save().losses).toEqual([{ kind: "rule", sheet: "表一" }]);
  });
});

describe("choices", () => {
  it("come in, and go, and the others stay as they are written", () => {
    const { sheet, engine } = open();
    const rule = engine.api
      .newDataValidation()
      .requireValueInList(["甲", "乙"])
      .setAllowInvalid(true)
      .build();
    sheet.getRange("A4:A6").setDataValidation(rule);
    const { xml, changed } = saved();
    expect(changed).toEqual([sheetPart]);
    expect(xml).toContain(`<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D9"><formula1>"经常性项目,一次性项目"</formula1></dataValidation><dataValidation type="list"`); // prettier-ignore
    expect(xml).toMatch(/sqref="A4:A6"><formula1>&quot;甲,乙&quot;<\/formula1>/);
    sheet.getRange("A4:A6").setDataValidation(null);
    sheet.getRange("D2:D9").setDataValidation(null);
    expect(saved().xml).not.toContain("dataValidation");
  });

  it("follow rows that go in, in the file as on the screen", () => {
    const { sheet } = open();
    sheet.insertRowBefore(3);
    const { xml } = saved();
    expect(xml).toContain(`sqref="D2:D10"><formula1>"经常性项目,一次性项目"</formula1>`);
    expect(xml).toContain(`<conditionalFormatting sqref="C5:C7">`);
  });
});

describe("names", () => {
  it("are set, changed and removed; those of sheets stay", () => {
    const { book } = open();
    book.insertDefinedName("税率", "表一!$A$4");
    const { bytes, changed } = saved();
    expect(changed).toEqual(["xl/workbook.xml"]);
    const names = `<definedName name="单位">说明!$A$1</definedName><definedName name="税率">表一!$A$4</definedName></definedNames>`;
    expect(textOf(bytes, "xl/workbook.xml")).toContain(names);
    book.deleteDefinedName("单位");
    const again = textOf(saved().bytes, "xl/workbook.xml");
    expect(again).not.toContain("单位");
    expect(again).toContain("_xlnm.Print_Titles");
  });
});

describe("flags", () => {
  const flag: Flag = { sheet: "表一", at: rangeAt("A3"), severity: "error", text: `${noteMark}\n请核对` };

  it("are laid over the file, and off it again gives the very parts", async () => {
    const { workbook } = open();
    await workbook.showFlags([flag], ["表一"]);
    const flagged = saved();
    expect(flagged.lost).toEqual([]);
    expect(flagged.xml).toContain(formatMark("error").slice(1).replace(/"/g, '"'));
    const cleared = new XlsxWorkbook(flagged.bytes);
    await cleared.clearFlags("workbook");
    expect(changedParts(rich, cleared.save())).toEqual({ changed: [], lost: [], added: [] });
    await workbook.clearFlags("workbook");
    expect(session.save().bytes).toBe(rich);
  });

  it("of a file stay or go with what its user does", async () => {
    const xlsx = new XlsxWorkbook(rich);
    await xlsx.showFlags([flag], ["表一"]);
    const source = xlsx.save();
    const { sheet, workbook } = open(source);
    expect(session.save().bytes).toBe(source);
    sheet.getRange(1, 1).setValue("改");
    const edited = saved(source);
    expect(edited.lost).toEqual([]);
    expect(new XlsxWorkbook(edited.bytes).sheetNames()).toContain("表一");
    expect(textOf(edited.bytes, "xl/comments1.xml")).toMatch(/ref="A3"/);
    await workbook.clearFlags("workbook");
    const gone = saved(source);
    expect(gone.xml).not.toContain("target-table:");
    expect(Object.keys(partsOf(gone.bytes)).filter((name) => name.startsWith("customXml/item"))).toEqual(["customXml/item1.xml", "customXml/itemProps1.xml"]); // prettier-ignore
  });
});
