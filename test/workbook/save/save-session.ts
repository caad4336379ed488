import { IUniverInstanceService } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { bookNow } from "../../../src/browser/book-now";
import { startJournal } from "../../../src/browser/journal";
import { openBook } from "../../../src/browser/open/open-book";
import { saveBook, type SavedBook } from "../../../src/browser/save/save-book";
import type { Engine } from "../../../src/workbook/univer/engine";
import { UniverWorkbook } from "../../../src/workbook/univer/univer-workbook";
import { headlessUniver } from "../univer-headless";
import { partsOf } from "../xlsx/lint-package";

/** A file opened in the spreadsheet, without a screen. */
export interface SaveSession {
  readonly engine: Engine;
  readonly book: FWorkbook;
  readonly sheet: FWorksheet;
  readonly workbook: UniverWorkbook;
  /** Waits until formulas have followed. */
  readonly settle: () => Promise<void>;
  readonly save: () => SavedBook;
  readonly close: () => void;
}

export function openSession(source: Uint8Array): SaveSession {
  const engine = headlessUniver();
  const { data, file } = openBook(source);
  const book = engine.api.createWorkbook(data);
  // Undo is for the unit in focus, and without a screen nothing ever gets it.
  engine.injector.get(IUniverInstanceService).focusUnit(book.getId());
  const workbook = new UniverWorkbook(engine);
  const journal = startJournal(engine);
  return {
    engine,
    book,
    sheet: book.getSheets()[0] as FWorksheet,
    workbook,
    settle: () => workbook.readGrids("workbook").then(() => undefined),
    save: () => saveBook(file, journal.record(), bookNow(engine)),
    close: () => engine.dispose(),
  };
}

/** Which parts of a file are not byte for byte what they were, and which are gone or new. */
export function changedParts(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [partsOf(before), partsOf(after)];
  const isSame = (name: string) => Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()) === 0;
  return {
    changed: Object.keys(old).filter((name) => now[name] && !isSame(name)),
    lost: Object.keys(old).filter((name) => !now[name]),
    added: Object.keys(now).filter((name) => !old[name]),
  };
}
