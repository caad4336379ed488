import { type Range, rangeOf } from "./address";

/** Cells that a formula looks at. */
export interface Reference {
  readonly sheet: string;
  readonly range: Range;
}

/** Where a formula names cells, whole columns or whole rows. */
export interface ReferencePlace {
  /** "B4", "$A$1:D19", "A:C" or "1:3", without the sheet's name. */
  readonly text: string;
  readonly at: number;
  readonly kind: "cells" | "columns" | "rows";
  /** The sheet it names; undefined where it names none. */
  readonly sheet: string | undefined;
  /** It looks into another file, or through several sheets at once. */
  readonly isForeign: boolean;
}

/** The places in a formula that name cells outright, in their order. */
export function referencePlaces(formula: string): ReferencePlace[] {
  return [...formula.matchAll(token)].flatMap((match): ReferencePlace[] => {
    const { name, plain, cells, columns, rows } = match.groups ?? {};
    const text = cells ?? columns ?? rows;
    if (text === undefined) return [];
    const sheet = sheetName(name, plain);
    const before = formula[match.index - 1];
    return [
      {
        text,
        at: match.index + match[0].length - text.length,
        kind: cells ? "cells" : columns ? "columns" : "rows",
        sheet,
        isForeign: before === "]" || (before === ":" && sheet !== undefined),
      },
    ];
  });
}

/** The cells that a formula names outright; what it finds by names, tables or at run time is not among them. */
export function referencesOf(formula: string, sheet: string): Reference[] {
  return referencePlaces(formula).flatMap(({ text, kind, sheet: named = sheet }) => {
    const range = kind === "cells" ? rangeOf(text) : kind === "columns" ? columnsOf(text) : rowsOf(text);
    return range ? [{ sheet: named, range }] : [];
  });
}

const cell = "\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}";
const ends = "(?![\\w.([!\\u0080-\\uffff])";

// Texts first, then what may follow a sheet's name, then any other word, so that no part of it is taken for a cell.
const token = new RegExp(
  [
    '"(?:[^"]|"")*"',
    // Only the first of several quotes begins a name: to try each would take minutes for a formula made of them.
    `(?:(?<!')'(?<name>(?:[^']|'')*)'!|(?<plain>[\\w.\\u0080-\\uffff]+)!)?(?:` +
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
