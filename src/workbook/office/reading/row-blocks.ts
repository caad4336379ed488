import type { Range } from "../../../core/grid/address";

/** The range cut into blocks of whole rows, each of at most so many cells (of one row at least). */
export function rowBlocks(range: Range, mostCells: number): Range[] {
  const rows = Math.max(1, Math.floor(mostCells / (range.right - range.left + 1)));
  const blocks: Range[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    blocks.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return blocks;
}
