import type { Range } from "../../../src/core/grid/address";
import type { Sheet } from "../book/book";
import { addressOfKey, keysIn } from "../book/ranges";
import { HostError } from "../protocol/host-error";

/** The areas of constants or of formulas in the range, one a run of neighbours in a row. */
export function specialCells(sheet: Sheet, range: Range, type: string): Range[] {
  if (type !== "Constants" && type !== "Formulas") throw new HostError("InvalidArgument");
  const areas: Range[] = [];
  for (const key of keysIn(sheet.cells, range).sort((one, other) => one - other)) {
    if ((sheet.cells.get(key)?.formula !== undefined) !== (type === "Formulas")) continue;
    const { row, column } = addressOfKey(key);
    const last = areas[areas.length - 1];
    if (last && last.top === row && last.right === column - 1)
      areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas;
}
