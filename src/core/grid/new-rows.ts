import { type Range, rangeText } from "./address";

/** Whole new rows of a sheet, alike the row above them: it is that row's group that they make longer. */
export interface NewRows {
  /** The first of them, below row `at - 1`; what stood here moves down. Above it there is a row. */
  readonly at: number;
  readonly count: number;
  /** Labels of the row above, one row high, that are to reach over the new rows: merged from there on. */
  readonly grows?: readonly Range[];
  /** Merges of several rows that end in the row above and are not to reach over the new rows, as others do. */
  readonly ends?: readonly Range[];
}

/** What becomes of the merges of a sheet when it gets new rows. */
export interface NewMerges {
  /** Merges that ended in the row above and give way to longer ones, as they stand once the rows are in. */
  readonly gone: readonly Range[];
  /** Merges to be made once the rows are in. */
  readonly made: readonly Range[];
}

/**
 * The merges that inserting rows does not bring along by itself: those of several rows that end in the row above reach
 * over the new ones, and so do the labels that are to grow; those within the row above are made in each new row, too.
 */
export function mergesOfNewRows(merges: readonly Range[], rows: NewRows): NewMerges {
  const { at, count, grows = [], ends = [] } = rows;
  const growing = new Set(grows.map(rangeText));
  const ending = new Set(ends.map(rangeText));
  const above = merges.filter((range) => range.bottom === at - 1 && !ending.has(rangeText(range)));
  const isGrowing = (range: Range) => range.top < range.bottom || growing.has(rangeText(range));
  const gone = above.filter(isGrowing);
  const alone = grows.filter((range) => !gone.some((merge) => rangeText(merge) === rangeText(range)));
  const repeated = above
    .filter((range) => !isGrowing(range))
    .flatMap((range) =>
      Array.from({ length: count }, (_row, index) => ({ ...range, top: at + index, bottom: at + index })),
    );
  return { gone, made: [...[...gone, ...alone].map((range) => longer(range, count)), ...repeated] };
}

/** Where a range stands once the rows are in; it grows where they come inside it. */
export function movedByRows(range: Range, { at, count }: NewRows): Range {
  const { top, bottom } = range;
  return { ...range, top: top < at ? top : top + count, bottom: bottom < at ? bottom : bottom + count };
}

function longer(range: Range, count: number): Range {
  return { ...range, bottom: range.bottom + count };
}
