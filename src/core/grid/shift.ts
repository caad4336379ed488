import type { Range } from "./address";

/** Whole rows or columns that go into a sheet or out of it. All indexes count from zero. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  /** The first of them. New ones stand from here on afterwards, and what stood here moves on. */
  readonly at: number;
  readonly count: number;
  /**
   * New ones look like the one before them, as Excel has it: formats, height or width; colour formats and choices that
   * end there reach over them. Without it they are plain.
   */
  readonly takesLook?: boolean;
}

/** First and last index of rows or columns. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How many rows and columns a sheet has. */
export const sheetSize = { row: 1_048_576, column: 16_384 } as const;

/** Where a row or column stands afterwards; undefined where it is gone. */
export function movedIndex(index: number, { axis, kind, at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (kind === "insert") return index + count < sheetSize[axis] ? index + count : undefined;
  return index < at + count ? undefined : index - count;
}

/** What a span covers afterwards: it grows or shrinks where the place is inside it; undefined where all of it is gone. */
export function movedSpan({ first, last }: Span, { axis, kind, at, count }: Shift): Span | undefined {
  const end = sheetSize[axis] - 1;
  // Whole columns stay whole.
  if (first === 0 && last === end) return { first, last };
  if (kind === "insert") {
    const moved = { first: first < at ? first : first + count, last: last < at ? last : last + count };
    return moved.first > end ? undefined : { first: moved.first, last: Math.min(moved.last, end) };
  }
  const moved = {
    first: first < at ? first : Math.max(at, first - count),
    last: last < at ? last : Math.max(at - 1, last - count),
  };
  return moved.last < moved.first ? undefined : moved;
}

export function movedRange(range: Range, shift: Shift): Range | undefined {
  const span = movedSpan(spanOf(range, shift.axis), shift);
  return span && withSpan(range, span, shift.axis);
}

/** As `movedRange`; what ends right before new ones that take its look reaches over them. */
export function grownRange(range: Range, shift: Shift): Range | undefined {
  const { axis, kind, at, count, takesLook } = shift;
  const { first, last } = spanOf(range, axis);
  if (kind !== "insert" || !takesLook || last !== at - 1) return movedRange(range, shift);
  return withSpan(range, { first, last: Math.min(last + count, sheetSize[axis] - 1) }, axis);
}

export function spanOf({ top, left, bottom, right }: Range, axis: Shift["axis"]): Span {
  return axis === "row" ? { first: top, last: bottom } : { first: left, last: right };
}

export function withSpan(range: Range, { first, last }: Span, axis: Shift["axis"]): Range {
  return axis === "row" ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
}
