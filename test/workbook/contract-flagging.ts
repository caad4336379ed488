import { type Flag, formatMark, noteMark } from "../../src/core/flags/flag";
import type { Severity } from "../../src/core/findings/finding";
import type { Workbook } from "../../src/workbook/workbook";
import type { ContractHost, SeedSheet, SeenSheet } from "./contract";
import { rangeAt } from "./contract-places";

const flag = (sheet: string, range: string, severity: Severity, message = "请核对"): Flag => ({
  sheet,
  at: rangeAt(range),
  severity,
  text: `${noteMark}\n${message}`,
});

/** A sheet with everything of the user's that a flag could spoil. */
const usersSheet: SeedSheet = {
  name: "表一",
  cells: { A1: "标题", A2: "项目", B2: 2, C2: { value: 0.5, text: "50%", numberFormat: "0%" } },
  merges: ["A1:D1"],
  notes: { B2: "财务科已核" },
  fills: { A2: "#FFFF00" },
  colourFormats: [{ range: "B2:C9", formula: "=B2>100" }],
};

const ours = ({ formula }: { formula: string }) => formula.includes("target-table:");

const withoutOurs = (seen: SeenSheet): SeenSheet => ({
  ...seen,
  colourFormats: seen.colourFormats.filter((format) => !ours(format)),
  notes: Object.fromEntries(Object.entries(seen.notes).filter(([, text]) => !text.startsWith(noteMark))),
});

const ourRanges = (seen: SeenSheet, severity: Severity) =>
  seen.colourFormats
    .filter(({ formula }) => formula === formatMark(severity))
    .map(({ range }) => range)
    .sort();

const values = async (workbook: Workbook) =>
  (await workbook.readGrids("workbook")).map(({ sheet, cells, merges }) => ({ sheet, cells, merges }));

/** What `showFlags` and `clearFlags` promise. */
export function flagging(host: () => ContractHost): void {
  describe("flags", () => {
    it("show as colour by severity and as a note on the first cell", async () => {
      const workbook = await host().open([usersSheet]);
      const shown = await workbook.showFlags(
        [
          flag("表一", "A1:D1", "error", "甲"),
          flag("表一", "C2", "warning", "乙"),
          flag("表一", "D9", "error"),
        ],
        ["表一"],
      );
      expect(shown).toEqual({ shown: 3, withoutNote: [], skipped: [] });
      const seen = await host().look("表一");
      expect(ourRanges(seen, "error")).toEqual(["A1:D1", "D9"]);
      expect(ourRanges(seen, "warning")).toEqual(["C2"]);
      expect(ourRanges(seen, "info")).toEqual([]);
      if (workbook.capabilities().notes === "none") return;
      expect(seen.notes).toMatchObject({ A1: `${noteMark}\n甲`, C2: `${noteMark}\n乙` });
    });

    it("leave the user's values, notes, fills and formats as they are, and go without trace", async () => {
      const workbook = await host().open([usersSheet]);
      const before = { seen: await host().look("表一"), values: await values(workbook) };
      await workbook.showFlags([flag("表一", "A1:D1", "error"), flag("表一", "B2", "info")], ["表一"]);
      expect(withoutOurs(await host().look("表一"))).toEqual(before.seen);
      expect(await values(workbook)).toEqual(before.values);
      await workbook.clearFlags("workbook");
      expect(await host().look("表一")).toEqual(before.seen);
      expect(await values(workbook)).toEqual(before.values);
    });

    it("keep the user's note where there is one, and say so", async () => {
      const workbook = await host().open([usersSheet]);
      const shown = await workbook.showFlags([flag("表一", "B2", "error")], ["表一"]);
      expect(shown).toEqual({
        shown: 0,
        withoutNote: [{ sheet: "表一", range: rangeAt("B2") }],
        skipped: [],
      });
      const seen = await host().look("表一");
      expect(seen.notes["B2"]).toBe("财务科已核");
      expect(ourRanges(seen, "error")).toEqual(["B2"]);
    });

    it("replace ours on the named sheets only", async () => {
      const workbook = await host().open([usersSheet, { name: "表二", cells: { A1: "二" } }]);
      await workbook.showFlags([flag("表一", "A2", "error"), flag("表二", "A1", "error")], ["表一", "表二"]);
      await workbook.showFlags([flag("表一", "D4", "info")], ["表一"]);
      const [one, two] = [await host().look("表一"), await host().look("表二")];
      expect(ourRanges(one, "error")).toEqual([]);
      expect(ourRanges(one, "info")).toEqual(["D4"]);
      expect(ourRanges(two, "error")).toEqual(["A1"]);
      await workbook.showFlags([], ["表二"]);
      expect((await host().look("表二")).colourFormats).toEqual([]);
      expect((await host().look("表二")).notes).toEqual({});
    });

    it("are cleared on one sheet or on all", async () => {
      const workbook = await host().open([usersSheet, { name: "表二", cells: { A1: "二" } }]);
      await workbook.showFlags([flag("表一", "A2", "error"), flag("表二", "A1", "error")], ["表一", "表二"]);
      await workbook.clearFlags("sheet");
      expect(ourRanges(await host().look("表一"), "error")).toEqual([]);
      expect(ourRanges(await host().look("表二"), "error")).toEqual(["A1"]);
      await workbook.clearFlags("workbook");
      expect(ourRanges(await host().look("表二"), "error")).toEqual([]);
    });

    it("skip a protected sheet and one that is gone, and still show the others", async () => {
      const locked = { name: "锁", cells: { A1: "三" }, isProtected: true };
      const workbook = await host().open([usersSheet, locked]);
      const flags = [flag("表一", "A2", "error"), flag("锁", "A1", "error"), flag("无", "A1", "error")];
      const shown = await workbook.showFlags(flags, ["表一", "锁", "无"]);
      expect(shown.shown).toBe(1);
      expect([...shown.skipped].sort((one, other) => one.code.localeCompare(other.code))).toEqual([
        { sheet: "无", code: "sheet-missing" },
        { sheet: "锁", code: "sheet-protected" },
      ]);
      expect(ourRanges(await host().look("表一"), "error")).toEqual(["A2"]);
      expect((await host().look("锁")).colourFormats).toEqual([]);
    });

    it("leave a protected sheet alone, and unmentioned, where nothing is to be flagged", async () => {
      const locked = { name: "锁", cells: { A1: "填报说明" }, isProtected: true };
      const workbook = await host().open([usersSheet, locked]);
      const shown = await workbook.showFlags([flag("表一", "A2", "error")], ["表一", "锁"]);
      expect(shown).toMatchObject({ shown: 1, skipped: [] });
    });

    it("are found and cleared after the file was saved and opened again", async () => {
      const workbook = await host().open([usersSheet]);
      const before = await host().look("表一");
      await workbook.showFlags([flag("表一", "A1:D1", "error"), flag("表一", "C2", "info")], ["表一"]);
      const again = await host().reopen();
      expect(ourRanges(await host().look("表一"), "error")).toEqual(["A1:D1"]);
      await again.clearFlags("workbook");
      expect(await host().look("表一")).toEqual(before);
    });
  });
}
