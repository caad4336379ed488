import { noteMark } from "../../src/core/flags/flag";
import { cellAt } from "../../src/core/grid/grid";
import { type EditedPlace, type Workbook, WorkbookError } from "../../src/workbook/workbook";
import type { ContractHost } from "./contract";
import { at, rangeAt } from "./contract-places";

const cellOf = async (workbook: Workbook, address: string) => {
  const [grid] = await workbook.readGrids({ sheet: "表" });
  if (!grid) throw new Error("no grid");
  return cellAt(grid, at(address));
};

/** What `write`, `onEdit` and the notebook promise. */
export function editing(host: () => ContractHost): void {
  describe("writing", () => {
    it("writes texts, numbers, formulas and nothing", async () => {
      const workbook = await host().open([{ name: "表", cells: { A1: "旧", B1: 1, D1: "不动" } }]);
      await workbook.write([
        { sheet: "表", at: at("A1"), content: { kind: "text", text: "≥95%" } },
        { sheet: "表", at: at("B1"), content: { kind: "number", value: 2.5 } },
        { sheet: "表", at: at("C1"), content: { kind: "formula", formula: "SUM(B1:B1)" } },
        { sheet: "表", at: at("A2"), content: { kind: "text", text: "2021" } },
      ]);
      expect(await cellOf(workbook, "A1")).toEqual({ kind: "text", text: "≥95%" });
      expect(await cellOf(workbook, "B1")).toEqual({ kind: "number", value: 2.5, text: "2.5" });
      expect(await cellOf(workbook, "C1")).toMatchObject({ formula: "SUM(B1:B1)" });
      expect(await cellOf(workbook, "A2")).toEqual({ kind: "text", text: "2021" });
      expect(await cellOf(workbook, "D1")).toEqual({ kind: "text", text: "不动" });
      await workbook.write([{ sheet: "表", at: at("A1"), content: { kind: "empty" } }]);
      expect(await cellOf(workbook, "A1")).toEqual({ kind: "empty" });
    });

    it("keeps the cell's look, so that the number shows as its neighbours do", async () => {
      const numberFormat = "0.000000";
      const cells = { A1: { value: 1, text: "1.000000", numberFormat } };
      const workbook = await host().open([{ name: "表", cells, fills: { A1: "#FFFF00" } }]);
      await workbook.write([{ sheet: "表", at: at("A1"), content: { kind: "number", value: 2.5 } }]);
      expect(await cellOf(workbook, "A1")).toEqual({ kind: "number", value: 2.5, text: "2.500000" });
      expect((await host().look("表")).looks["A1"]).toMatchObject({ fill: "#FFFF00", numberFormat });
    });

    it("writes nothing at all where one of the sheets is protected or missing", async () => {
      const workbook = await host().open([{ name: "表" }, { name: "锁", isProtected: true }]);
      const text = { at: at("A1"), content: { kind: "text", text: "新" } } as const;
      const onLocked = workbook.write([{ sheet: "表", ...text }, { sheet: "锁", ...text }]); // prettier-ignore
      await expect(onLocked).rejects.toMatchObject({ code: "sheet-protected", detail: "锁" });
      const onMissing = workbook.write([{ sheet: "表", ...text }, { sheet: "无", ...text }]); // prettier-ignore
      await expect(onMissing).rejects.toBeInstanceOf(WorkbookError);
      expect(await cellOf(workbook, "A1")).toEqual({ kind: "empty" });
    });
  });

  describe("live edits", () => {
    it("are told of the user's typing, never of our own writes", async () => {
      const workbook = await host().open([{ name: "表", cells: { A1: "旧" } }]);
      if (!workbook.capabilities().hasLiveEdits) return;
      const edits: EditedPlace[] = [];
      const stop = workbook.onEdit((edit) => edits.push(edit));
      await workbook.write([{ sheet: "表", at: at("B2"), content: { kind: "text", text: "我们写的" } }]);
      const flag = { sheet: "表", at: rangeAt("A1"), severity: "error", text: `${noteMark}\n甲` } as const;
      await workbook.showFlags([flag], ["表"]);
      await workbook.clearFlags("workbook");
      await host().type("表", "C3", "用户写的");
      expect(edits).toEqual([{ sheet: "表", range: rangeAt("C3") }]);
      expect(await cellOf(workbook, "C3")).toEqual({ kind: "text", text: "用户写的" });
      stop();
      await host().type("表", "C4", "没人听");
      expect(edits).toHaveLength(1);
    });
  });

  describe("the notebook", () => {
    it("is empty at first, and keeps its text through saving", async () => {
      const workbook = await host().open([{ name: "表", cells: { A1: "旧" } }]);
      expect(await workbook.notebook.read()).toBeUndefined();
      await workbook.notebook.write('{"ignored":["甲"]}');
      await workbook.notebook.write('{"ignored":["乙"]}');
      expect(await workbook.notebook.read()).toBe('{"ignored":["乙"]}');
      const again = await host().reopen();
      expect(await again.notebook.read()).toBe('{"ignored":["乙"]}');
      expect(await host().sheetNames()).toEqual(["表"]);
    });
  });
}
