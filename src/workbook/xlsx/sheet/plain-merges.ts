import type { Range } from "../../../core/grid/address";
import { keepWithin } from "../limits";
import type { Cursor } from "../xml/cursor";
import type { BookContext } from "./cell-scan";

/**
 * Reads merges as long as they are written as every program writes them; 500 tables have 5,000. Stops before the first
 * that is not, which is left to the general reader.
 */
export function readPlainMerges(cursor: Cursor, merges: Range[], { limits }: BookContext): void {
  const { text } = cursor;
  const opening = `<${cursor.name.slice(0, -1)} ref="`;
  const walk = { text, at: cursor.at };
  while (text.startsWith(opening, walk.at)) {
    walk.at += opening.length;
    const left = letters(walk);
    const top = digits(walk);
    const hasSecond = text.charCodeAt(walk.at) === 58;
    if (hasSecond) walk.at += 1;
    const right = hasSecond ? letters(walk) : 0;
    const bottom = hasSecond ? digits(walk) : 0;
    // What is not in order, on the sheet and closed at once, the general reader judges.
    if (left < 1 || top < 1 || right < left || bottom < top || right > 16_384 || bottom > 1_048_576) return;
    if (!text.startsWith('"/>', walk.at)) return;
    walk.at += 3;
    cursor.at = walk.at;
    if (left === right && top === bottom) continue;
    merges.push({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 });
    keepWithin(limits, "merges", merges.length);
  }
}

interface Walk {
  readonly text: string;
  at: number;
}

function letters(walk: Walk): number {
  let column = 0;
  for (; ; walk.at += 1) {
    const code = walk.text.charCodeAt(walk.at);
    if (!(code >= 65 && code <= 90) || column > 16_384) return column;
    column = column * 26 + code - 64;
  }
}

function digits(walk: Walk): number {
  let row = 0;
  for (; ; walk.at += 1) {
    const digit = walk.text.charCodeAt(walk.at) - 48;
    if (!(digit >= 0 && digit <= 9) || row > 1_048_576) return row;
    row = row * 10 + digit;
  }
}
