import type { Range } from "../../../core/grid/address";
import type { FoundCells } from "./cell-scan";

/**
 * How many cells the merges cover inside the used range, cells covered twice counted twice: what it will cost to index
 * them. Ten thousand merges over each other are a trap, not a table.
 */
export function mergedCellsIn(merges: readonly Range[], { rows, columns }: FoundCells): number {
  if (rows.length === 0) return 0;
  const bottom = highest(rows) + 1;
  const right = highest(columns) + 1;
  return merges.reduce((sum, merge) => sum + area(merge, bottom, right), 0);
}

function area(merge: Range, bottom: number, right: number): number {
  const rows = Math.min(merge.bottom, bottom) - merge.top + 1;
  const columns = Math.min(merge.right, right) - merge.left + 1;
  return rows > 0 && columns > 0 ? rows * columns : 0;
}

function highest(numbers: readonly number[]): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
