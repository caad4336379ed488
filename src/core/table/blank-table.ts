import type { Range } from "../grid/address";

/** A blank table as data: what to write and how it looks; addresses relative to its own first cell. */
export interface BlankTable {
  /** The layout it follows. */
  readonly layout: string;
  /** The name for a sheet that holds it alone; not yet made legal or unique. */
  readonly sheetName: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly BlankCell[];
  readonly merges: readonly Range[];
  /** In points, one a column. */
  readonly columnWidths: readonly number[];
  /** In points, one a row. */
  readonly rowHeights: readonly number[];
  readonly print: PrintSetup;
}

/** One cell of it; a cell without content still has its format (borders, wraps, number format). */
export interface BlankCell {
  readonly row: number;
  readonly column: number;
  readonly content: BlankContent | undefined;
  readonly format: CellFormat;
}

export type BlankContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `=SUM` over a range relative to the table's first cell. */
  | { readonly kind: "sum"; readonly of: Range };

export interface CellFormat {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isWrapped: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly hasBorder: boolean;
  readonly numberFormat: string | undefined;
  /** The dropdown's values; other values stay allowed. */
  readonly choices: readonly string[] | undefined;
}

export interface PrintSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** One page wide, as many high as it takes. */
  readonly isOnePageWide: boolean;
}
