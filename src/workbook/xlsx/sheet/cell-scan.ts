import type { Cell } from "../../../core/grid/cell";
import { broken, type FileError } from "../file-error";
import type { Limits } from "../limits";
import type { Formatter } from "../../../core/grid/number-format/formatter";
import type { Cursor } from "../xml/cursor";
import type { TextCell } from "./shared-strings";
import type { FormulaPiece } from "./shift-formula";

/** What the cells of all sheets share. */
export interface BookContext {
  readonly strings: readonly TextCell[];
  /** By style number. */
  readonly formats: readonly Formatter[];
  readonly is1904: boolean;
  readonly limits: Limits;
  /** What was read so far, in all sheets. */
  readonly count: { cells: number; characters: number };
}

/** A walk through the cells of one sheet: where it is, the cell it is in, and what it found. */
export interface CellScan {
  readonly cursor: Cursor;
  readonly text: string;
  readonly book: BookContext;
  /** "x:" where the part writes `<x:c>`; "" where it writes `<c>`. */
  readonly prefix: string;
  readonly closeRow: string;
  readonly closeFormula: string;
  readonly closeValue: string;
  readonly closeCell: string;
  /** Prefixes that were seen to be no second one of the sheet's own. */
  readonly foreign: Set<string>;
  isInRow: boolean;
  /** The row and cell last begun; -1 before the first. */
  row: number;
  column: number;
  /** The row that `<row>` names; a cell's own address goes before it. */
  cellRow: number;
  type: CellType;
  style: number;
  /** The text of `<v>`, and for a shared string its number. */
  raw: string | undefined;
  index: number;
  inline: string | undefined;
  formula: FormulaMark | undefined;
  readonly found: FoundCells;
}

export type CellType = "number" | "shared" | "inline" | "text" | "boolean" | "error" | "date";

/** The `<f>` of a cell; one without a text that shares none means nothing. */
export interface FormulaMark {
  readonly text: string;
  /** The number of the shared formula it belongs to. */
  readonly shared: string | undefined;
}

/** The cells of a sheet in the order of its part, as three columns: a million tuples would be a burden. */
export interface FoundCells {
  readonly rows: number[];
  readonly columns: number[];
  readonly cells: Cell[];
  readonly hiddenRows: number[];
  readonly sharedFormulas: Map<string, SharedFormula>;
  /** Cells of shared formulas that stand before the cell that holds the formula, by their place in `cells`. */
  readonly waiting: { readonly at: number; readonly shared: string }[];
}

export interface SharedFormula {
  readonly pieces: readonly FormulaPiece[];
  readonly row: number;
  readonly column: number;
}

export function beginScan(cursor: Cursor, book: BookContext): CellScan {
  const prefix = cursor.name.slice(0, cursor.name.length - cursor.local.length);
  return {
    cursor,
    text: cursor.text,
    book,
    prefix,
    closeRow: `</${prefix}row>`,
    closeFormula: `</${prefix}f>`,
    closeValue: `</${prefix}v>`,
    closeCell: `</${prefix}c>`,
    foreign: new Set(),
    isInRow: false,
    row: -1,
    column: -1,
    cellRow: -1,
    type: "number",
    style: 0,
    raw: undefined,
    index: -1,
    inline: undefined,
    formula: undefined,
    found: { rows: [], columns: [], cells: [], hiddenRows: [], sharedFormulas: new Map(), waiting: [] },
  };
}

export function badCell({ cursor, cellRow, column }: CellScan, what: string): FileError {
  return broken(`${cursor.part}: ${what} (row ${cellRow + 1}, column ${column + 1})`);
}
