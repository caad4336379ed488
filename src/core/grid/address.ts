/** One cell of a sheet; row and column count from zero. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four edges count from zero and belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a named sheet. */
export interface Place {
  readonly sheet: string;
  readonly range: Range;
}

/** "B4" of row 3, column 1. */
export function addressText({ row, column }: Address): string {
  return `${columnText(column)}${row + 1}`;
}

/** "A1:D19", or "B4" where the range is one cell. */
export function rangeText(range: Range): string {
  const first = addressText({ row: range.top, column: range.left });
  return isOneCell(range) ? first : `${first}:${addressText({ row: range.bottom, column: range.right })}`;
}

/** "A" of column 0, "AA" of column 26. */
export function columnText(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** The range that "A1:D19", "$B$4" or "b4" names; undefined where the text is no such address. */
export function rangeOf(text: string): Range | undefined {
  const [first, second = first, third] = text.split(":");
  if (third !== undefined || first === undefined || second === undefined) return undefined;
  const from = addressOf(first);
  const to = addressOf(second);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The cell that "B4" or "$B$4" names; undefined outside Excel's 1,048,576 × 16,384 cells. */
export function addressOf(text: string): Address | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return undefined;
  let column = 0;
  for (const letter of (match[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column > 16_384 || row > 1_048_576 ? undefined : { row: row - 1, column: column - 1 };
}

export function cellRange({ row, column }: Address): Range {
  return { top: row, left: column, bottom: row, right: column };
}

export function isOneCell(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function hasCell(range: Range, { row, column }: Address): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function isOverlapping(one: Range, other: Range): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** The smallest range that holds all of them; undefined of none. */
export function boundingRange(ranges: readonly Range[]): Range | undefined {
  const [first] = ranges;
  if (!first) return undefined;
  let { top, left, bottom, right } = first;
  for (const range of ranges) {
    if (range.top < top) top = range.top;
    if (range.left < left) left = range.left;
    if (range.bottom > bottom) bottom = range.bottom;
    if (range.right > right) right = range.right;
  }
  return { top, left, bottom, right };
}
