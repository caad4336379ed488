import type { Flag } from "../../core/flags/flag";
import type { Place } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { BlankTable } from "../../core/table/blank-table";
import { firstPlace, isOverEdge, obstacleTo } from "../../core/table/place-table";
import type { Capabilities, Edit, FlagsShown, Notebook, Scope, Where, Workbook } from "../workbook";
import { WorkbookError } from "../workbook";
import { type Draft, forkOf } from "./edit/draft";
import { saveDraft } from "./edit/save-draft";
import { type FileError } from "./file-error";
import { type FlagState, clearOn, openFlags, showOn } from "./flags/flag-state";
import { layFlags } from "./flags/lay-flags";
import { insertPlaced } from "./insert/insert-tables";
import { placeTables } from "./insert/place-tables";
import { defaultLimits } from "./limits";
import { readNotebook, withNotebook } from "./notebook";
import { openPackage } from "./package/open-package";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./package/workbook-part";
import type { ReadOptions } from "./read-file";
import { readGrids } from "./read-grids";
import { asWorkbookError, isProtected, wording, writeRefusal } from "./refusals";
import { movedFlags, writeEdits } from "./write-edits";
import { portableCodec } from "./zip/portable-codec";

/**
 * An .xlsx or .xlsm file as a workbook. Only the parts concerned are edited, in their places; every other part stays
 * the bytes it was. Our flags lie over the file as a layer, so that taking them off gives back what was there.
 */
export class XlsxWorkbook implements Workbook {
  /** What the user has selected, for inserting: the first cell of the sheet in front, until told otherwise. */
  selection: Place;
  /** Why nothing may be written; undefined where one may. */
  readonly refusal: FileError | undefined;
  private state: FlagState;
  private laid: Draft;

  /** Throws a `FileError` where the bytes are no such file. */
  constructor(bytes: Uint8Array, options: ReadOptions = {}) {
    const pack = openPackage(bytes, { ...defaultLimits, ...options.limits }, options.codec ?? portableCodec);
    this.state = openFlags(pack);
    this.laid = layFlags(this.state.base, this.state.flags);
    this.refusal = writeRefusal(this.state.base);
    const { sheets, active } = this.workbook();
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    this.selection = { sheet: (sheets[active] ?? sheets[0])?.name ?? "", range };
  }

  capabilities(): Capabilities {
    return {
      host: "xlsx",
      notes: "note",
      hasLiveEdits: false,
      hasUndoGroups: false,
      isReadOnly: this.refusal !== undefined,
    };
  }

  async readGrids(scope: Scope): Promise<Grid[]> {
    return wording(() => {
      const wanted = new Set(this.inScope(scope).map(({ name }) => name));
      return readGrids(this.state.base, this.workbook(), (sheet) => wanted.has(sheet));
    });
  }

  async showFlags(flags: readonly Flag[], sheets: readonly string[]): Promise<FlagsShown> {
    return this.change(() => {
      const { state, shown } = showOn(this.state, flags, sheets);
      this.keep(state);
      return shown;
    });
  }

  async clearFlags(scope: Scope): Promise<void> {
    this.change(() => {
      const { state, locked } = clearOn(this.state, this.inScope(scope));
      this.keep(state);
      if (locked !== undefined) throw new WorkbookError("sheet-protected", { detail: locked });
    });
  }

  async reveal(place: Place): Promise<void> {
    this.named(place.sheet);
    this.selection = place;
  }

  async insertTables(tables: readonly BlankTable[], where: Where): Promise<Place> {
    return this.change(() => {
      const { sheets } = this.workbook();
      const placed = placeTables(tables, where, {
        taken: sheets.map(({ name }) => name),
        selection: this.selection,
      });
      if (isOverEdge(placed)) throw new WorkbookError("space-too-small", { detail: this.selection.sheet });
      const grids = where.kind === "selection" ? [this.freeSpace(placed)] : [];
      const base = forkOf(this.state.base);
      insertPlaced(base, placed, grids);
      this.keep({ ...this.state, base });
      this.selection = firstPlace(placed, this.selection.sheet);
      return this.selection;
    });
  }

  async write(edits: readonly Edit[]): Promise<void> {
    this.change(() => {
      for (const { sheet } of edits) this.refuseProtected(this.named(sheet));
      const base = forkOf(this.state.base);
      writeEdits(base, edits);
      this.keep({ base, flags: movedFlags(this.state.flags, edits) });
    });
  }

  /** Nobody but us edits a file. */
  onEdit(): () => void {
    return () => undefined;
  }

  readonly notebook: Notebook = {
    read: async () => wording(() => readNotebook(this.state.base)),
    write: async (text) =>
      this.change(() => this.keep({ ...this.state, base: withNotebook(this.state.base, text) })),
  };

  /** The file as it is now; the very bytes it was opened from where nothing has changed. */
  save(): Uint8Array {
    return saveDraft(this.laid);
  }

  /** The names of the sheets, in their order. */
  sheetNames(): string[] {
    return this.workbook().sheets.map(({ name }) => name);
  }

  hiddenSheetNames(): string[] {
    return this.workbook().sheets.flatMap(({ name, isHidden }) => (isHidden ? [name] : []));
  }

  private keep(state: FlagState): void {
    this.laid = layFlags(state.base, state.flags);
    this.state = state;
  }

  private change<Result>(change: () => Result): Result {
    if (this.refusal) throw asWorkbookError(this.refusal);
    return wording(change);
  }

  private workbook(): WorkbookPart {
    return readWorkbookPart(this.state.base);
  }

  private inScope(scope: Scope): readonly SheetPart[] {
    if (scope === "workbook") return this.workbook().sheets;
    return [this.named(scope === "sheet" ? this.selection.sheet : scope.sheet)];
  }

  private named(name: string): SheetPart {
    const sheet = this.workbook().sheets.find((one) => one.name === name);
    if (!sheet) throw new WorkbookError("sheet-missing", { detail: name });
    return sheet;
  }

  private freeSpace(placed: Parameters<typeof obstacleTo>[0]): Grid {
    const { sheet } = this.selection;
    this.refuseProtected(this.named(sheet));
    const [grid] = readGrids(this.state.base, this.workbook(), (name) => name === sheet) as [Grid];
    const obstacle = obstacleTo(placed, grid);
    if (obstacle !== undefined) throw new WorkbookError("space-not-empty", { detail: obstacle });
    return grid;
  }

  private refuseProtected({ name, part }: SheetPart): void {
    if (isProtected(this.state.base, part)) throw new WorkbookError("sheet-protected", { detail: name });
  }
}
