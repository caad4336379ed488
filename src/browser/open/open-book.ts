import { draftOf } from "../../workbook/xlsx/edit/draft";
import type { FileError } from "../../workbook/xlsx/file-error";
import { writeRefusal } from "../../workbook/xlsx/refusals";
import { type OpenFile, openFile } from "./open-file";
import type { ReadBook } from "./read-book";

/** A file as the browser edition shows it. */
export interface OpenedBook extends Omit<ReadBook, "grids"> {
  /** The file itself: what the user changes is written into it. */
  readonly file: OpenFile;
  /** Why no change can be written into it; undefined where one can. */
  readonly refusal: FileError | undefined;
}

/** Reads an .xlsx file with all its looks. Throws a `FileError` where it is none. */
export function openBook(source: Uint8Array): OpenedBook {
  const file = openFile(source);
  const { grids: _kept, ...book } = file.shown();
  return { ...book, file, refusal: writeRefusal(draftOf(file.pack)) };
}
