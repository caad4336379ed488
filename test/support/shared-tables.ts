import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import { readXlsx } from "../../src/workbook/xlsx/read-file";

const folder = join(__dirname, "..", "..", "..", "shared", "tables");

/** Whether the published tables are beside this checkout; suites over them skip, and say so, when they are not. */
export const hasSharedTables = existsSync(folder);

if (!hasSharedTables)
  console.warn("Skipped: the published tables (../shared/tables) are not beside this checkout.");

/** `describe` over the published tables, skipped where they are absent. */
export const describeShared = hasSharedTables ? describe : describe.skip;

/** The ideal reading of a published workbook, as its README lays it down. */
export interface ExpectedTable {
  readonly title: string;
  readonly year: number | null;
  readonly header: Readonly<Record<string, string | null>>;
  readonly funds: {
    readonly unit: string;
    readonly total: { readonly amount: string };
    readonly projectTotal?: { readonly amount: string };
    readonly parts: readonly { readonly label: string; readonly amount: string | null }[];
  };
  readonly goal: string | null;
  readonly goalMidterm?: string | null;
  readonly indicators: readonly { level1: string; level2: string; name: string; value: string }[];
  readonly mustFlag: readonly { row: string | null; severity: string; check: string; why: string }[];
  readonly mustNotFlag?: readonly { row: string | null; why: string; mention?: string }[];
}

export interface SharedBook {
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly expected: readonly ExpectedTable[];
}

/** Every published workbook with its ideal reading; none where the folder is absent. */
export function sharedBooks(): SharedBook[] {
  if (!hasSharedTables) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => ({
      file,
      grids: readXlsx(new Uint8Array(readFileSync(join(folder, file)))).sheets.map((sheet) => sheet.grid),
      expected: expectedOf(file),
    }));
}

function expectedOf(file: string): ExpectedTable[] {
  const name = file.replace(/[.-](flat|merged|stacked|sheets)\.xlsx$/, "");
  const read = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as {
    tables: ExpectedTable[];
  };
  return read.tables;
}
