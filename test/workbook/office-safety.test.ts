import { type Flag, noteMark } from "../../src/core/flags/flag";
import { severities } from "../../src/core/findings/finding";
import { snapshotOf } from "../excel-host/book/snapshot";
import { extendWithNotes } from "../excel-host/notes-extension";
import { richBook } from "../excel-host/rich-book";
import { rangeAt } from "./contract-places";
import { type Profile, openExcel, settled } from "./office-host";

const profiles: [string, Profile][] = [
  ["the oldest Excel we ask for", { excelApi: "1.13" }],
  ["LTSC 2021", { excelApi: "1.14" }],
  ["LTSC 2024", { excelApi: "1.17" }],
  ["Microsoft 365", { excelApi: "1.20", extend: extendWithNotes }],
];

/** Over plain cells, a merge, and the user's note and comment. */
const flags: Flag[] = ["A1:C1", "A2", "B3", "C4", "B9", "C6", "A40"].flatMap((range, index) =>
  ["项目1", "项目2"].map((sheet) => ({
    sheet,
    at: rangeAt(range),
    severity: severities[index % 3] ?? "error",
    text: `${noteMark}\n请核对`,
  })),
);
const sheets = ["项目1", "项目2"];

describe.each(profiles)("in %s, all that is the user's survives", (_, profile) => {
  it("a check and its clearing", async () => {
    const { host, workbook } = openExcel(richBook(2), profile);
    const before = snapshotOf(host.book);
    await workbook.readGrids("workbook");
    const shown = await workbook.showFlags(flags, sheets);
    expect(shown.shown).toBe(8);
    expect(shown.withoutNote).toHaveLength(6);
    expect(snapshotOf(host.book)).not.toEqual(before);
    await workbook.clearFlags("workbook");
    expect(snapshotOf(host.book)).toEqual(before);
  });

  it("a check, a second one with other findings, and clearing by another copy of the add-in", async () => {
    const { host, workbook } = openExcel(richBook(2), profile);
    const before = snapshotOf(host.book);
    await workbook.showFlags(flags, sheets);
    await workbook.readGrids("sheet");
    await workbook.showFlags(flags.slice(3, 5), ["项目1"]);
    host.forgetAddIn();
    const another = openExcel(host.book, profile);
    await another.workbook.clearFlags("workbook");
    expect(snapshotOf(host.book)).toEqual(before);
  });

  it("nothing at all is changed on a protected sheet", async () => {
    const { host, workbook } = openExcel(richBook(2), profile);
    Object.assign(host.book.sheets[1]?.protection ?? {}, { isProtected: true });
    const before = snapshotOf(host.book);
    await workbook.readGrids("workbook");
    const shown = await workbook.showFlags(flags, sheets);
    expect(shown.skipped).toEqual([{ sheet: "项目2", code: "sheet-protected" }]);
    await workbook.clearFlags("workbook");
    expect(snapshotOf(host.book)).toEqual(before);
  });

  it("flags on a sheet protected since then are named, and the others cleared", async () => {
    const { host, workbook } = openExcel(richBook(2), profile);
    await workbook.showFlags(flags, sheets);
    Object.assign(host.book.sheets[1]?.protection ?? {}, { isProtected: true });
    await expect(workbook.clearFlags("workbook")).rejects.toMatchObject({
      code: "sheet-protected",
      detail: "项目2",
    });
    expect(host.book.sheets[0]?.formats).toHaveLength(4);
    expect(host.book.sheets[1]?.formats).toHaveLength(7);
  });

  it("reading moves no cursor, marks nothing and keeps no reference", async () => {
    const { host, workbook } = openExcel(richBook(2), profile);
    const before = snapshotOf(host.book);
    await workbook.readGrids("workbook");
    await workbook.readGrids({ sheet: "项目2" });
    await settled();
    expect(snapshotOf(host.book)).toEqual(before);
    expect(host.references.count).toBe(0);
  });
});
