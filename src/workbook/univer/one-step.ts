import { IUndoRedoService } from "@univerjs/core";
import { type Engine, openWorkbook } from "./engine";

/** Makes one step on the user's undo stack of all commands that the work runs. */
export function asOneStep(engine: Engine, work: () => void): void {
  const undo = engine.injector.get(IUndoRedoService);
  const unitId = openWorkbook(engine).getId();
  const ends: number[] = [];
  const batch = undo.__tempBatchingUndoRedo(unitId);
  const watch = undo.undoRedoStatus$.subscribe(() => {
    const step = undo.pitchTopUndoElement();
    if (step?.unitID === unitId) ends.push(step.undoMutations.length);
  });
  // The status is told at once, too, before anything is done: that is not an end of ours.
  ends.length = 0;
  try {
    work();
  } finally {
    watch.unsubscribe();
    batch.dispose();
    if (ends.length > 1) undoBackwards(undo, ends);
  }
}

/** Univer batches what undoes in the order it was done: it would remove a sheet before taking the cells out of it. */
function undoBackwards(undo: IUndoRedoService, ends: readonly number[]): void {
  const mutations = undo.pitchTopUndoElement()?.undoMutations;
  if (!mutations) return;
  const parts = ends.map((end, index) => mutations.slice(index === 0 ? 0 : ends[index - 1], end));
  mutations.splice(0, mutations.length, ...parts.reverse().flat());
}
