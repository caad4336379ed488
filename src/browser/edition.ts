import type { UniverWorkbook } from "../workbook/univer/univer-workbook";
import { FileError } from "../workbook/xlsx/file-error";
import { defaultLimits, keepWithin } from "../workbook/xlsx/limits";
import { blankBook } from "./blank-book";
import type { Desk } from "./desk";
import {
  type EditionEvent,
  type EditionState,
  type Notice,
  type ReadyFile,
  next,
  shownIn,
} from "./edition-state";
import { type OpenedBook, openBook } from "./open/open-book";
import { nameToSave } from "./save/name-to-save";
import { openingWords, savingWords } from "./failure-words";

/** Everything the page can do, for its buttons, keys and drops. */
export interface Edition {
  readonly state: () => EditionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a file; asks first where that would lose changes. */
  readonly open: (file: File) => Promise<void>;
  /** The user's answer to that question. */
  readonly answer: (choice: "save" | "discard" | "keep") => Promise<void>;
  readonly save: () => Promise<void>;
  /** The user's answer to the question whether a file is to be given out that lacks some of his work. */
  readonly accept: (isAccepted: boolean) => void;
  readonly dismiss: () => void;
}

export interface World {
  readonly desk: Desk;
  /** A workbook stands on the desk: the pane works on it from now on. */
  readonly onLaid: (workbook: UniverWorkbook) => void;
  /** The workbook to begin with; undefined where it cannot be had. */
  readonly sample: () => Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined>;
  /** Gives a file to the user. */
  readonly hand: (name: string, bytes: Uint8Array) => void;
}

/** Begins with the sample. */
export function makeEdition(world: World): Edition {
  const store = makeStore();
  world.desk.onChange(() => {
    const { status } = store.state();
    if (status === "showing" && !shownIn(store.state())?.isChanged) store.send({ kind: "changed" });
  });
  void begin(world, store);
  return {
    ...store,
    async open(file) {
      const { status } = store.state();
      if (status !== "showing" && status !== "starting") return;
      if (shownIn(store.state())?.isChanged) store.send({ kind: "asked", waiting: file });
      else await open(world, store, file);
    },
    async answer(choice) {
      const state = store.state();
      if (state.status !== "asking") return;
      store.send({ kind: "kept" });
      const isSaved = choice !== "save" || (await save(world, store));
      if (choice !== "keep" && isSaved) await open(world, store, state.waiting);
    },
    save: async () => void (await save(world, store)),
    accept(isAccepted) {
      const state = store.state();
      if (state.status !== "warning") return;
      store.send({ kind: "kept" });
      if (isAccepted) give(world, store, state.ready);
    },
    dismiss: () => store.send({ kind: "dismissed" }),
  };
}

type Store = ReturnType<typeof makeStore>;

function makeStore() {
  let state: EditionState = { status: "starting" };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    send: (event: EditionEvent) => {
      state = next(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

async function begin(world: World, store: Store): Promise<void> {
  const sample = await sampleBook(world);
  if (sample) await lay(world, store, sample);
  else await lay(world, store, { name: "", book: blankBook(), notice: { kind: "no-sample" } });
}

/** A server may have no sample, or give a page that says so in its place. */
async function sampleBook({ sample }: World): Promise<Laying | undefined> {
  const file = await sample();
  try {
    return file && { name: file.name, book: openBook(file.bytes) };
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

interface Laying {
  readonly name: string;
  readonly book: OpenedBook;
  readonly notice?: Notice;
}

async function lay({ desk, onLaid }: World, { send }: Store, { name, book, notice }: Laying): Promise<void> {
  onLaid(await desk.lay(book));
  send({ kind: "opened", name, notice: notice ?? noticeOf(book) });
}

function noticeOf({ refusal, unseen }: OpenedBook): Notice | undefined {
  if (refusal) return { kind: "read-only", words: savingWords(refusal) };
  return unseen.length > 0 ? { kind: "unseen", unseen } : undefined;
}

async function open(world: World, store: Store, file: File): Promise<void> {
  const { name } = file;
  store.send({ kind: "opening", name });
  try {
    await pageDrawn();
    // Before it is read: two gigabytes would end the page.
    keepWithin(defaultLimits, "bytes", file.size);
    await lay(world, store, { name, book: openBook(new Uint8Array(await file.arrayBuffer())) });
  } catch (error) {
    store.send({ kind: "refused", notice: { kind: "refused", name, words: openingWords(error) } });
  }
}

/** Gives whether the file went out. */
async function save(world: World, store: Store): Promise<boolean> {
  const state = store.state();
  if (state.status !== "showing") return false;
  const { shown } = state;
  store.send({ kind: "saving" });
  try {
    await pageDrawn();
    const saved = await world.desk.save();
    if (!saved) throw new Error("no workbook");
    const ready = { ...saved, name: nameToSave(shown.name, saved) };
    if (saved.losses.length === 0) return give(world, store, ready);
    store.send({ kind: "warned", ready });
  } catch (error) {
    store.send({ kind: "told", notice: { kind: "save-failed", words: savingWords(error) } });
  }
  return false;
}

function give({ hand }: World, { send }: Store, { name, bytes }: ReadyFile): true {
  hand(name, bytes);
  send({ kind: "saved", name });
  return true;
}

/** Lets the page show that it is at work before the work holds it up. */
function pageDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
