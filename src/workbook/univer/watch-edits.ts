import type { IDisposable, IRange } from "@univerjs/core";
import { type Range, boundingRange } from "../../core/grid/address";
import type { EditedPlace } from "../workbook";
import type { Engine } from "./engine";
import { ourRange } from "./ranges";

type Listener = (place: EditedPlace) => void;

/**
 * Tells of the user's edits. Typing, pasting, filling, deleting, undoing all end in mutations, and only
 * there do they meet: so the mutations are watched, and those of our own are muted.
 */
export class EditWatch {
  private readonly listeners = new Set<Listener>();
  private muted = 0;
  private gathered = new Map<string, (Range | undefined)[]>();
  private names: ReadonlyMap<string, string>;
  private readonly ear: IDisposable;

  constructor(private readonly engine: Engine) {
    this.names = namesOf(engine);
    this.ear = engine.api.onCommandExecuted(({ id, params }, options) => {
      if (this.isMuted || options?.fromFormula === true) return;
      const place = placeOf(id, params);
      if (place) this.gather(place);
    });
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  stop(): void {
    this.ear.dispose();
    this.listeners.clear();
  }

  /** Whether work of our own is under way. */
  get isMuted(): boolean {
    return this.muted > 0;
  }

  /** Runs work of our own, of which nobody is told. */
  async mute<T>(work: () => T | Promise<T>): Promise<T> {
    this.muted += 1;
    try {
      return await work();
    } finally {
      this.muted -= 1;
    }
  }

  /** One edit is often several mutations: they are told as one, when all of them are done. */
  private gather({ sheetId, range }: { sheetId: string; range: Range | undefined }): void {
    if (this.gathered.size === 0) queueMicrotask(() => this.tell());
    const ranges = this.gathered.get(sheetId);
    if (ranges) ranges.push(range);
    else this.gathered.set(sheetId, [range]);
  }

  private tell(): void {
    const edits = [...this.gathered];
    this.gathered = new Map();
    const before = this.names;
    this.names = namesOf(this.engine);
    for (const [sheetId, ranges] of edits) {
      // Of a sheet that is gone or renamed the name is told by which the listener knows it.
      const sheet = before.get(sheetId) ?? this.names.get(sheetId);
      if (sheet === undefined) continue;
      const known = ranges.filter((range) => range !== undefined);
      const range = known.length === ranges.length ? boundingRange(known) : undefined;
      for (const listener of this.listeners) listener({ sheet, range });
    }
  }
}

/** The sheets' names by their ids. */
function namesOf({ api }: Engine): ReadonlyMap<string, string> {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  return new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly sheet?: { readonly id?: string };
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

function placeOf(id: string, params: MutationParams | undefined) {
  const sheetId = params?.subUnitId ?? params?.sheetId ?? params?.sheet?.id;
  if (sheetId === undefined) return undefined;
  if (id === "sheet.mutation.set-range-values") {
    const range = boundingRange(changedCells(params?.cellValue ?? {}));
    return range && { sheetId, range };
  }
  return structural.has(id) ? { sheetId, range: undefined } : undefined;
}

/** The cells of which more than the looks changed; a number format is a look that changes what the cell shows. */
function changedCells(cellValue: NonNullable<MutationParams["cellValue"]>): Range[] {
  const ranges: IRange[] = [];
  for (const [row, columns] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (!isChanged(cell)) continue;
      const [at, across] = [Number(row), Number(column)];
      ranges.push({ startRow: at, endRow: at, startColumn: across, endColumn: across });
    }
  }
  return ranges.map(ourRange);
}

function isChanged(cell: unknown): boolean {
  if (typeof cell !== "object" || cell === null) return true;
  if ("v" in cell || "f" in cell || "p" in cell || "si" in cell) return true;
  return "s" in cell && typeof cell.s === "object" && cell.s !== null && "n" in cell.s;
}

const structural = new Set([
  "sheet.mutation.move-range",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.add-worksheet-merge",
  "sheet.mutation.remove-worksheet-merge",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.set-col-hidden",
  "sheet.mutation.set-col-visible",
  "sheet.mutation.reorder-range",
  "sheet.mutation.set.numfmt",
  "sheet.mutation.remove.numfmt",
]);
