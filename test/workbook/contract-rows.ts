import { type Flag, noteMark } from "../../src/core/flags/flag";
import { rangeText } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/grid";
import type { NewRows } from "../../src/core/grid/new-rows";
import type { Edit, EditedPlace, Workbook } from "../../src/workbook/workbook";
import type { ContractHost, SeedSheet } from "./contract";
import { at, rangeAt } from "./contract-places";

const rows = (first: number, more: Partial<NewRows> = {}): Edit => ({
  sheet: "表",
  rows: { at: first - 1, count: 1, grows: [], ...more },
});
const write = (address: string, text: string, sheet = "表"): Edit => ({
  sheet,
  at: at(address),
  content: { kind: "text", text },
});

/** A group label over two rows, one over one row, a name over two columns. */
const table: SeedSheet = {
  name: "表",
  cells: {
    A1: "一级",
    B1: "名称",
    D1: "值",
    A2: "产出",
    B2: "甲",
    D2: 1,
    B3: "乙",
    D3: 2,
    A4: "满意",
    B4: "丙",
    D4: 3,
  },
  merges: ["A2:A3", "B1:C1", "B2:C2", "B3:C3", "B4:C4"],
  fills: { B3: "#FFFF00", D3: "#FFFF00" },
};

const gridOf = async (workbook: Workbook, sheet = "表") => {
  const [grid] = await workbook.readGrids({ sheet });
  if (!grid) throw new Error("no grid");
  return grid;
};
const textAt = async (workbook: Workbook, address: string) => {
  const cell = cellAt(await gridOf(workbook), at(address));
  return "text" in cell ? cell.text : cell.kind;
};
const mergesOf = async (workbook: Workbook) => (await gridOf(workbook)).merges.map(rangeText).sort();

