import type { Place } from "../../../core/grid/address";
import type { BlankTable } from "../../../core/table/blank-table";
import {
  placeBelow,
  type PlacedTable,
  placeOnNewSheets,
  stackedSheetName,
} from "../../../core/table/place-table";
import type { Where } from "../../workbook";

/** Where each table goes. */
export function placeTables(
  tables: readonly BlankTable[],
  where: Where,
  { taken, selection }: { taken: readonly string[]; selection: Place },
): PlacedTable[] {
  if (where.kind === "new-sheets") return placeOnNewSheets(tables, taken);
  if (where.kind === "stacked") return placeBelow(tables, stackedSheetName(taken), { row: 0, column: 0 });
  return placeBelow(tables, selection.sheet, { row: selection.range.top, column: selection.range.left });
}
