import { check } from "../check";
import { type EditedPlace, WorkbookError } from "../workbook/workbook";
import { failureOf } from "./failure";
import { flagFindings } from "./flagging";
import type { Bench } from "./run-jobs";
import { type EditWatch, watchEdits } from "./live-edits";
import { concerns, recheck } from "./recheck";
import { resultsIn } from "./state";
import type { Store } from "./store";

/** Keeps results and flags true while the user edits. */
export interface LiveCheck {
  /** From the first check on; again after `rest`. */
  readonly begin: () => void;
  /** Sheets that carry flags of ours, also when a later check was about others. */
  readonly flagged: (sheets: readonly string[]) => void;
  /** Nothing is flagged any more. */
  readonly cleared: () => void;
  readonly rest: () => void;
}

type Queue = (job: () => Promise<void>) => Promise<void>;

export function makeLiveCheck(bench: Bench, store: Store, queue: Queue): LiveCheck {
  const flagged = new Set<string>();
  let watch: EditWatch | undefined;
  const settle = async (edits: readonly EditedPlace[]) => {
    try {
      await follow(bench, store, { edits, flagged });
    } catch (error) {
      if (isBusy(error)) watch?.retry(edits);
      else store.send({ kind: "call-failed", failure: failureOf(error, bench.workbook.capabilities().host) });
    }
  };
  return {
    begin() {
      if (!bench.workbook.capabilities().hasLiveEdits) return;
      watch ??= watchEdits(bench.workbook, (edits) => void queue(() => settle(edits)));
    },
    flagged: (sheets) => sheets.forEach((sheet) => flagged.add(sheet)),
    cleared() {
      flagged.clear();
      watch?.forget();
    },
    rest() {
      watch?.stop();
      watch = undefined;
    },
  };
}

interface Edited {
  readonly edits: readonly EditedPlace[];
  readonly flagged: ReadonlySet<string>;
}

async function follow(bench: Bench, store: Store, { edits, flagged }: Edited): Promise<void> {
  const before = resultsIn(store.state());
  if (!before) return;
  const { workbook, settings } = bench;
  const listed = edits.filter((edit) => concerns(before, edit));
  if (listed.length > 0) {
    const results = await recheck(workbook, { before, edits: listed, settings, language: bench.language() });
    store.send({ kind: "rechecked", results });
    if (results.flags.status === "failed" && isBusyCode(results.flags.failure.code))
      throw new WorkbookError("busy");
  }
  const others = edits.filter((edit) => !listed.includes(edit)).map(({ sheet }) => sheet);
  for (const sheet of new Set(others.filter((name) => flagged.has(name)))) await flagOther(bench, sheet);
}

/** A sheet of an earlier check is no longer listed, but its flags must not tell what is mended already. */
async function flagOther({ workbook, settings, language }: Bench, sheet: string): Promise<void> {
  const grids = await workbook.readGrids({ sheet });
  const { findings } = check(grids, settings);
  await flagFindings(workbook, { findings, sheets: [sheet], language: language() });
}

/** Excel refuses calls while a cell is being typed into: wait until the user is done. */
function isBusy(error: unknown): boolean {
  return error instanceof WorkbookError && isBusyCode(error.code);
}

function isBusyCode(code: string): boolean {
  return code === "cell-being-edited" || code === "busy";
}
