import {
  type IDisposable,
  type IRange,
  type IUndoRedoItem,
  IUndoRedoService,
  type Nullable,
} from "@univerjs/core";
import { rangeText } from "../../core/grid/address";
import { type Engine, idsOf, openWorkbook } from "./engine";
import { ourRange } from "./ranges";

/** The merges of each sheet by its id, as they were at some time. */
type KeptMerges = ReadonlyMap<string, readonly IRange[]>;

/** Merges by the step on the undo stack that came after them, or before them. */
type KeptFor = WeakMap<IUndoRedoItem, KeptMerges>;

/**
 * Keeps Univer true to the merges, above all in undo: when the insertion of rows is undone Univer takes apart the merge that had grown, and
 * with it every other that has come to touch the place: so the merges are set as they were before that step, or, when
 * it is done again, after it.
 */
export function watchMerges(engine: Engine): IDisposable {
  const undo = engine.injector.get(IUndoRedoService);
  const before: KeptFor = new WeakMap();
  const after: KeptFor = new WeakMap();
  const moves = watchMoves(engine, undo, before);
  let due: KeptMerges | undefined;
  const ears = [
    engine.api.onBeforeCommandExecute(({ id }) => {
      if (id === redoing) due = keptFor(undo.pitchTopRedoElement(), after);
      if (id !== undoing) return;
      const step = undo.pitchTopUndoElement();
      due = keptFor(step, before);
      // What is undone was done last: these are the merges that it left.
      if (step && due) after.set(step, mergesNow(engine));
    }),
    engine.api.onCommandExecuted(({ id }) => {
      if (id !== undoing && id !== redoing) return;
      const merges = due;
      due = undefined;
      if (merges) setMerges(engine, merges);
    }),
  ];
  return { dispose: () => [...moves, ...ears].forEach((ear) => ear.dispose()) };
}

const undoing = "univer.command.undo";
const redoing = "univer.command.redo";

function keptFor(step: Nullable<IUndoRedoItem>, kept: KeptFor): KeptMerges | undefined {
  return step ? kept.get(step) : undefined;
}

/** Keeps the merges from before each step in which cells move, and has Univer move them along. */
function watchMoves(engine: Engine, undo: IUndoRedoService, before: KeptFor): readonly IDisposable[] {
  let begun: { readonly merges: KeptMerges; readonly isDone: () => boolean } | undefined;
  let followed: string | undefined;
  return [
    engine.api.onBeforeCommandExecute(({ id, params }) => {
      if (!moving.test(id) || begun) return;
      begun = { merges: mergesNow(engine), isDone: watchSteps(undo) };
      const sheetId =
        (params as SheetParams)?.subUnitId ?? openWorkbook(engine).getActiveSheet().getSheetId();
      if (sheetId !== followed) followMerges(engine, sheetId);
    }),
    engine.api.onCommandExecuted(({ id, params }) => {
      if (following.test(id)) followed = (params as SheetParams)?.subUnitId;
      if (!moving.test(id) || !begun) return;
      const { merges, isDone } = begun;
      begun = undefined;
      const step = undo.pitchTopUndoElement();
      // A step may hold several commands: undoing goes back to before the first.
      if (step && isDone() && !before.has(step)) before.set(step, merges);
    }),
  ];
}

/** Commands that move whole rows or columns, or a range; many of them call another of them. */
const moving = /^sheet\.command\.(insert|remove|move|delete)-(multi-)?(row|col|range$|range-move)/;

interface SheetParams {
  readonly subUnitId?: string;
}

/** What makes Univer follow the merges of a sheet, and of no other. */
const following =
  /^sheet\.(operation\.set-worksheet-active|mutation\.(add-worksheet-merge|(insert|remove|move)-(row|col).*))$/;

/**
 * Univer lets merges grow, shrink and move on one sheet only: the one that came to the front last, or got merges last.
 * In a workbook that has just been opened that is none, and for a fix on another sheet it is the wrong one.
 */
function followMerges({ api }: Engine, sheetId: string): void {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (sheet) api.syncExecuteCommand("sheet.mutation.add-worksheet-merge", { ...idsOf(sheet), ranges: [] });
}

/** Tells whether something has been done since: a command may be refused, and then leaves no step. */
function watchSteps(undo: IUndoRedoService): () => boolean {
  const last = undo.pitchTopUndoElement();
  const size = last?.undoMutations.length;
  return () => {
    const step = undo.pitchTopUndoElement();
    return step !== last || step?.undoMutations.length !== size;
  };
}

function mergesNow({ api }: Engine): KeptMerges {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  return new Map(
    sheets.map((sheet) => {
      const merges = sheet.getSheet().getMergeData();
      return [sheet.getSheetId(), merges.map((merge) => ({ ...merge }))];
    }),
  );
}

function setMerges({ api }: Engine, kept: KeptMerges): void {
  for (const sheet of api.getActiveWorkbook()?.getSheets() ?? []) {
    const ids = idsOf(sheet);
    const ranges = kept.get(ids.subUnitId);
    const now = sheet.getSheet().getMergeData();
    if (!ranges || tell(ranges) === tell(now)) continue;
    const all = { ...ids, ranges: now.map((range) => ({ ...range })) };
    api.syncExecuteCommand("sheet.mutation.remove-worksheet-merge", all);
    const again = { ...ids, ranges: ranges.map((range) => ({ ...range })) };
    api.syncExecuteCommand("sheet.mutation.add-worksheet-merge", again);
  }
}

function tell(merges: readonly IRange[]): string {
  return merges.map((merge) => rangeText(ourRange(merge))).join(" ");
}
