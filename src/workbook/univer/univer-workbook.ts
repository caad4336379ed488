import type { IDisposable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Flag } from "../../core/flags/flag";
import type { Place } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { BlankTable } from "../../core/table/blank-table";
import {
  type PlacedTable,
  firstPlace,
  isOverEdge,
  obstacleTo,
  placeBelow,
  placeOnNewSheets,
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
import { WorkbookError } from "../workbook";
import { Calculation } from "./calculation";
import { type Engine, isProtected, openWorkbook, refuseProtected, sheetNamed } from "./engine";
import { clearFlagsOn, hasFlags, showFlagsOn } from "./flags";
import { insertAll } from "./insert";
import { watchMerges } from "./kept-merges";
import { readGrid } from "./read-grid";
import { asOneStep } from "./one-step";
import { revealPlace } from "./reveal";
import { StrayFlags } from "./stray-flags";
import { EditWatch } from "./watch-edits";
import { writeEdits } from "./write";

/** The workbook in Univer's spreadsheet: the host of the browser edition. */
export class UniverWorkbook implements Workbook {
  private readonly watch: EditWatch;
  private readonly calculation: Calculation;
  private readonly stray: StrayFlags;
  private readonly merges: IDisposable;

  constructor(private readonly engine: Engine) {
    this.watch = new EditWatch(engine);
    this.calculation = new Calculation(engine);
    this.stray = new StrayFlags(engine, this.watch);
    this.merges = watchMerges(engine);
  }

  capabilities(): Capabilities {
    return {
      host: "Univer 0.25.1",
      notes: "note",
      hasLiveEdits: true,
      hasUndoGroups: true,
      isReadOnly: false,
    };
  }

  async readGrids(scope: Scope): Promise<Grid[]> {
    const grids = this.inScope(scope).map(readGrid);
    if (!grids.some(hasFormula)) return grids;
    await this.calculation.settled();
    return this.inScope(scope).map(readGrid);
  }

  async showFlags(flags: readonly Flag[], sheets: readonly string[]): Promise<FlagsShown> {
    return this.watch.mute(() => {
      const shown = { shown: 0, withoutNote: [] as Place[], skipped: [] as FlagsShown["skipped"][number][] };
      for (const name of sheets) {
        const sheet = openWorkbook(this.engine).getSheetByName(name);
        const there = flags.filter((flag) => flag.sheet === name);
        if (!sheet) shown.skipped.push({ sheet: name, code: "sheet-missing" });
        else if (isProtected(sheet)) {
          if (there.length > 0 || hasFlags(sheet))
            shown.skipped.push({ sheet: name, code: "sheet-protected" });
        } else {
          this.stray.expect(sheet.getSheetId(), there.length > 0);
          const withoutNote = showFlagsOn(this.engine, sheet, there);
          shown.shown += there.length - withoutNote.length;
          shown.withoutNote.push(...withoutNote);
        }
      }
      return shown;
    });
  }

  async clearFlags(scope: Scope): Promise<void> {
    const sheets = this.inScope(scope);
    await this.watch.mute(() => {
      for (const sheet of sheets) {
        if (isProtected(sheet)) continue;
        this.stray.expect(sheet.getSheetId(), false);
        clearFlagsOn(this.engine, sheet);
      }
    });
    const locked = sheets.find(hasFlags);
    if (locked) throw new WorkbookError("sheet-protected", { detail: locked.getSheetName() });
  }

  async reveal(place: Place): Promise<void> {
    await revealPlace(this.engine, place);
  }

  async insertTables(tables: readonly BlankTable[], where: Where): Promise<Place> {
    const workbook = openWorkbook(this.engine);
    const active = workbook.getActiveSheet();
    const placed = this.placed(tables, where);
    if (isOverEdge(placed)) throw new WorkbookError("space-too-small", { detail: active.getSheetName() });
    if (where.kind === "selection") {
      refuseProtected(active);
      const obstacle = obstacleTo(placed, readGrid(active));
      if (obstacle !== undefined) throw new WorkbookError("space-not-empty", { detail: obstacle });
    }
    await this.watch.mute(() => asOneStep(this.engine, () => insertAll(this.engine, placed)));
    const place = firstPlace(placed, active.getSheetName());
    // Its first cell only: a selected table would look as if it were marked.
    const { top, left } = place.range;
    await revealPlace(this.engine, { ...place, range: { top, left, bottom: top, right: left } });
    return place;
  }

  async write(edits: readonly Edit[]): Promise<void> {
    for (const { sheet } of edits) refuseProtected(sheetNamed(this.engine, sheet));
    await this.watch.mute(() => asOneStep(this.engine, () => writeEdits(this.engine, edits)));
  }

  onEdit(listener: (place: EditedPlace) => void): () => void {
    return this.watch.listen(listener);
  }

  readonly notebook: Notebook = {
    read: async () => {
      const text: unknown = openWorkbook(this.engine).getCustomMetadata()?.["notebook"];
      return typeof text === "string" ? text : undefined;
    },
    write: async (text) => {
      const workbook = openWorkbook(this.engine);
      workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), notebook: text });
    },
  };

  /** Stops listening: another workbook takes this one's place on the screen. */
  dispose(): void {
    this.watch.stop();
    this.calculation.stop();
    this.stray.stop();
    this.merges.dispose();
  }

  private inScope(scope: Scope): FWorksheet[] {
    const workbook = openWorkbook(this.engine);
    if (scope === "workbook") return workbook.getSheets();
    return [scope === "sheet" ? workbook.getActiveSheet() : sheetNamed(this.engine, scope.sheet)];
  }

  private placed(tables: readonly BlankTable[], where: Where): PlacedTable[] {
    const workbook = openWorkbook(this.engine);
    const taken = workbook.getSheets().map((sheet) => sheet.getSheetName());
    if (where.kind === "new-sheets") return placeOnNewSheets(tables, taken);
    if (where.kind === "stacked") return placeBelow(tables, stackedSheetName(taken), { row: 0, column: 0 });
    const { startRow: row = 0, startColumn: column = 0 } = workbook.getActiveRange()?.getRange() ?? {};
    return placeBelow(tables, workbook.getActiveSheet().getSheetName(), { row, column });
  }
}

function hasFormula(grid: Grid): boolean {
  for (const cell of grid.cells.values()) if ("formula" in cell) return true;
  return false;
}
