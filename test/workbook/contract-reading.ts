import { rangeText } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/grid";
import type { ContractHost } from "./contract";
import { at } from "./contract-places";

/** What `readGrids` and `reveal` promise. */
export function reading(host: () => ContractHost): void {
  describe("reading", () => {
    it("tells the kinds of cells apart and gives what the sheet shows", async () => {
      const workbook = await host().open([
        {
          name: "表一",
          cells: {
            A1: "维稳经费",
            B1: 2.5,
            C1: { value: 0.97, text: "97%", numberFormat: "0%" },
            D1: { value: 2, text: "2.000000", numberFormat: "0.000000" },
            E1: true,
            B2: { value: 5, text: "5", formula: "B1*2" },
          },
        },
      ]);
      const [grid] = await workbook.readGrids("sheet");
      if (!grid) throw new Error("no grid");
      expect(grid.sheet).toBe("表一");
      expect(cellAt(grid, at("A1"))).toEqual({ kind: "text", text: "维稳经费" });
      expect(cellAt(grid, at("B1"))).toEqual({ kind: "number", value: 2.5, text: "2.5" });
      expect(cellAt(grid, at("C1"))).toEqual({ kind: "number", value: 0.97, text: "97%" });
      expect(cellAt(grid, at("D1"))).toEqual({ kind: "number", value: 2, text: "2.000000" });
      expect(cellAt(grid, at("E1"))).toMatchObject({ kind: "boolean", value: true });
      expect(cellAt(grid, at("B2"))).toEqual({ kind: "number", value: 5, text: "5", formula: "B1*2" });
      expect(cellAt(grid, at("C2"))).toEqual({ kind: "empty" });
    });

    it("gives merges and what is hidden", async () => {
      const workbook = await host().open([
        {
          name: "表一",
          cells: { A1: "标题", A2: "项目", D5: "末" },
          merges: ["A1:D1", "A2:A4"],
          hiddenRows: [2],
          hiddenColumns: [1],
        },
      ]);
      const [grid] = await workbook.readGrids("sheet");
      expect(grid?.merges.map(rangeText).sort()).toEqual(["A1:D1", "A2:A4"]);
      expect(grid?.used && rangeText(grid.used)).toBe("A1:D5");
      expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
      expect([...(grid?.hiddenColumns ?? [])]).toEqual([1]);
    });

    it("reads the active sheet, a named one, or all in their order", async () => {
      const workbook = await host().open([
        { name: "甲", cells: { A1: "一" } },
        { name: "乙" },
        { name: "丙" },
      ]);
      const sheets = async (scope: Parameters<typeof workbook.readGrids>[0]) =>
        (await workbook.readGrids(scope)).map(({ sheet }) => sheet);
      expect(await sheets("sheet")).toEqual(["甲"]);
      expect(await sheets("workbook")).toEqual(["甲", "乙", "丙"]);
      expect(await sheets({ sheet: "乙" })).toEqual(["乙"]);
      await host().select("丙", "B2");
      expect(await sheets("sheet")).toEqual(["丙"]);
    });

    it("says so when a sheet is not there", async () => {
      const workbook = await host().open([{ name: "甲" }]);
      await expect(workbook.readGrids({ sheet: "乙" })).rejects.toMatchObject({
        name: "WorkbookError",
        code: "sheet-missing",
        detail: "乙",
      });
      const place = { sheet: "乙", range: { top: 0, left: 0, bottom: 0, right: 0 } };
      await expect(workbook.reveal(place)).rejects.toMatchObject({ code: "sheet-missing", detail: "乙" });
    });

    it("reveals a place on another sheet by selecting it", async () => {
      const workbook = await host().open([{ name: "甲" }, { name: "乙", cells: { C40: "远" } }]);
      await workbook.reveal({ sheet: "乙", range: { top: 39, left: 2, bottom: 39, right: 2 } });
      expect(await host().selected()).toEqual({ sheet: "乙", range: "C40" });
    });
  });
}
