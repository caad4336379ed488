import type { Flag } from "../../core/flags/flag";
import type { Address, Place } from "../../core/grid/address";
import type { Cell } from "../../core/grid/cell";
import { type Grid, keyOf, makeGrid } from "../../core/grid/grid";
import type { BlankTable } from "../../core/table/blank-table";
import {
  type PlacedTable,
  firstPlace,
  freeColumnWidths,
  isOverEdge,
  obstacleTo,
  placeBelow,
  placeOnNewSheets,
  placedCells,
  placedMerges,
  stackedSheetName,
} from "../../core/table/place-table";
import type {
  Capabilities,
  Edit,
  EditedPlace,
  FlagsShown,
  Notebook,
  Scope,
  Where,
  Workbook,
} from "../workbook";
import { isRowEdit, WorkbookError } from "../workbook";
import { insertRows, refuseFull } from "./insert-rows";
import { clearFlagsOn, hasFlags, showFlagsOn } from "./memory-flags";
import { type MemorySheet, cellOf, changeGrid, fillCell, memorySheet } from "./memory-sheet";

/** A workbook over plain grids, for tests: behaves as a host with notes, live edits and undo groups does. */
export class MemoryWorkbook implements Workbook {
  readonly sheets: MemorySheet[];
  /** What the user has selected. */
  selection: Place;
  isReadOnly = false;
  private readonly listeners = new Set<(place: EditedPlace) => void>();
  private noted: string | undefined;

  constructor(grids: readonly Grid[]) {
    this.sheets = grids.map(memorySheet);
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    this.selection = { sheet: grids[0]?.sheet ?? "", range };
  }

  capabilities(): Capabilities {
    return {
      host: "memory",
      notes: "note",
      hasLiveEdits: true,
      hasUndoGroups: true,
      isReadOnly: this.isReadOnly,
    };
  }

  async readGrids(scope: Scope): Promise<Grid[]> {
    return this.inScope(scope).map(({ grid }) => grid);
  }

  async showFlags(flags: readonly Flag[], sheets: readonly string[]): Promise<FlagsShown> {
    this.refuseReadOnly();
    const shown = { shown: 0, withoutNote: [] as Place[], skipped: [] as FlagsShown["skipped"][number][] };
    for (const name of sheets) {
      const sheet = this.sheets.find((one) => one.name === name);
      const there = flags.filter((flag) => flag.sheet === name);
      if (!sheet) shown.skipped.push({ sheet: name, code: "sheet-missing" });
      else if (!sheet.isProtected) {
        const withoutNote = showFlagsOn(sheet, there);
        shown.shown += there.length - withoutNote.length;
        shown.withoutNote.push(...withoutNote);
      } else if (there.length > 0 || hasFlags(sheet))
        shown.skipped.push({ sheet: name, code: "sheet-protected" });
    }
    return shown;
  }

  async clearFlags(scope: Scope): Promise<void> {
    this.refuseReadOnly();
    const sheets = this.inScope(scope);
    sheets.filter(({ isProtected }) => !isProtected).forEach(clearFlagsOn);
    const locked = sheets.find(hasFlags);
    if (locked) throw new WorkbookError("sheet-protected", { detail: locked.name });
  }

  async reveal(place: Place): Promise<void> {
    this.named(place.sheet);
    this.selection = place;
  }

  async insertTables(tables: readonly BlankTable[], where: Where): Promise<Place> {
    this.refuseReadOnly();
    const placed = this.placed(tables, where);
    if (isOverEdge(placed)) throw new WorkbookError("space-too-small", { detail: this.selection.sheet });
    if (where.kind === "selection") this.refuseFilled(placed);
    for (const name of new Set(placed.map(({ sheet }) => sheet))) {
      if (this.sheets.some((sheet) => sheet.name === name)) continue;
      this.sheets.push(memorySheet(makeGrid({ sheet: name, cells: [] })));
    }
    for (const table of placed) this.insert(table);
    const place = firstPlace(placed, this.selection.sheet);
    this.selection = place;
    return place;
  }

  async write(edits: readonly Edit[]): Promise<void> {
    this.refuseReadOnly();
    for (const edit of edits) {
      this.refuseProtected(this.named(edit.sheet));
      if (isRowEdit(edit)) refuseFull(this.named(edit.sheet), edit.rows);
    }
    for (const edit of edits) {
      if (isRowEdit(edit)) insertRows(this.sheets, edit.sheet, edit.rows);
      else fillCell(this.named(edit.sheet), edit);
    }
  }

  onEdit(listener: (place: EditedPlace) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  readonly notebook: Notebook = {
    read: async () => this.noted,
    write: async (text) => {
      this.refuseReadOnly();
      this.noted = text;
    },
  };

  /** A person types into a cell; listeners hear of it as in a real host. */
  userEdits(sheet: string, at: Address, cell: Cell): void {
    changeGrid(this.named(sheet), { cells: [[at.row, at.column, cell]] });
    const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    for (const listener of this.listeners) listener({ sheet, range });
  }

  /** The workbook as it is after saving and opening again. */
  reopened(): MemoryWorkbook {
    const again = new MemoryWorkbook(this.sheets.map(({ grid }) => grid));
    again.sheets.splice(0, again.sheets.length, ...structuredClone(this.sheets));
    again.noted = this.noted;
    return again;
  }

  /** The sheet of that name, for tests to look at. */
  named(name: string): MemorySheet {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new WorkbookError("sheet-missing", { detail: name });
    return sheet;
  }

  private inScope(scope: Scope): MemorySheet[] {
    if (scope === "workbook") return this.sheets;
    return [this.named(scope === "sheet" ? this.selection.sheet : scope.sheet)];
  }

  private placed(tables: readonly BlankTable[], where: Where): PlacedTable[] {
    const taken = this.sheets.map(({ name }) => name);
    if (where.kind === "new-sheets") return placeOnNewSheets(tables, taken);
    if (where.kind === "stacked") return placeBelow(tables, stackedSheetName(taken), { row: 0, column: 0 });
    const { sheet, range } = this.selection;
    return placeBelow(tables, sheet, { row: range.top, column: range.left });
  }

  private refuseFilled(placed: readonly PlacedTable[]): void {
    const sheet = this.named(this.selection.sheet);
    this.refuseProtected(sheet);
    const obstacle = obstacleTo(placed, sheet.grid);
    if (obstacle !== undefined) throw new WorkbookError("space-not-empty", { detail: obstacle });
  }

  private insert(placed: PlacedTable): void {
    const sheet = this.named(placed.sheet);
    for (const [column, points] of freeColumnWidths(placed, sheet.grid))
      sheet.columnWidths.set(column, points);
    placed.table.rowHeights.forEach((points, index) => {
      sheet.rowHeights.set(placed.origin.row + index, points);
    });
    const cells = placedCells(placed);
    for (const { at, format } of cells) sheet.looks.set(keyOf(at), format);
    changeGrid(sheet, {
      merges: placedMerges(placed),
      cells: cells.map(({ at, content, format }) => [
        at.row,
        at.column,
        cellOf(content ?? { kind: "empty" }, format.numberFormat),
      ]),
    });
  }

  private refuseReadOnly(): void {
    if (this.isReadOnly) throw new WorkbookError("read-only");
  }

  private refuseProtected(sheet: MemorySheet): void {
    if (sheet.isProtected) throw new WorkbookError("sheet-protected", { detail: sheet.name });
  }
}
