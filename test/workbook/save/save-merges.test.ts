import { strFromU8 } from "fflate";
import { openBook } from "../../../src/browser/open/open-book";
import { rangeText } from "../../../src/core/grid/address";
import { UniverWorkbook } from "../../../src/workbook/univer/univer-workbook";
import { bookParts, zipOf } from "../xlsx/build-book";
import { lintPackage, partsOf } from "../xlsx/lint-package";
import { openSession, type SaveSession } from "./save-session";

let session: SaveSession;
afterEach(() => session.close());

/** A sheet of filled cells with these merges. */
function open(...merges: readonly string[]) {
  const row = (number: number) =>
    `<row r="${number}">${["A", "B", "C"].map((column) => `<c r="${column}${number}"><v>${number}</v></c>`).join("")}</row>`;
  const rows = Array.from({ length: 12 }, (_, index) => row(index + 1)).join("");
  const list = merges.map((merge) => `<mergeCell ref="${merge}"/>`).join("");
  const sheet = `<sheetData>${rows}</sheetData><mergeCells count="${merges.length}">${list}</mergeCells>`;
  const source = zipOf(bookParts({ sheets: { 表: sheet } }));
  session = openSession(source);
  return { ...session, source };
}

/** The merges in the file as it is saved now. */
function saved(): string[] {
  const part = partsOf(session.save().bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
  return [...strFromU8(part).matchAll(/<mergeCell ref="(.*?)"/g)].map(([, range]) => range ?? "");
}

describe("merges beside rows that went in", () => {
  const beside = ["A3:A6", "B3:B4", "B5:B6"];

  it.each([
    ["one row", 1],
    ["three rows", 3],
  ])("are there again when that is undone: %s", async (_name, count) => {
    const { sheet, engine, source } = open(...beside);
    sheet.insertRowsBefore(3, count);
    const grown = saved().sort();
    await engine.api.undo();
    expect(session.save().bytes).toBe(source);
    await engine.api.redo();
    expect(saved().sort()).toEqual(grown);
    await engine.api.undo();
    expect(session.save().bytes).toBe(source);
  });

  it("are there again when columns went in and that is undone", async () => {
    const { sheet, engine, source } = open("A3:C3", "A4:B4", "C4:C5");
    sheet.insertColumnBefore(1);
    await engine.api.undo();
    expect(session.save().bytes).toBe(source);
  });

  it("stay apart where the user took them apart before", async () => {
    const { sheet, engine } = open(...beside);
    sheet.getRange("B5:B6").breakApart();
    sheet.insertRowBefore(3);
    await engine.api.undo();
    expect(saved()).toEqual(["A3:A6", "B3:B4"]);
    await engine.api.undo();
    expect(saved().sort()).toEqual(beside);
  });
});

describe("merges around rows that go in", () => {
  const merges = `<mergeCells count="2"><mergeCell ref="A3:A6"/><mergeCell ref="B5:B6"/></mergeCells>`;
  const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${merges}`;
  const source = zipOf(bookParts({ sheets: { 前: sheet, 后: sheet } }));
  const mergesOn = async (workbook: UniverWorkbook, name: string) => {
    const grids = await workbook.readGrids({ sheet: name });
    return grids.flatMap((grid) => grid.merges.map(rangeText)).sort();
  };
  const asOpened = ["A3:A6", "B5:B6"];
  const grown = ["A3:A7", "B6:B7"];

  it("grow on a sheet that is not in front, and afterwards on the one that is", async () => {
    session = openSession(source);
    const { workbook, engine } = session;
    const both = async () => [await mergesOn(workbook, "前"), await mergesOn(workbook, "后")];
    await workbook.write([{ sheet: "后", rows: { at: 4, count: 1 } }]);
    expect(await both()).toEqual([asOpened, grown]);
    session.sheet.insertRowBefore(4);
    expect(await both()).toEqual([grown, grown]);
    await engine.api.undo();
    await engine.api.undo();
    expect(await both()).toEqual([asOpened, asOpened]);
  });

  it("grow in a workbook that is opened after another", async () => {
    session = openSession(source);
    const { engine } = session;
    session.workbook.dispose();
    engine.api.disposeUnit(session.book.getId());
    const second = engine.api.createWorkbook(openBook(source).data);
    const workbook = new UniverWorkbook(engine);
    second.getSheets()[0]?.insertRowBefore(4);
    expect(await mergesOn(workbook, "前")).toEqual(grown);
    workbook.dispose();
  });
});

describe("merges over one another, which a file may hold", () => {
  const over = ["A1:B2", "B2:C3", "B8:C8"];

  it("stay as they are whatever is done beside them", () => {
    const { sheet, source } = open(...over);
    expect(session.save().bytes).toBe(source);
    sheet.getRange(9, 0).setValue("改");
    expect(saved()).toEqual(over);
    sheet.getRange("A10:B10").merge();
    expect(saved()).toEqual([...over, "A10:B10"]);
    sheet.getRange("B8:C8").breakApart();
    expect(saved()).toEqual(["A1:B2", "B2:C3", "A10:B10"]);
  });

  it("move with the rows above them", () => {
    const { sheet } = open(...over);
    sheet.insertRowBefore(0);
    expect(saved()).toEqual(["A2:B3", "B3:C4", "B9:C9"]);
    sheet.deleteRows(0, 1);
    expect(saved()).toEqual(over);
  });
});

describe("merges that Univer leaves over one another", () => {
  /** Deletes cells, and those below move up: a merge goes along whole, even where only a part of it was below. */
  const moveUp = ({ engine, book, sheet }: SaveSession, top: number, left: number, right: number) =>
    engine.api.executeCommand("sheet.command.delete-range-move-up", {
      unitId: book.getId(),
      subUnitId: sheet.getSheetId(),
      range: { startRow: top, endRow: top + 2, startColumn: left, endColumn: right },
    });

  it("stay where one was before, and the user is told of the others", async () => {
    const opened = open("A3:B6", "A9:A12", "C8:C9");
    await moveUp(opened, 6, 0, 0);
    const { bytes, losses } = opened.save();
    expect(saved()).toEqual(["A3:B6", "C8:C9"]);
    expect(lintPackage(bytes)).toEqual(lintPackage(opened.source));
    expect(losses).toEqual([{ kind: "merges", sheet: "表", cells: ["A6:A9"] }]);
  });

  it("and outside the sheet are no merges", async () => {
    const opened = open("A1:A4", "C8:C9");
    await moveUp(opened, 0, 0, 0);
    const { bytes, losses } = opened.save();
    expect([saved(), losses]).toEqual([["C8:C9"], []]);
    expect(lintPackage(bytes)).toEqual(lintPackage(opened.source));
  });
});