/** What `write` promises of rows that go in. */
export function insertingRows(host: () => ContractHost): void {
  describe("inserting rows", () => {
    it("moves what stands below, and leaves what stands above", async () => {
      const workbook = await host().open([{ ...table, hiddenRows: [3] }]);
      await workbook.write([rows(4, { count: 2 })]);
      expect(await textAt(workbook, "B3")).toBe("乙");
      expect(await textAt(workbook, "B4")).toBe("empty");
      expect(await textAt(workbook, "B6")).toBe("丙");
      const { used, hiddenRows } = await gridOf(workbook);
      expect(used && rangeText(used)).toBe("A1:D6");
      expect([...hiddenRows]).toEqual([5]);
    });

    it("gives the new row the look of the row above", async () => {
      const workbook = await host().open([table]);
      await workbook.write([rows(4)]);
      const { looks } = await host().look("表");
      expect(looks["D3"]?.fill).toBe("#FFFF00");
      expect(looks["D4"]?.fill).toBe("#FFFF00");
      expect(looks["D5"]?.fill).toBeUndefined();
    });

    it("lets merges grow that span the place, and repeats those within the row", async () => {
      const workbook = await host().open([table]);
      await workbook.write([rows(3)]);
      expect(await mergesOf(workbook)).toEqual(["A2:A4", "B1:C1", "B2:C2", "B3:C3", "B4:C4", "B5:C5"]);
    });

    it("lets a merge of several rows that ends above the place reach over the new rows", async () => {
      const workbook = await host().open([table]);
      await workbook.write([rows(4, { count: 2 })]);
      expect(await mergesOf(workbook)).toEqual([
        "A2:A5",
        "B1:C1",
        "B2:C2",
        "B3:C3",
        "B4:C4",
        "B5:C5",
        "B6:C6",
      ]);
      expect(await textAt(workbook, "A2")).toBe("产出");
    });

    it("lets labels of one row grow where it is told to", async () => {
      const workbook = await host().open([table]);
      await workbook.write([rows(5, { grows: [rangeAt("A4"), rangeAt("B4:C4")] })]);
      expect(await mergesOf(workbook)).toEqual(["A2:A3", "A4:A5", "B1:C1", "B2:C2", "B3:C3", "B4:C5"]);
      expect(await textAt(workbook, "A4")).toBe("满意");
    });

    it("makes edits in their order, each on the sheet as those before it left it", async () => {
      const workbook = await host().open([table]);
      await workbook.write([
        write("B4", "丙改"),
        rows(4),
        write("B4", "新"),
        write("D5", "三"),
        rows(2),
        write("B2", "又新"),
        write("D6", "四"),
      ]);
      expect(await textAt(workbook, "B2")).toBe("又新");
      expect(await textAt(workbook, "B5")).toBe("新");
      expect(await textAt(workbook, "B6")).toBe("丙改");
      expect(await textAt(workbook, "D6")).toBe("四");
    });

    it("moves formulas and what they look at, on every sheet", async () => {
      const sum = { value: 6, text: "6", formula: "SUM(D2:D4)" };
      const other = { value: 3, text: "3", formula: "表!D4" };
      const workbook = await host().open([
        { ...table, cells: { ...table.cells, D5: sum } },
        { name: "说明", cells: { A1: other } },
      ]);
      await workbook.write([rows(4)]);
      expect(cellAt(await gridOf(workbook), at("D6"))).toMatchObject({ formula: "SUM(D2:D5)" });
      expect(cellAt(await gridOf(workbook, "说明"), at("A1"))).toMatchObject({ formula: "表!D5" });
    });

    it("moves the user's notes along", async () => {
      const workbook = await host().open([{ ...table, notes: { B4: "已核" } }]);
      await workbook.write([rows(3)]);
      expect((await host().look("表")).notes).toEqual({ B5: "已核" });
    });

    it("moves the user's colour formats along", async () => {
      if (host().leavesColourFormats) return;
      const colourFormats = [{ range: "D2:D4", formula: "=D2>2" }];
      const workbook = await host().open([{ ...table, colourFormats }]);
      await workbook.write([rows(3)]);
      const seen = await host().look("表");
      expect(seen.colourFormats.map(({ range }) => range)).toEqual(["D2:D5"]);
    });

    it("leaves no mark of ours behind when flags were shown before, whoever clears them", async () => {
      const workbook = await host().open([table]);
      const flag = (range: string): Flag => ({ sheet: "表", at: rangeAt(range), severity: "error", text: `${noteMark}\n甲` }); // prettier-ignore
      await workbook.showFlags([flag("B3"), flag("D4")], ["表"]);
      await workbook.write([rows(4)]);
      await workbook.showFlags([flag("D5")], ["表"]);
      expect(await host().look("表")).toMatchObject({ notes: { D5: `${noteMark}\n甲` } });
      await workbook.write([rows(2)]);
      const again = await host().reopen();
      await again.clearFlags("workbook");
      expect(await host().look("表")).toMatchObject({ notes: {}, colourFormats: [] });
    });

    it("is undone in one step with the cells of the same write", async () => {
      const { undo } = host();
      if (!undo) return;
      const workbook = await host().open([{ ...table, merges: [...(table.merges ?? []), "A4:A6"] }]);
      const before = await gridOf(workbook);
      await workbook.write([
        rows(5, { grows: [rangeAt("B4:C4")] }),
        write("B5", "新"),
        rows(3, { grows: [rangeAt("B2:C2")] }),
        write("D3", "又新"),
      ]);
      expect(await textAt(workbook, "B6")).toBe("新");
      await undo();
      const { cells, merges } = await gridOf(workbook);
      expect([...cells]).toEqual([...before.cells]);
      expect(merges.map(rangeText).sort()).toEqual(before.merges.map(rangeText).sort());
    });

    it("is no edit of the user's", async () => {
      const workbook = await host().open([table]);
      if (!workbook.capabilities().hasLiveEdits) return;
      const edits: EditedPlace[] = [];
      workbook.onEdit((edit) => edits.push(edit));
      await workbook.write([rows(4), write("B4", "新")]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(edits).toEqual([]);
    });

    it("writes nothing at all where the sheet is protected or missing", async () => {
      const workbook = await host().open([{ ...table, isProtected: true }, { name: "说明" }]);
      const onLocked = workbook.write([write("A1", "新", "说明"), rows(4)]);
      await expect(onLocked).rejects.toMatchObject({ code: "sheet-protected", detail: "表" });
      expect(cellAt(await gridOf(workbook, "说明"), at("A1"))).toEqual({ kind: "empty" });
      await expect(workbook.write([{ ...rows(4), sheet: "无" }])).rejects.toMatchObject({
        code: "sheet-missing",
      });
    });
  });
}
