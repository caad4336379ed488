import { type Range, rangeOf } from "../../../core/grid/address";

/** Cells that a formula looks at. */
export interface Reference {
  readonly sheet: string;
  readonly range: Range;
}

/** The cells that a formula names outright; what it finds by names, tables or at run time is not among them. */
export function referencesOf(formula: string, sheet: string): Reference[] {
  return [...formula.matchAll(token)].flatMap((match) => {
    const { name, plain, cells, columns, rows } = match.groups ?? {};
    const range = cells ? rangeOf(cells) : columns ? columnsOf(columns) : rows ? rowsOf(rows) : undefined;
    return range ? [{ sheet: sheetName(name, plain) ?? sheet, range }] : [];
  });
}

const cell = "\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}";
const ends = "(?![\\w.([!\\u0080-\\uffff])";

// Texts first, then what may follow a sheet's name, then any other word, so that no part of it is taken for a cell.
const token = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `(?:'(?<name>(?:[^']|'')*)'!|(?<plain>[\\w.\\u0080-\\uffff]+)!)?(?:` +
      `(?<cells>${cell}(?::${cell})?)${ends}|` +
      `(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})${ends}|` +
      `(?<rows>\\$?[1-9][0-9]{0,6}:\\$?[1-9][0-9]{0,6})${ends})`,
    "\\[[^[\\]]*\\]",
    "[\\w.$\\u0080-\\uffff]+",
  ].join("|"),
  "g",
);

function sheetName(quoted: string | undefined, plain: string | undefined): string | undefined {
  return quoted === undefined ? plain : quoted.replace(/''/g, "'");
}

function columnsOf(text: string): Range | undefined {
  const [first, last] = text.split(":");
  return rangeOf(`${first ?? ""}1:${last ?? ""}1048576`);
}

function rowsOf(text: string): Range | undefined {
  const [first, last] = text.split(":");
  return rangeOf(`A${first ?? ""}:XFD${last ?? ""}`);
}
