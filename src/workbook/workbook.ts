import type { Address, Place, Range } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import type { NewRows } from "../core/grid/new-rows";
import type { Flag } from "../core/flags/flag";
import type { BlankTable } from "../core/table/blank-table";

/** The port: what the pane, the commands and the command line know of a workbook, whatever program holds it. Every call that fails rejects with a `WorkbookError`. */
export interface Workbook {
  capabilities(): Capabilities;
  readGrids(scope: Scope): Promise<Grid[]>;
  /** Replaces all flags of ours on those sheets by these, and touches nothing else. */
  showFlags(flags: readonly Flag[], sheets: readonly string[]): Promise<FlagsShown>;
  /** Removes all flags of ours, also those of an earlier session, and nothing else. */
  clearFlags(scope: Scope): Promise<void>;
  /** Selects the place and brings it into view. */
  reveal(place: Place): Promise<void>;
  /** Writes blank tables; never over a filled cell (`space-not-empty`). Gives the place of the first one. */
  insertTables(tables: readonly BlankTable[], where: Where): Promise<Place>;
  /**
   * Writes what the user asked for, as one undo step where the host can. Edits are made in the order given, and each
   * means the sheet as the edits before it left it: what is written after rows were inserted is addressed with them in.
   */
  write(edits: readonly Edit[]): Promise<void>;
  /** Calls back after the user's own edits, never after ours. Gives the call that ends it. */
  onEdit(listener: (place: EditedPlace) => void): () => void;
  readonly notebook: Notebook;
}

/** One sheet (the active one, or the one named), or all of them. */
export type Scope = "sheet" | "workbook" | { readonly sheet: string };

export interface Capabilities {
  /** The host in words, for example "Excel 16.0.17328 (Windows)". */
  readonly host: string;
  /** How the text of a flag is shown. */
  readonly notes: "note" | "comment" | "none";
  readonly hasLiveEdits: boolean;
  /** Whether several writes can be undone in one step. */
  readonly hasUndoGroups: boolean;
  readonly isReadOnly: boolean;
}

export interface FlagsShown {
  /** How many cells carry colour and text of ours now. */
  readonly shown: number;
  /** Cells coloured only, because a note or comment of the user's stands there. */
  readonly withoutNote: readonly Place[];
  /** Sheets on which nothing could be written; a protected one only where flags are wanted or ours still stand. */
  readonly skipped: readonly { readonly sheet: string; readonly code: WorkbookErrorCode }[];
}

export type Where =
  /** Each into a new sheet of its own. */
  | { readonly kind: "new-sheets" }
  /** All below one another on one new sheet, a blank row between them. */
  | { readonly kind: "stacked" }
  /** Below one another from the selected cell on. */
  | { readonly kind: "selection" };

export type Edit = CellEdit | RowEdit;

/** New content of a cell, which keeps its look. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: Address;
  readonly content:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "number"; readonly value: number }
    /** Without the leading "=". */
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "empty" };
}

/**
 * Inserts whole rows. They take over the look of the row above: its height, formats, borders, choices and colours, not
 * its contents. All that stands below moves down, with its merges, notes, drawings and whatever refers to it: formulas
 * on any sheet, names, colour formats, print areas. Merges and ranges that span the place grow; so do merges of several
 * rows that end in the row above, and those that the rows say.
 *
 * Refused, and nothing of the whole `write` is done: `sheet-protected` also where the protection would let a person
 * insert rows; `space-too-small` where a filled row would be pushed off the sheet; `not-divisible` where an array
 * formula, a pivot table or several tables would be torn.
 */
export interface RowEdit {
  readonly sheet: string;
  readonly rows: NewRows;
}

export function isRowEdit(edit: Edit): edit is RowEdit {
  return "rows" in edit;
}

/** What the user changed; without a range when the host does not say. */
export interface EditedPlace {
  readonly sheet: string;
  readonly range: Range | undefined;
}

/** Our own settings, kept inside the workbook as one text (JSON). */
export interface Notebook {
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
}

export type WorkbookErrorCode =
  | "sheet-protected"
  | "read-only"
  | "cell-being-edited"
  | "payload-too-large"
  | "sheet-missing"
  | "session-expired"
  | "space-not-empty"
  | "space-too-small"
  | "not-divisible"
  | "no-workbook"
  | "not-supported"
  | "busy"
  | "unknown";

/** A host's failure, with a code the pane can word. `detail` names what it is about (a sheet, a cell). */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly detail: string | undefined;

  constructor(code: WorkbookErrorCode, options: { detail?: string; cause?: unknown } = {}) {
    super(options.detail === undefined ? code : `${code}: ${options.detail}`, { cause: options.cause });
    this.name = "WorkbookError";
    this.code = code;
    this.detail = options.detail;
  }
}
