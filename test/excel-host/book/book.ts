import type { Range } from "../../../src/core/grid/address";

/** A workbook as Excel would hold it: everything a user can see or lose. */
export interface Book {
  readonly sheets: Sheet[];
  /** The id of the sheet in front. */
  active: string;
  /** What is selected on the sheet in front. */
  selection: Range;
  readonly names: BookName[];
  readonly settings: Map<string, unknown>;
  readonly xmlParts: Map<string, string>;
  isReadOnly: boolean;
  /** Makes ids that are unique in the book. */
  readonly nextId: () => string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  /** Filled cells by `keyOf`. */
  readonly cells: Map<number, Cell>;
  /** Formats by `keyOf`. */
  readonly looks: Map<number, Look>;
  merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  /** The first has the highest priority. */
  formats: ConditionalFormat[];
  comments: Comment[];
  /** Notes ("legacy comments") by `keyOf` of their cell. */
  readonly notes: Map<number, string>;
  validations: Validation[];
  readonly protection: { isProtected: boolean; options: Readonly<Record<string, unknown>> };
  readonly tables: { readonly id: string; readonly name: string; readonly range: Range }[];
  readonly page: Record<string, unknown>;
  frozen: Range | undefined;
}

export interface Cell {
  readonly value: string | number | boolean;
  /** With the leading "=". */
  readonly formula?: string;
}

export type Look = Readonly<Record<string, unknown>> & {
  readonly numberFormat?: string;
  readonly borders?: Readonly<Record<string, BorderLook>>;
};

export type BorderLook = Readonly<Record<string, unknown>>;

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly Range[];
  rule: Record<string, unknown>;
  readonly look: Record<string, unknown>;
  stopIfTrue: boolean;
}

export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly author: string;
  resolved: boolean;
  readonly replies: string[];
}

export interface Validation {
  readonly ranges: readonly Range[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface BookName {
  readonly name: string;
  readonly formula: string;
  comment: string;
}

/** A new workbook with one empty sheet. */
export function newBook(...sheetNames: readonly string[]): Book {
  let last = 0;
  const nextId = () => `{${(++last).toString(16).toUpperCase().padStart(8, "0")}}`;
  const sheets = (sheetNames.length === 0 ? ["Sheet1"] : sheetNames).map((name) => newSheet(nextId(), name));
  return {
    sheets,
    active: (sheets[0] as Sheet).id,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    names: [],
    settings: new Map(),
    xmlParts: new Map(),
    isReadOnly: false,
    nextId,
  };
}

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    cells: new Map(),
    looks: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    formats: [],
    comments: [],
    notes: new Map(),
    validations: [],
    protection: { isProtected: false, options: {} },
    tables: [],
    page: { orientation: "Portrait", paperSize: "Letter", zoom: { scale: 100 } },
    frozen: undefined,
  };
}

/** The sheet of that name, for tests to look at and set up. */
export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new Error(`the book has no sheet ${name}`);
  return sheet;
}

export function activeSheet(book: Book): Sheet {
  return book.sheets.find(({ id }) => id === book.active) as Sheet;
}
