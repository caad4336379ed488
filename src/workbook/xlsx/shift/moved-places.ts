import { type Range, cellRange, isOneCell, rangeOf, rangeText } from "../../../core/grid/address";
import { grownRange, movedRange, type Shift, spanOf, withSpan } from "../../../core/grid/shift";

/**
 * What becomes of an address: "moved" goes along and shrinks or goes with what is deleted; "grown" does so too, and
 * reaches over new lines that take its look; "kept" never goes, but steps to what took its place.
 */
export type PlaceKind = "moved" | "grown" | "kept";

/** The attributes that hold addresses of the sheet itself, by element. */
export const placeKinds: Readonly<Record<string, Readonly<Record<string, PlaceKind>>>> = {
  dimension: { ref: "kept" },
  mergeCell: { ref: "moved" },
  conditionalFormatting: { sqref: "grown" },
  dataValidation: { sqref: "grown" },
  protectedRange: { sqref: "grown" },
  ignoredError: { sqref: "grown" },
  hyperlink: { ref: "moved" },
  cellWatch: { r: "moved" },
  inputCells: { r: "moved" },
  autoFilter: { ref: "moved" },
  sortState: { ref: "moved" },
  sortCondition: { ref: "moved" },
  selection: { activeCell: "kept", sqref: "kept" },
  location: { ref: "moved" },
  webPublishItem: { sourceRef: "moved" },
};

/** The addresses after the shift, as text; undefined where none is left. */
export function movedPlaces(text: string, kind: PlaceKind, shift: Shift): string | undefined {
  const ranges = rangesOf(text);
  // What we cannot read we leave alone.
  if (ranges.length === 0) return text;
  const move = kind === "grown" ? grownRange : movedRange;
  const after = ranges.flatMap(
    (range) => move(range, shift) ?? (kind === "kept" ? steppedTo(range, shift) : []),
  );
  if (after.length === 0) return undefined;
  // "A1:A1" stays as it is written where nothing moves.
  return after.every((range, index) => rangeText(range) === rangeText(ranges[index] as Range)) &&
    after.length === ranges.length
    ? text
    : sqrefOf(distinct(after));
}

/** The line that took the place of what was deleted. */
function steppedTo(range: Range, { axis, at }: Shift): Range {
  const { first } = spanOf(range, axis);
  const index = Math.min(first, at);
  return isOneCell(range)
    ? withSpan(cellRange({ row: range.top, column: range.left }), { first: index, last: index }, axis)
    : withSpan(range, { first: index, last: index }, axis);
}

function distinct(ranges: readonly Range[]): Range[] {
  return [...new Map(ranges.map((range) => [rangeText(range), range])).values()];
}

/** The ranges of an `sqref`: "A1:B2 D4". What is no range is left out. */
export function rangesOf(sqref: string): Range[] {
  return sqref.split(/\s+/).flatMap((text) => rangeOf(text) ?? []);
}

export function sqrefOf(ranges: readonly Range[]): string {
  return ranges.map(rangeText).join(" ");
}
