import { isOverlapping, type Range } from "../../../core/grid/address";
import type { Reference } from "../../../core/grid/references";

/** Ranges of a sheet by their top row, and how far down those up to each of them reach. */
interface Stack {
  readonly ranges: readonly Range[];
  readonly reach: readonly number[];
}

/**
 * Whether a reference looks at one of the places that changed. They are sorted first: a book of thousands of tables has
 * thousands of changes and thousands of formulas, and to try each with each takes minutes.
 */
export function touchedBy(changed: readonly Reference[]): (reference: Reference) => boolean {
  const ranges = new Map<string, Range[]>();
  for (const { sheet, range } of changed) {
    const name = sheet.toLowerCase();
    const there = ranges.get(name);
    if (there) there.push(range);
    else ranges.set(name, [range]);
  }
  const stacks = new Map([...ranges].map(([sheet, list]) => [sheet, stackOf(list)]));
  return ({ sheet, range }) => {
    const stack = stacks.get(sheet.toLowerCase());
    return stack !== undefined && isIn(stack, range);
  };
}

function stackOf(list: readonly Range[]): Stack {
  const ranges = [...list].sort((one, other) => one.top - other.top);
  let deepest = -1;
  const reach = ranges.map(({ bottom }) => (deepest = Math.max(deepest, bottom)));
  return { ranges, reach };
}

function isIn({ ranges, reach }: Stack, wanted: Range): boolean {
  for (let at = firstBelow(ranges, wanted.bottom) - 1; at >= 0; at -= 1) {
    if ((reach[at] as number) < wanted.top) return false;
    if (isOverlapping(ranges[at] as Range, wanted)) return true;
  }
  return false;
}

/** The place of the first range that begins below that row. */
function firstBelow(ranges: readonly Range[], row: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).top <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
