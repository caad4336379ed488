import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { addressOf, rangeText } from "../../../src/core/grid/address";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { check } from "../../../src/check";
import { defaultSettings } from "../../../src/core/findings/settings";
import { flagsOf } from "../../../src/core/flags/flag";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { lintPackage, partsOf } from "./lint-package";
import { sdkErrors } from "./validate-package";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";

const folder = join(__dirname, "../../../../shared/tables");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

if (files.length === 0) {
  test.skip("the real tables are not here (../shared/tables): skipped", () => undefined);
} else {
  describe.each(files)("%s", (name) => {
    const bytes = readFileSync(join(folder, name));
    const oracle = read(bytes, { cellNF: true, cellText: true });
    const file = readXlsx(bytes, { codec: nodeCodec });

    test("has the sheets that SheetJS reads", () => {
      expect(file.sheets.map((sheet) => sheet.name)).toEqual(oracle.SheetNames);
    });

    test("has every cell's text and every merge as SheetJS reads them", () => {
      for (const { name: sheet, grid } of file.sheets) {
        const cells = oracle.Sheets[sheet] ?? {};
        const merges = (cells["!merges"] ?? []).map((merge) => utils.encode_range(merge)).sort();
        expect(grid.merges.map(rangeText).sort()).toEqual(merges);
        expect(textsOf(grid)).toEqual(oracleTexts(cells, grid));
      }
    });

    test("is flagged without a new fault, and is what it was when cleared", async () => {
      const findings = check(
        file.sheets.map(({ grid }) => grid),
        defaultSettings,
      ).findings;
      const workbook = new XlsxWorkbook(bytes, { codec: nodeCodec });
      const flags = flagsOf(findings, "zh");
      const { shown, skipped } = await workbook.showFlags(flags, workbook.sheetNames());
      expect([shown, skipped]).toEqual([flags.length, []]);
      const flagged = workbook.save();
      expect(lintPackage(flagged)).toEqual(lintPackage(bytes));
      const before = await sdkErrors(bytes);
      expect((await sdkErrors(flagged)).filter((error) => !before.includes(error))).toEqual([]);
      const again = new XlsxWorkbook(flagged, { codec: nodeCodec });
      await again.clearFlags("workbook");
      expect(partsOf(again.save())).toEqual(partsOf(bytes));
    });
  });
}

function textsOf(grid: Grid): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { row, columns } of grid.rows) {
    for (const column of columns) {
      const cell = cellAt(grid, { row, column });
      texts[utils.encode_cell({ r: row, c: column })] = "text" in cell ? cell.text : "";
    }
  }
  return texts;
}

/** SheetJS lists blank strings as cells; there we hold them empty. */
function oracleTexts(cells: Record<string, unknown>, grid: Grid): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [address, cell] of Object.entries(cells)) {
    const at = addressOf(address);
    if (!at) continue;
    const { t, v, w } = cell as { t: string; v: unknown; w?: string };
    if (t === "z" || (v === "" && cellAt(grid, at).kind === "empty")) continue;
    texts[address] = t === "n" ? (w ?? "").trim() : t === "s" ? String(v) : (w ?? String(v));
  }
  return texts;
}
