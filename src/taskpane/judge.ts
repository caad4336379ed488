import type { Report } from "../check";
import { rules } from "../core/findings/rules";
import type { Settings } from "../core/findings/settings";
import { validate } from "../core/findings/validate";
import type { Grid } from "../core/grid/grid";
import { layouts } from "../core/table/layouts";
import { recognise } from "../core/table/read-table";
import type { Table } from "../core/table/table";
import type { ResultsSource } from "./results";

/** So long the pane may stand still, in milliseconds: less than one frame. */
const slice = 12;

/** What `check` gives, in slices between which the pane can draw and take clicks. */
export async function judgeInSlices(
  grids: readonly Grid[],
  settings: Settings,
  onSlice: (done: number) => void,
): Promise<Report> {
  const tables: Table[] = [];
  let begun = performance.now();
  for (const [index, grid] of grids.entries()) {
    tables.push(...recognise(grid, layouts));
    if (performance.now() - begun < slice) continue;
    onSlice(index + 1);
    await pause();
    begun = performance.now();
  }
  return { tables, ...validate(tables, rules, settings) };
}

/** Some sheets read anew: their tables replaced, every other table as it was read, and all of them judged. */
export function judgeAgain(before: ResultsSource, grids: readonly Grid[], settings: Settings): Report {
  const fresh = new Map(grids.map((grid) => [grid.sheet, recognise(grid, layouts)]));
  const tables = before.sheets.flatMap(
    ({ name }) => fresh.get(name) ?? before.report.tables.filter(({ sheet }) => sheet === name),
  );
  return { tables, ...validate(tables, rules, settings) };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
