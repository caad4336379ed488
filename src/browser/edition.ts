import { FileError } from "../workbook/xlsx/file-error";
import { fileErrorWords } from "../workbook/xlsx/file-error-words";
import type { UniverWorkbook } from "../workbook/univer/univer-workbook";
import { blankBook } from "./blank-book";
import type { Desk } from "./desk";
import { type EditionEvent, type EditionState, type Notice, next, shownIn } from "./edition-state";
import { type OpenedBook, openBook } from "./open/open-book";
import { saveBook } from "./save/save-book";

/** Everything the page can do, for its buttons, keys and drops. */
export interface Edition {
  readonly state: () => EditionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a file; asks first where that would lose changes. */
  readonly open: (file: File) => Promise<void>;
  /** The user's answer to that question. */
  readonly answer: (choice: "save" | "discard" | "keep") => Promise<void>;
  readonly save: () => Promise<void>;
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
      if (status === "opening" || status === "asking") return;
      if (shownIn(store.state())?.isChanged) store.send({ kind: "asked", waiting: file });
      else await open(world, store, file);
    },
    async answer(choice) {
      const state = store.state();
      if (state.status !== "asking") return;
      store.send({ kind: "kept" });
      if (choice === "save") await save(world, store);
      if (choice !== "keep") await open(world, store, state.waiting);
    },
    save: () => save(world, store),
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
  const file = await world.sample();
  if (file) await lay(world, store, { name: file.name, book: openBook(file.bytes) });
  else await lay(world, store, { name: "", book: blankBook(), notice: { kind: "no-sample" } });
}

interface Laying {
  readonly name: string;
  readonly book: OpenedBook;
  readonly notice?: Notice;
}

async function lay({ desk, onLaid }: World, { send }: Store, { name, book, notice }: Laying): Promise<void> {
  onLaid(await desk.lay(book));
  const losses: Notice = { kind: "losses", lost: book.lost };
  send({ kind: "opened", name, notice: notice ?? (book.lost.length > 0 ? losses : undefined) });
}

async function open(world: World, store: Store, file: File): Promise<void> {
  const { name } = file;
  store.send({ kind: "opening", name });
  try {
    await pageDrawn();
    await lay(world, store, { name, book: openBook(new Uint8Array(await file.arrayBuffer())) });
  } catch (error) {
    store.send({ kind: "refused", notice: { kind: "refused", name, words: wordsFor(error) } });
  }
}

async function save({ desk, hand }: World, { state, send }: Store): Promise<void> {
  const shown = shownIn(state());
  if (!shown) return;
  try {
    const { data, activeId } = await desk.snapshot();
    const name = savedName(shown.name);
    hand(name, saveBook(data, activeId));
    send({ kind: "saved", name });
  } catch (error) {
    send({ kind: "told", notice: { kind: "save-failed", reason: String(error) } });
  }
}

/** Lets the page show that it is at work before the work holds it up. */
function pageDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** Only .xlsx is written; a macro file keeps its name and loses its macros. */
function savedName(name: string): string {
  return `${name.replace(/\.(xlsx|xlsm|xltx|xltm)$/i, "") || "绩效目标表"}.xlsx`;
}

function wordsFor(error: unknown) {
  if (error instanceof FileError) return fileErrorWords(error);
  const reason = error instanceof Error ? error.message : String(error);
  return { zh: `文件打不开（${reason}）。`, en: `The file cannot be opened (${reason}).` };
}
