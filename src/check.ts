import type { Grid } from "./core/grid/grid";
import { rules } from "./core/findings/rules";
import type { Settings } from "./core/findings/settings";
import { type Verdict, validate } from "./core/findings/validate";
import { layouts } from "./core/table/layouts";
import { recognise } from "./core/table/read-table";
import type { Table } from "./core/table/table";

/** What the whole line gives for a workbook's sheets: the tables as read, and the rules they break. */
export interface Report extends Verdict {
  readonly tables: readonly Table[];
}

/** workbook ▶ grid ▶ table ▶ findings: the whole line. Flags are made of the findings by `flagsOf`. */
export function check(grids: readonly Grid[], settings: Settings): Report {
  const tables: Table[] = [];
  for (const grid of grids) tables.push(...recognise(grid, layouts));
  return { tables, ...validate(tables, rules, settings) };
}
