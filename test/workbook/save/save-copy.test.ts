import { strFromU8 } from "fflate";
import { cellAt } from "../../../src/core/grid/grid";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { at } from "../contract-places";
import { bookParts, zipOf } from "../xlsx/build-book";
import { lintPackage, partsOf } from "../xlsx/lint-package";
import { richBook } from "../xlsx/rich/rich-book";
import { sdkErrors } from "../xlsx/validate-package";
import { changedParts, openSession, type SaveSession } from "./save-session";

const rich = richBook();
const sheetPart = "xl/worksheets/sheet1.xml";
const copyPart = "xl/worksheets/sheet5.xml";

jest.setTimeout(60_000);

let session: SaveSession;
const open = (source = rich) => (session = openSession(source));
afterEach(() => session.close());

/** Saves, and sees that the file is sound. */
async function saved(source = rich) {
  await session.settle();
  const { bytes, losses } = session.save();
  expect(lintPackage(bytes)).toEqual(lintPackage(source));
  const text = (part: string) => strFromU8(partsOf(bytes)[part] ?? new Uint8Array());
  const { sheets } = readXlsx(bytes);
  const grid = (name: string) => sheets.find((sheet) => sheet.name === name)?.grid;
  return { bytes, losses, text, grid, names: sheets.map(({ name }) => name), ...changedParts(source, bytes) };
}

/** Copies the first sheet, under a name to find it by. */
function copyFirst(name = "明年") {
  const copy = session.book.duplicateSheet(session.sheet);
  copy.setName(name);
  return copy;
}

describe("a sheet of a rich workbook that is copied", () => {
  it("has what the other's part has, and says what it lacks; the other stays byte for byte", async () => {
    open();
    copyFirst();
    const { losses, changed, lost, added, text, names, grid } = await saved();
    expect(losses).toEqual([{ kind: "copied", sheet: "明年" }]);
    expect(lost).toEqual([]);
    expect(changed).not.toContain(sheetPart);
    expect(added).toContain(copyPart);
    expect(names.slice(0, 2)).toEqual(["表一", "明年"]);
    const copy = text(copyPart);
    expect(copy).toContain(`<pageSetup paperSize="9" orientation="landscape"/>`);
    expect(copy).toContain(`<rowBreaks count="1" manualBreakCount="1">`);
    expect(copy).toContain(`<hyperlink ref="A12" r:id="rId1"/>`);
    expect(copy).not.toMatch(/tabSelected|codeName|<drawing|<controls|<tableParts|r:id="rId[2-9]"/);
    expect(copy).toContain(`<x14:cfRule type="dataBar"`);
    const links = text("xl/worksheets/_rels/sheet5.xml.rels");
    expect(links.match(/<Relationship /g)?.length).toBeGreaterThanOrEqual(1);
    expect(links).toMatch(/Id="rId1"[^>]*TargetMode="External"/);
    expect(text("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="2">明年!$A$1:$D$12</definedName>`,
    );
    expect([...(grid("明年")?.cells ?? [])]).toEqual([...(grid("表一")?.cells ?? [])]);
    expect(grid("明年")?.merges).toEqual(grid("表一")?.merges);
  });

  it("is sound to the Open XML SDK", async () => {
    open();
    copyFirst().getRange(1, 0).setValue("改");
    expect(await sdkErrors((await saved()).bytes)).toEqual(await sdkErrors(rich));
  });

  it("has what was changed in it, and rows that went in before and behind", async () => {
    const { sheet } = open();
    sheet.insertRowBefore(2);
    const copy = copyFirst();
    copy.getRange(1, 0).setValue("副本");
    copy.insertRowBefore(0);
    sheet.getRange(1, 0).setValue("原表");
    const { grid, text } = await saved();
    expect(cellAt(grid("表一")!, at("A2"))).toMatchObject({ text: "原表" });
    expect(cellAt(grid("明年")!, at("A3"))).toMatchObject({ text: "副本" });
    expect(cellAt(grid("明年")!, at("C6"))).toMatchObject({ value: 3.5, formula: "SUM(A6:B6)" });
    expect(text(copyPart)).toContain(`<hyperlink ref="A14" r:id="rId1"/>`);
    expect(text(sheetPart)).toContain(`<hyperlink ref="A13" r:id="rId1"/>`);
  });

  it("leaves nothing when that is undone, and comes again", async () => {
    const { engine, book, sheet } = open();
    sheet.insertRowBefore(2);
    book.duplicateSheet(sheet);
    await engine.api.undo();
    await engine.api.undo();
    await session.settle();
    expect(session.save().bytes).toBe(rich);
    await engine.api.redo();
    await engine.api.redo();
    const { names, losses, text } = await saved();
    expect(names).toHaveLength(5);
    expect(losses).toEqual([{ kind: "copied", sheet: names[1] }]);
    expect(text(copyPart)).toContain(`<hyperlink ref="A13" r:id="rId1"/>`);
  });

  it("says what it lacks also where the other is deleted", async () => {
    const { book, sheet } = open();
    copyFirst();
    book.deleteSheet(sheet);
    const { losses, names, grid } = await saved();
    expect(losses).toEqual([{ kind: "copied", sheet: "明年" }]);
    expect(names[0]).toBe("明年");
    expect(cellAt(grid("明年")!, at("A4"))).toMatchObject({ value: 1.5 });
  });
});

describe("a plain sheet that is copied", () => {
  const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageSetup orientation="landscape"/>`;
  const plain = zipOf(bookParts({ sheets: { 表: sheet } }));

  it("lacks nothing", async () => {
    const { engine } = open(plain);
    copyFirst();
    const { losses, text, added } = await saved(plain);
    expect(losses).toEqual([]);
    expect(added).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(text("xl/worksheets/sheet2.xml")).toBe(text("xl/worksheets/sheet1.xml"));
    expect(engine.api.getActiveWorkbook()?.getSheets()).toHaveLength(2);
  });

  it("lacks nothing where it is new itself", async () => {
    const { book } = open(plain);
    const fresh = book.insertSheet("新表");
    fresh.getRange(0, 0).setValue("甲");
    book.duplicateSheet(fresh).setName("新表二");
    const { losses, grid } = await saved(plain);
    expect(losses).toEqual([]);
    expect(cellAt(grid("新表二")!, at("A1"))).toMatchObject({ text: "甲" });
  });
});
