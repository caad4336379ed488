import { columnText } from "../../../core/grid/address";

/** A formula taken apart: texts that stay, and the relative columns and rows in between, which count from zero. */
export type FormulaPiece = string | { readonly column: number } | { readonly row: number };

/**
 * Takes a shared formula apart for reading it in its other cells. Texts, names of sheets and columns of tables are
 * left alone.
 */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let kept = 0;
  const cut = (from: number, to: number, piece: FormulaPiece) => {
    if (from > kept) pieces.push(formula.slice(kept, from));
    pieces.push(piece);
    kept = to;
  };
  for (const match of formula.matchAll(token)) {
    if (match[1] === undefined) continue;
    for (const end of match[0].matchAll(/\$?([A-Za-z]+)|\$?([0-9]+)/g)) {
      const from = match.index + end.index;
      const [whole, column, row] = end;
      if (whole.startsWith("$")) continue;
      cut(
        from,
        from + whole.length,
        column === undefined ? { row: Number(row) - 1 } : { column: columnOf(column) },
      );
    }
  }
  if (kept < formula.length) pieces.push(formula.slice(kept));
  return pieces;
}

/** The formula so many rows and columns on; a reference pushed off the sheet comes back on the other side, as in Excel. */
export function shiftPieces(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  // Joined, not added up: a text of thousands of additions takes ten times its room.
  const texts = new Array<string>(pieces.length);
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as FormulaPiece;
    if (typeof piece === "string") texts[index] = piece;
    else if ("row" in piece) texts[index] = String(within(piece.row + rows, 1_048_576) + 1);
    else texts[index] = lettersOf(within(piece.column + columns, 16_384));
  }
  return texts.join("");
}

const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnText(column));
}

// In the order of trial: texts, quoted sheets, brackets; cells, whole columns or whole rows; any other word or number.
const token = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[[^[\]]*\]/,
    /(\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}(?![\w.(![\u0080-\uffff])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(![\u0080-\uffff])|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}(?![\w.(![\u0080-\uffff]))/,
    /[\w.$\u0080-\uffff]+/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

function columnOf(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function within(index: number, count: number): number {
  return ((index % count) + count) % count;
}
