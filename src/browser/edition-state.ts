import type { Words } from "../core/words";
import type { Unseen } from "./open/find-unseen";
import type { Loss } from "./save/find-losses";

/** What the page shows; changed only by `next`. */
export type EditionState =
  | { readonly status: "starting" }
  /** Reading a file, over the workbook that is still there. */
  | { readonly status: "opening"; readonly name: string; readonly before: Shown | undefined }
  /** A file waits for the user's word: the workbook on the page has changes nobody saved. */
  | { readonly status: "asking"; readonly waiting: File; readonly shown: Shown }
  /** Writing the file, which may take a while. */
  | { readonly status: "saving"; readonly shown: Shown }
  /** A file is ready that does not hold all of the user's work: whether to give it out is for him to say. */
  | { readonly status: "warning"; readonly ready: ReadyFile; readonly shown: Shown }
  | { readonly status: "showing"; readonly shown: Shown };

/** A file to give out. */
export interface ReadyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** The workbook on the page. */
export interface Shown {
  readonly name: string;
  readonly isChanged: boolean;
  readonly notice: Notice | undefined;
}

/** Something to tell the user once. */
export type Notice =
  | { readonly kind: "saved"; readonly name: string }
  /** The file's own trouble, in words for its owner. */
  | {
      readonly kind: "refused";
      readonly name: string;
      readonly words: Words;
    }
  /** Why, and what to do. */
  | { readonly kind: "save-failed"; readonly words: Words }
  /** The file can be looked at and checked, but not changed: why. */
  | { readonly kind: "read-only"; readonly words: Words }
  /** What of the file is not shown here, though a saved file holds it. */
  | { readonly kind: "unseen"; readonly unseen: readonly Unseen[] }
  | { readonly kind: "no-sample" };

export type EditionEvent =
  | { readonly kind: "opening"; readonly name: string }
  | { readonly kind: "opened"; readonly name: string; readonly notice: Notice | undefined }
  | { readonly kind: "refused"; readonly notice: Notice }
  | { readonly kind: "asked"; readonly waiting: File }
  | { readonly kind: "saving" }
  | { readonly kind: "warned"; readonly ready: ReadyFile }
  | { readonly kind: "kept" }
  | { readonly kind: "changed" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "told"; readonly notice: Notice }
  | { readonly kind: "dismissed" };

export function next(state: EditionState, event: EditionEvent): EditionState {
  const shown = shownIn(state);
  switch (event.kind) {
    case "opening":
      return { status: "opening", name: event.name, before: shown };
    case "opened":
      return { status: "showing", shown: { name: event.name, isChanged: false, notice: event.notice } };
    case "refused":
      return { status: "showing", shown: { ...(shown ?? nothing), notice: event.notice } };
    case "asked":
      return shown ? { status: "asking", waiting: event.waiting, shown } : state;
    case "saving":
      return shown ? { status: "saving", shown } : state;
    case "warned":
      return shown ? { status: "warning", ready: event.ready, shown } : state;
    case "kept":
      return shown ? { status: "showing", shown } : state;
    case "changed":
      return withShown(state, { isChanged: true });
    case "saved":
      return showing(state, { isChanged: false, notice: { kind: "saved", name: event.name } });
    case "told":
      return showing(state, { notice: event.notice });
    case "dismissed":
      return withShown(state, { notice: undefined });
  }
}

const nothing: Shown = { name: "", isChanged: false, notice: undefined };

/** The workbook on the page, also while another is being opened. */
export function shownIn(state: EditionState): Shown | undefined {
  if (state.status === "starting") return undefined;
  return state.status === "opening" ? state.before : state.shown;
}

/** The work on a file is done. */
function showing(state: EditionState, change: Partial<Shown>): EditionState {
  const shown = shownIn(state);
  return shown ? { status: "showing", shown: { ...shown, ...change } } : state;
}

function withShown(state: EditionState, change: Partial<Shown>): EditionState {
  const shown = shownIn(state);
  if (!shown) return state;
  const changed = { ...shown, ...change };
  return state.status === "opening"
    ? { ...state, before: changed }
    : ({ ...state, shown: changed } as EditionState);
}
