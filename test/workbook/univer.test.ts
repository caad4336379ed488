import { IUndoRedoService } from "@univerjs/core";
import { type Flag, noteMark } from "../../src/core/flags/flag";
import { cellAt } from "../../src/core/grid/grid";
import { layouts } from "../../src/core/table/layouts";
import { makeBlank } from "../../src/core/table/make-blank";
import { openWorkbook, sheetNamed } from "../../src/workbook/univer/engine";
import { lockSheet } from "../../src/workbook/univer/lock-sheet";
import { rangeOn } from "../../src/workbook/univer/ranges";
import type { EditedPlace } from "../../src/workbook/workbook";
import { type SeedSheet, contract } from "./contract";
import { at, rangeAt } from "./contract-places";
import { throughFile, univerHost } from "./univer-host";

contract("the Univer host", async () => univerHost());
contract("the Univer host that saves to a file", async () => univerHost(throughFile));

const flag = (range: string): Flag => ({
  sheet: "表",
  at: rangeAt(range),
  severity: "error",
  text: `${noteMark}\n请核对`,
});

const rows: SeedSheet = { name: "表", cells: { A1: "一", A2: "二", A3: "三" } };

describe("Univer's own ways", () => {
  let host: ReturnType<typeof univerHost>;
  beforeEach(() => {
    host = univerHost();
  });
  afterEach(() => host.close());

  const undone = () => host.engine.injector.get(IUndoRedoService).pitchTopUndoElement();
  const cells = (range: string) => rangeOn(sheetNamed(host.engine, "表"), rangeAt(range));

  it("keeps flags off the user's undo stack", async () => {
    const workbook = await host.open([rows]);
    await workbook.showFlags([flag("A2")], ["表"]);
    await workbook.clearFlags("workbook");
    expect(undone()).toBeNull();
  });

  it("undoes the user's edit, not our flags, after a check", async () => {
    const workbook = await host.open([rows]);
    await host.type("表", "A1", "改过");
    await workbook.showFlags([flag("A2")], ["表"]);
    await host.engine.api.undo();
    const [grid] = await workbook.readGrids("sheet");
    expect(grid && cellAt(grid, at("A1"))).toEqual({ kind: "text", text: "一" });
    expect((await host.look("表")).notes).toEqual({ A2: `${noteMark}\n请核对` });
  });

  it("lets notes move along with inserted rows, and clears flags wherever they went", async () => {
    const workbook = await host.open([rows]);
    await workbook.showFlags([flag("A2")], ["表"]);
    sheetNamed(host.engine, "表").insertRowBefore(0);
    expect((await host.look("表")).notes).toEqual({ A3: `${noteMark}\n请核对` });
    await workbook.clearFlags("workbook");
    expect(await host.look("表")).toMatchObject({ notes: {}, colourFormats: [] });
  });

  it("does not let undo bring back flags that were cleared", async () => {
    const workbook = await host.open([rows]);
    await workbook.showFlags([flag("A2")], ["表"]);
    sheetNamed(host.engine, "表").deleteRow(1);
    await workbook.clearFlags("workbook");
    await host.engine.api.undo();
    await Promise.resolve();
    expect(await host.look("表")).toMatchObject({ notes: {}, colourFormats: [] });
  });

  it("undoes an inserted template in one step", async () => {
    const workbook = await host.open([rows]);
    const layout = layouts[0]!;
    const choices = { year: 2021, level: "自治区本级", department: "某局", unit: "某局", attribute: "", projectName: "甲" }; // prettier-ignore
    const tables = ["甲", "乙"].map((projectName) => makeBlank(layout, { ...choices, projectName }));
    await workbook.insertTables(tables, { kind: "new-sheets" });
    expect(await host.sheetNames()).toHaveLength(3);
    await host.engine.api.undo();
    expect(await host.sheetNames()).toEqual(["表"]);
    await host.engine.api.redo();
    const [grid] = await workbook.readGrids({ sheet: "乙" });
    expect(grid && cellAt(grid, at("C5"))).toMatchObject({ formula: "SUM(C6:C8)" });
  });

  it("undoes a fix of several cells in one step", async () => {
    const workbook = await host.open([rows]);
    const text = { kind: "text", text: "新" } as const;
    await workbook.write([{ sheet: "表", at: at("A1"), content: text }, { sheet: "表", at: at("C3"), content: text }]); // prettier-ignore
    await host.engine.api.undo();
    const [grid] = await workbook.readGrids("sheet");
    expect(grid && [cellAt(grid, at("A1")), cellAt(grid, at("C3"))]).toEqual([{ kind: "text", text: "一" }, { kind: "empty" }]); // prettier-ignore
  });

  it("reads a sum only when it has followed its parts", async () => {
    const sum = { value: 3, text: "3", formula: "SUM(A1:A2)" };
    const workbook = await host.open([{ name: "表", cells: { A1: 1, A2: 2, A3: sum } }]);
    cells("A1").setValue(5);
    const [grid] = await workbook.readGrids("sheet");
    expect(grid && cellAt(grid, at("A3"))).toEqual({
      kind: "number",
      value: 7,
      text: "7",
      formula: "SUM(A1:A2)",
    });
  });

  it("leaves the open cells of a protected sheet to the user, and nothing else", async () => {
    const workbook = await host.open([{ name: "表", cells: { A1: "一", B2: "二" } }]);
    const sheet = sheetNamed(host.engine, "表");
    sheet.setCustomMetadata({ isProtected: true });
    await lockSheet(host.engine, sheet, [at("B2")]);
    await host.type("表", "A1", "改");
    await host.type("表", "B2", "改");
    const [grid] = await workbook.readGrids("sheet");
    expect(grid && [cellAt(grid, at("A1")), cellAt(grid, at("B2"))]).toEqual([{ kind: "text", text: "一" }, { kind: "text", text: "改" }]); // prettier-ignore
    const shown = await workbook.showFlags([flag("B2")], ["表"]);
    expect(shown.skipped).toEqual([{ sheet: "表", code: "sheet-protected" }]);
  });

  describe("tells of every way to edit", () => {
    const edits: EditedPlace[] = [];
    beforeEach(async () => {
      const workbook = await host.open([rows, { name: "他", cells: { A1: "别的表" } }]);
      edits.length = 0;
      workbook.onEdit((edit) => edits.push(edit));
    });

    it.each<[string, () => unknown, EditedPlace]>([
      ["deleting", () => cells("A1:A2").clearContent(), { sheet: "表", range: rangeAt("A1:A2") }],
      ["filling several cells at once", () => cells("B1:C2").setValues([[1, 2], [3, 4]]), { sheet: "表", range: rangeAt("B1:C2") }], // prettier-ignore
      ["merging", () => cells("B1:C2").merge(), { sheet: "表", range: undefined }],
      ["inserting a row", () => sheetNamed(host.engine, "表").insertRowBefore(1), { sheet: "表", range: undefined }], // prettier-ignore
      ["a number format", () => cells("A1").setNumberFormat("0%"), { sheet: "表", range: undefined }],
      ["hiding a row", () => sheetNamed(host.engine, "表").hideRows(1), { sheet: "表", range: undefined }],
      ["removing a sheet", () => openWorkbook(host.engine).deleteSheet(sheetNamed(host.engine, "他")), { sheet: "他", range: undefined }], // prettier-ignore
      ["renaming a sheet, by its old name", () => sheetNamed(host.engine, "他").setName("新名"), { sheet: "他", range: undefined }], // prettier-ignore
    ])("%s", async (_name, edit, expected) => {
      edit();
      await Promise.resolve();
      expect(edits).toHaveLength(1);
      expect(edits[0]).toEqual(expected);
    });

    it("undoing and redoing", async () => {
      await host.type("表", "A1", "改");
      edits.length = 0;
      await host.engine.api.undo();
      await host.engine.api.redo();
      const place = { sheet: "表", range: rangeAt("A1") };
      expect(edits).toEqual([place, place]);
    });

    it("but not of colours and borders", async () => {
      cells("A1").setBackground("#FF0000");
      await Promise.resolve();
      expect(edits).toEqual([]);
    });
  });
});
