import type { Place } from "../../../core/grid/address";
import { rangeText } from "../../../core/grid/address";
import type { Grid } from "../../../core/grid/grid";
import type { BlankTable } from "../../../core/table/blank-table";
import {
  type PlacedTable,
  firstPlace,
  isOverEdge,
  obstacleTo,
  placeBelow,
  placeOnNewSheets,
  stackedSheetName,
} from "../../../core/table/place-table";
import { type Where, WorkbookError } from "../../workbook";
import type { OfficeHost } from "../office-host";
import { type Piece, inPieces } from "../pieces";
import { gridOf, loadBlock, loadMerges, usedCells } from "../reading/load-sheet";
import { runInExcel } from "../run-in-excel";
import { setUpPages } from "./page-set-up";
import { writeTable } from "./write-table";

/** Writes the tables by ranges, which the user can undo; new sheets are added empty. Brings the first one into view. */
export async function insertTablesIn(
  host: OfficeHost,
  { tables, where }: { readonly tables: readonly BlankTable[]; readonly where: Where },
  options: Excel.RunOptions,
): Promise<Place> {
  return runInExcel(
    host,
    async (context) => {
      const there = await lookAround(context, where);
      const placed = placedTables(tables, where, there);
      refuseSpace(placed, where, there);
      const newSheets = [...new Set(placed.map(({ sheet }) => sheet))].filter(
        (name) => !there.names.includes(name),
      );
      for (const name of newSheets) context.workbook.worksheets.add(name);
      const pieces = placed.map((table) => pieceOf(table, there));
      await inPieces(pieces, async (batch) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        for (const { table, grid } of batch) {
          writeTable(context.workbook.worksheets.getItem(table.sheet), table, grid);
        }
        await context.sync();
      });
      const place = firstPlace(placed, there.active);
      select(context, place);
      await context.sync();
      await setUpPages(context, placed, newSheets);
      return place;
    },
    options,
  );
}

/** What inserting must know of the workbook. */
interface Surroundings {
  readonly names: readonly string[];
  readonly active: string;
  /** The sheet in front, read only where tables are to go on it. */
  readonly grid: Grid | undefined;
  readonly isProtected: boolean;
  readonly cell: { readonly row: number; readonly column: number };
}

async function lookAround(context: Excel.RequestContext, where: Where): Promise<Surroundings> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const sheet = worksheets.getActiveWorksheet();
  sheet.load("name,protection/protected");
  const selected = where.kind === "selection" ? context.workbook.getSelectedRange() : undefined;
  selected?.load("rowIndex,columnIndex");
  const block = selected && loadBlock(usedCells(sheet));
  const merges = selected && loadMerges(sheet);
  await context.sync();
  return {
    names: worksheets.items.map(({ name }) => name),
    active: sheet.name,
    grid: block && merges && gridOf(sheet.name, [block], merges),
    isProtected: sheet.protection.protected,
    cell: { row: selected?.rowIndex ?? 0, column: selected?.columnIndex ?? 0 },
  };
}

function placedTables(tables: readonly BlankTable[], where: Where, there: Surroundings): PlacedTable[] {
  switch (where.kind) {
    case "new-sheets":
      return placeOnNewSheets(tables, there.names);
    case "stacked":
      return placeBelow(tables, stackedSheetName(there.names), { row: 0, column: 0 });
    case "selection":
      return placeBelow(tables, there.active, there.cell);
  }
}

function refuseSpace(placed: readonly PlacedTable[], where: Where, there: Surroundings): void {
  if (isOverEdge(placed)) throw new WorkbookError("space-too-small", { detail: there.active });
  if (where.kind !== "selection") return;
  if (there.isProtected) throw new WorkbookError("sheet-protected", { detail: there.active });
  const obstacle = there.grid && obstacleTo(placed, there.grid);
  if (obstacle !== undefined) throw new WorkbookError("space-not-empty", { detail: obstacle });
}

interface TablePiece extends Piece {
  readonly table: PlacedTable;
  readonly grid: Grid | undefined;
}

const bytesPerCell = 800;

function pieceOf(table: PlacedTable, { grid }: Surroundings): TablePiece {
  return { table, grid, bytes: bytesPerCell * table.table.cells.length };
}

function select({ workbook }: Excel.RequestContext, { sheet: name, range }: Place): void {
  const sheet = workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRange(rangeText(range)).select();
}
