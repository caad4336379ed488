import type { Grid } from "../grid/grid";
import type { Layout } from "./layout";
import type { Table } from "./table";

/** Every target table of a sheet, read by its labels. */
export function recognise(_grid: Grid, _layouts: readonly Layout[]): Table[] {
  return [];
}
