/** What was done to a workbook, as programs read it; what a command does not do is left out. */
export interface Facts {
  /** Cells that were marked, and how many for which severity. */
  readonly marked?: {
    readonly cells: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
  /** Cells that keep a note of their own, and so got a colour only. */
  readonly withoutNote?: readonly CellFact[];
  /** Every cell that a fix changed. */
  readonly changes?: readonly CellChange[];
  /** Errors that are left for a person to mend. */
  readonly errorsLeft?: number;
  /** Sheets that were left as they are, and why. */
  readonly skipped: readonly { readonly sheet: string; readonly code: string; readonly message: string }[];
}

export interface CellFact {
  readonly sheet: string;
  readonly cell: string;
}

export interface CellChange extends CellFact {
  readonly before: string;
  readonly after: string;
  /** The fixer, and what it does in words. */
  readonly fixer: string;
  readonly what: string;
}
