import { Calculation } from "../workbook/univer/calculation";
import type { Engine } from "../workbook/univer/engine";
import { lockSheet } from "../workbook/univer/lock-sheet";
import { UniverWorkbook } from "../workbook/univer/univer-workbook";
import { bookNow } from "./book-now";
import { type Journal, startJournal } from "./journal";
import type { OpenedBook } from "./open/open-book";
import type { OpenFile } from "./open/open-file";
import { saveBook, type SavedBook } from "./save/save-book";

/** The spreadsheet on the page and the one workbook on it. */
export interface Desk {
  /** Puts a workbook in the place of the one before. */
  lay(book: OpenedBook): Promise<UniverWorkbook>;
  /** Takes over what is being typed into a cell: whoever turns to the pane means it to count. */
  finishTyping(): Promise<void>;
  /** The file on the desk with what the user changed in it; undefined before any lies there. */
  save(): Promise<SavedBook | undefined>;
  /** Calls back when the user, or a button of the pane, changes what a saved file would hold. Flags do not count. */
  onChange(listener: () => void): void;
}

/** What is known of the workbook on the desk besides what it shows. */
interface Laid {
  readonly file: OpenFile;
  readonly journal: Journal;
  readonly calculation: Calculation;
}

export function makeDesk(engine: Engine): Desk {
  let workbook: UniverWorkbook | undefined;
  let laid: Laid | undefined;
  return {
    async lay({ data, locked, active, file }) {
      const before = engine.api.getActiveWorkbook();
      if (before) await untilIdle();
      workbook?.dispose();
      laid?.journal.stop();
      laid?.calculation.stop();
      if (before) engine.api.disposeUnit(before.getId());
      const open = engine.api.createWorkbook(data);
      const front = active === undefined ? undefined : open.getSheetByName(active);
      if (front) open.setActiveSheet(front);
      for (const { name, unlocked } of locked) {
        const sheet = open.getSheetByName(name);
        if (sheet) await lockSheet(engine, sheet, unlocked);
      }
      workbook = new UniverWorkbook(engine);
      laid = { file, journal: startJournal(engine), calculation: new Calculation(engine) };
      return workbook;
    },
    finishTyping: () => finishTyping(engine),
    async save() {
      await finishTyping(engine);
      await laid?.calculation.settled();
      return laid && saveBook(laid.file, laid.journal.record(), bookNow(engine));
    },
    onChange(listener) {
      engine.api.onCommandExecuted(({ id, params }) => {
        if (isMutation(id) && params !== undefined && "trigger" in params && params.trigger) listener();
      });
    },
  };
}

async function finishTyping({ api }: Engine): Promise<void> {
  const open = api.getActiveWorkbook();
  if (open?.isCellEditing()) await open.endEditingAsync(true);
}

/**
 * When the page is idle Univer looks over the choices on sheets that are not in front, and complains if their workbook
 * is gone by then: what it has put off is done before what is put off here.
 */
async function untilIdle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, gathering));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }));
}

/** So many milliseconds it gathers cells before it puts them off. */
const gathering = 30;
const patience = 2_000;

/** Mutations change the workbook. Ours for flags are called by no command and so have no trigger. */
function isMutation(id: string): boolean {
  return /^(sheet|data-validation)\.mutation\.|-defined-name$/.test(id);
}
