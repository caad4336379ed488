import { rangeText } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/grid";
import type { BlankTable, CellFormat } from "../../src/core/table/blank-table";
import type { Workbook } from "../../src/workbook/workbook";
import type { ContractHost } from "./contract";
import { at, rangeAt } from "./contract-places";

const plain: CellFormat = {
  font: "宋体",
  size: 11,
  isBold: false,
  isWrapped: true,
  horizontal: "center",
  vertical: "center",
  hasBorder: true,
  numberFormat: undefined,
  choices: undefined,
};
const amount: CellFormat = { ...plain, horizontal: "right", numberFormat: "0.000000" };

/** Everything a template can ask for, in six rows. */
const blank = (sheetName: string): BlankTable => ({
  layout: "test",
  sheetName,
  rowCount: 6,
  columnCount: 3,
  cells: [
    {
      row: 0,
      column: 0,
      content: { kind: "text", text: "2021年目标表" },
      format: { ...plain, size: 16, isBold: true, hasBorder: false },
    },
    { row: 1, column: 0, content: { kind: "text", text: "项目属性" }, format: plain },
    { row: 1, column: 1, content: undefined, format: { ...plain, choices: ["经常性项目", "一次性项目"] } },
    { row: 2, column: 0, content: { kind: "text", text: "项目资金（万元）" }, format: plain },
    { row: 2, column: 1, content: { kind: "text", text: "年度资金总额" }, format: plain },
    { row: 2, column: 2, content: { kind: "sum", of: rangeAt("C4:C6") }, format: amount },
    { row: 3, column: 1, content: { kind: "text", text: "其中：财政拨款" }, format: plain },
    { row: 3, column: 2, content: { kind: "number", value: 2 }, format: amount },
    { row: 4, column: 2, content: undefined, format: amount },
    { row: 5, column: 2, content: undefined, format: amount },
  ],
  merges: [rangeAt("A1:C1"), rangeAt("B2:C2"), rangeAt("A3:A6")],
  columnWidths: [60, 90, 120],
  rowHeights: [30, 20, 20, 20, 20, 20],
  print: { paper: "A4", orientation: "portrait", isOnePageWide: true },
});

const gridOf = async (workbook: Workbook, sheet: string) => {
  const [grid] = await workbook.readGrids({ sheet });
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return grid;
};

/** What `insertTables` promises. */
export function inserting(host: () => ContractHost): void {
  describe("inserting", () => {
    it("puts each table on a new sheet of its own, whole", async () => {
      const workbook = await host().open([{ name: "维稳经费", cells: { A1: "旧" } }]);
      const place = await workbook.insertTables([blank("维稳经费"), blank("a/b")], { kind: "new-sheets" });
      expect(place).toEqual({ sheet: "维稳经费 (2)", range: rangeAt("A1:C6") });
      expect(await host().sheetNames()).toEqual(["维稳经费", "维稳经费 (2)", "a_b"]);
      expect(await host().selected()).toMatchObject({ sheet: "维稳经费 (2)" });
      const grid = await gridOf(workbook, "a_b");
      expect(grid.merges.map(rangeText).sort()).toEqual(["A1:C1", "A3:A6", "B2:C2"]);
      expect(cellAt(grid, at("A1"))).toEqual({ kind: "text", text: "2021年目标表" });
      expect(cellAt(grid, at("C4"))).toEqual({ kind: "number", value: 2, text: "2.000000" });
      expect(cellAt(grid, at("C3"))).toMatchObject({ formula: "SUM(C4:C6)" });
      expect(cellAt(grid, at("B2"))).toEqual({ kind: "empty" });
    });

    it("gives the table its looks", async () => {
      const workbook = await host().open([{ name: "表" }]);
      const { sheet } = await workbook.insertTables([blank("新")], { kind: "new-sheets" });
      const { looks, columnWidths } = await host().look(sheet);
      expect(looks["A1"]).toMatchObject({ font: "宋体", size: 16, isBold: true });
      expect(looks["A2"]).toMatchObject({ isWrapped: true, hasBorder: true, horizontal: "center" });
      expect(looks["B2"]).toMatchObject({ choices: ["经常性项目", "一次性项目"] });
      expect(looks["C4"]).toMatchObject({ numberFormat: "0.000000", horizontal: "right" });
      expect(looks["C6"]).toMatchObject({ numberFormat: "0.000000", hasBorder: true });
      expect(
        [columnWidths["A"], columnWidths["B"], columnWidths["C"]].map((width) => Math.round(width ?? 0)),
      ).toEqual([60, 90, 120]);
    });

    it("stacks them on one new sheet, a blank row between", async () => {
      const workbook = await host().open([{ name: "表" }]);
      const place = await workbook.insertTables([blank("甲"), blank("乙")], { kind: "stacked" });
      expect(place).toEqual({ sheet: "绩效目标表", range: rangeAt("A1:C6") });
      expect(await host().sheetNames()).toEqual(["表", "绩效目标表"]);
      const grid = await gridOf(workbook, "绩效目标表");
      expect(cellAt(grid, at("A8"))).toEqual({ kind: "text", text: "2021年目标表" });
      expect(cellAt(grid, at("C10"))).toMatchObject({ formula: "SUM(C11:C13)" });
      expect(grid.merges.map(rangeText)).toContain("A10:A13");
    });

    it("writes at the selected cell where the space is free, and leaves the rest alone", async () => {
      const workbook = await host().open([
        { name: "表", cells: { A1: "备注", E30: "底" }, notes: { A1: "旧注" } },
      ]);
      await host().select("表", "B3");
      const place = await workbook.insertTables([blank("甲")], { kind: "selection" });
      expect(place).toEqual({ sheet: "表", range: rangeAt("B3:D8") });
      const grid = await gridOf(workbook, "表");
      expect(cellAt(grid, at("B3"))).toEqual({ kind: "text", text: "2021年目标表" });
      expect(cellAt(grid, at("D5"))).toMatchObject({ formula: "SUM(D6:D8)" });
      expect(cellAt(grid, at("A1"))).toEqual({ kind: "text", text: "备注" });
      expect(cellAt(grid, at("E30"))).toEqual({ kind: "text", text: "底" });
      expect((await host().look("表")).notes).toEqual({ A1: "旧注" });
    });

    it("never writes over a filled cell", async () => {
      const workbook = await host().open([{ name: "表", cells: { D8: "有字" } }]);
      await host().select("表", "B3");
      const insertion = workbook.insertTables([blank("甲")], { kind: "selection" });
      await expect(insertion).rejects.toMatchObject({ code: "space-not-empty", detail: "D8" });
      const grid = await gridOf(workbook, "表");
      expect([...grid.cells.values()]).toEqual([{ kind: "text", text: "有字" }]);
      expect(grid.merges).toEqual([]);
    });

    it("never writes over a blank merge of the user's", async () => {
      const workbook = await host().open([{ name: "表", merges: ["A1:B3"] }]);
      await host().select("表", "B3");
      const insertion = workbook.insertTables([blank("甲")], { kind: "selection" });
      await expect(insertion).rejects.toMatchObject({ code: "space-not-empty", detail: "A1:B3" });
      expect((await gridOf(workbook, "表")).cells.size).toBe(0);
    });

    it("does not write on a protected sheet", async () => {
      const workbook = await host().open([{ name: "锁", isProtected: true }]);
      const insertion = workbook.insertTables([blank("甲")], { kind: "selection" });
      await expect(insertion).rejects.toMatchObject({ code: "sheet-protected", detail: "锁" });
      expect((await gridOf(workbook, "锁")).cells.size).toBe(0);
    });
  });
}
