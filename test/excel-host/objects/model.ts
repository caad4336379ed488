import type { Range } from "../../../src/core/grid/address";
import type { Book, Sheet } from "../book/book";
import { HostError } from "../protocol/host-error";
import type { References } from "../protocol/references";

/** What every object of the model works on. */
export interface Model {
  readonly book: Book;
  readonly references: References;
  /** Tells listeners of changed cells, or of rows that came in. */
  readonly changed: (sheet: Sheet, range: Range, changeType?: string) => void;
  readonly sheetEvent: (kind: "Added" | "Deleted" | "Activated", sheet: Sheet) => void;
  /** Switches events on and off for this add-in. */
  readonly runtime: { enableEvents: boolean };
  /** Which events the add-in has asked for, by target and kind. */
  readonly registered: Set<string>;
}

/** Call before changing anything on the sheet. [?] Which of its errors Excel gives for a read-only file. */
export function refuseLocked(model: Model, sheet: Sheet): void {
  if (model.book.isReadOnly || sheet.protection.isProtected) throw new HostError("AccessDenied");
}

/** Protection may let a user insert rows, and then lets an add-in, too. */
export function refuseRows(model: Model, sheet: Sheet): void {
  if (sheet.protection.options["allowInsertRows"] === true) refuseReadOnly(model);
  else refuseLocked(model, sheet);
}

export function refuseReadOnly(model: Model): void {
  if (model.book.isReadOnly) throw new HostError("AccessDenied");
}

/** [?] Why Excel refuses a method is not said more exactly than this. */
export function invalidArgument(): never {
  throw new HostError("InvalidArgument");
}
