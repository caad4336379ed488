import { editsOf } from "../core/fixes/edits";
import type { Fix } from "../core/fixes/fix";
import type { Grid } from "../core/grid/grid";
import { layouts } from "../core/table/layouts";
import { recognise } from "../core/table/read-table";
import type { Workbook } from "../workbook/workbook";
import { fixesIn, isSameFix } from "./fixes";
import type { PaneEvent } from "./pane-event";
import { recheck } from "./recheck";
import type { Results } from "./results";
import type { Bench } from "./run-jobs";

/** Writes fixes in one step, if the cells still stand as they were shown, and judges their sheets again. */
export async function fixJob(bench: Bench, before: Results, fixes: readonly Fix[]): Promise<PaneEvent> {
  const sheets = [...new Set(fixes.map(({ sheet }) => sheet))];
  if (!isUpToDate(fixes, await gridsOf(bench.workbook, sheets))) {
    const results = await recheckSheets(bench, before, sheets);
    return { kind: "done", notice: { kind: "outdated" }, results };
  }
  await bench.workbook.write(editsOf(fixes));
  const count = fixes.length;
  try {
    const results = await recheckSheets(bench, before, sheets);
    return { kind: "done", notice: { kind: "fixed", count, isRechecked: true }, results };
  } catch {
    // The cells are written: to call that a failure would have the user write them again.
    return { kind: "done", notice: { kind: "fixed", count, isRechecked: false } };
  }
}

/** Judges whole sheets of the listed ones again, as if all their cells had been edited. */
export function recheckSheets(bench: Bench, before: Results, sheets: readonly string[]): Promise<Results> {
  const edits = sheets.map((sheet) => ({ sheet, range: undefined }));
  return recheck(bench.workbook, { before, edits, settings: bench.settings, language: bench.language() });
}

/** A table read anew must call for the very same fix: so no cell has changed, nor what the fix was judged by. */
function isUpToDate(fixes: readonly Fix[], grids: readonly Grid[]): boolean {
  const now = grids.flatMap((grid) => recognise(grid, layouts)).flatMap(fixesIn);
  return fixes.every((fix) => now.some((other) => isSameFix(fix, other)));
}

/** One call to the host, whether the fixes are on one sheet or on hundreds. */
function gridsOf(workbook: Workbook, sheets: readonly string[]): Promise<Grid[]> {
  const [only] = sheets;
  return workbook.readGrids(sheets.length === 1 && only !== undefined ? { sheet: only } : "workbook");
}
