import type { CellFormat } from "../../src/core/table/blank-table";
import type { Workbook } from "../../src/workbook/workbook";
import { editing } from "./contract-editing";
import { flagging } from "./contract-flagging";
import { inserting } from "./contract-inserting";
import { insertingRows } from "./contract-rows";
import { reading } from "./contract-reading";

/** One suite for every host: what the port promises, seen from outside as a person at the screen sees it. */
export function contract(name: string, make: () => Promise<ContractHost>): void {
  describe(`${name} keeps the port's contract`, () => {
    let host: ContractHost;
    beforeEach(async () => {
      host = await make();
    });
    afterEach(() => host.close());
    reading(() => host);
    flagging(() => host);
    inserting(() => host);
    editing(() => host);
    insertingRows(() => host);
  });
}

/** A program that holds a workbook, with the hands and eyes of the person before it. Addresses are "B4" and "A1:D19". */
export interface ContractHost {
  /** Opens a workbook of these sheets; the first is active, its A1 selected. */
  open(sheets: readonly SeedSheet[]): Promise<Workbook>;
  sheetNames(): Promise<string[]>;
  look(sheet: string): Promise<SeenSheet>;
  select(sheet: string, range: string): Promise<void>;
  selected(): Promise<{ readonly sheet: string; readonly range: string }>;
  /** A person types into the cell; only asked where the host has live edits. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** A person undoes the last step; undefined where the host has no undo that a test can reach. */
  readonly undo?: () => Promise<void>;
  /** Only the screen of the host moves colour formats along with rows, and there is none in tests. */
  readonly leavesColourFormats?: true;
  /** Saves, opens what was saved and gives the workbook: a new one, that knows nothing of before. */
  reopen(): Promise<Workbook>;
  close(): Promise<void>;
}

export interface SeedSheet {
  readonly name: string;
  readonly cells?: Readonly<Record<string, SeedCell>>;
  readonly merges?: readonly string[];
  /** Counted from zero. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly notes?: Readonly<Record<string, string>>;
  /** "#RRGGBB" by cell. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Conditional formats of the user's own. */
  readonly colourFormats?: readonly SeenFormat[];
  readonly isProtected?: boolean;
}

export type SeedCell =
  | string
  | number
  | boolean
  /** `text` is what the sheet shows; a formula has no leading "=". */
  | {
      readonly value: number;
      readonly text: string;
      readonly numberFormat?: string;
      readonly formula?: string;
    };

export interface SeenFormat {
  readonly range: string;
  /** With the leading "=". */
  readonly formula: string;
}

/** What is to be seen on a sheet besides its values. */
export interface SeenSheet {
  readonly notes: Readonly<Record<string, string>>;
  /** One entry a range, in any order. */
  readonly colourFormats: readonly SeenFormat[];
  readonly looks: Readonly<Record<string, SeenLook>>;
  /** In points by column letter, where set. */
  readonly columnWidths: Readonly<Record<string, number>>;
}

/** Of a cell only what is set: a plain cell has no entry. Colours as "#RRGGBB" in capitals. */
export type SeenLook = Partial<CellFormat> & { readonly fill?: string };
