import type { EditedPlace, Workbook } from "../workbook/workbook";

/** So long after the last edit they are handed over together, in milliseconds: a blink, and a paste is one edit. */
export const settleTime = 100;

/** So long after a host that was busy (a cell being edited) it is asked again. */
export const patience = 1_000;

export interface EditWatch {
  /** Hands these over once more, later: the host could not be read just now. */
  retry(edits: readonly EditedPlace[]): void;
  /** Drops what has not been handed over. */
  forget(): void;
  stop(): void;
}

/** Gathers the user's edits and hands them over once he pauses. */
export function watchEdits(
  workbook: Pick<Workbook, "onEdit">,
  onSettled: (edits: readonly EditedPlace[]) => void,
): EditWatch {
  let gathered: EditedPlace[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const edits = gathered;
      gathered = [];
      onSettled(edits);
    }, time);
  };
  const forget = () => {
    clearTimeout(timer);
    gathered = [];
  };
  const end = workbook.onEdit((edit) => {
    gathered.push(edit);
    wait(settleTime);
  });
  return {
    retry(edits) {
      gathered.unshift(...edits);
      wait(patience);
    },
    forget,
    stop() {
      end();
      forget();
    },
  };
}
