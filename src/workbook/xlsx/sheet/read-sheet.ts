import type { Range } from "../../../core/grid/address";
import { rangeOf } from "../../../core/grid/address";
import { type Cell, emptyCell } from "../../../core/grid/cell";
import { type Grid, makeGrid } from "../../../core/grid/grid";
import { broken } from "../file-error";
import { keepWithin } from "../limits";
import type { Parts } from "../package/open-package";
import type { SheetPart } from "../package/workbook-part";
import { type Cursor, cursorOf, nextTag, skipElement } from "../xml/cursor";
import { attribute, isOn } from "../xml/read-content";
import type { BookContext, FoundCells } from "./cell-scan";
import { readPlainMerges } from "./plain-merges";
import { mergedCellsIn } from "./merged-cells";
import { scanCells } from "./scan-cells";
import { sharedFormulaText } from "./shared-formula";

/** One sheet as a grid, read in one pass over its part. */
export function readSheet(parts: Parts, { name, part }: SheetPart, book: BookContext): Grid {
  const text = parts.text(part);
  if (text === undefined) throw broken(`${part} is missing`);
  const cursor = cursorOf(text, part, parts.limits.depth);
  const merges: Range[] = [];
  const hiddenColumns = new Set<number>();
  let columns = 0;
  let found: FoundCells | undefined;
  while (nextTag(cursor)) {
    if (cursor.kind === "close") continue;
    if (cursor.open.length === 1 && cursor.kind === "open") refuseOtherRoot(cursor);
    else if (cursor.local === "sheetData") {
      if (found) throw broken(`${part}: two lists of cells`);
      found = scanCells(cursor, book);
    } else if (cursor.local === "col") {
      // A sheet has no more: whoever looks a column up goes through them all.
      if ((columns += 1) > 16_384) throw broken(`${part}: too many columns`);
      addHidden(cursor, hiddenColumns);
    } else if (cursor.local === "mergeCell") addMerge(cursor, merges, book);
    else if (cursor.local === "mergeCells" && cursor.kind === "open") readPlainMerges(cursor, merges, book);
    else if (cursor.local !== "cols" && cursor.local !== "mergeCells") skipElement(cursor);
  }
  if (found) fillSharedFormulas(found, book);
  if (found) keepWithin(book.limits, "mergedCells", mergedCellsIn(merges, found));
  return makeGrid({
    sheet: name,
    cells: found ? tuplesOf(found) : [],
    merges,
    hiddenRows: found?.hiddenRows ?? [],
    hiddenColumns,
  });
}

function refuseOtherRoot(cursor: Cursor): void {
  if (cursor.local !== "worksheet") throw broken(`${cursor.part}: <${cursor.name.slice(0, 40)}>`);
}

function addHidden(cursor: Cursor, hidden: Set<number>): void {
  if (!isOn(attribute(cursor, "hidden")) && Number(attribute(cursor, "width") ?? 1) !== 0) return;
  const first = Math.max(1, Number(attribute(cursor, "min"))) - 1;
  const last = Math.min(16_384, Number(attribute(cursor, "max"))) - 1;
  // Columns told twice are damage, and a million times a trap.
  for (let column = first; column <= last; column += 1) {
    if (hidden.has(column)) throw broken(`${cursor.part}: column ${column + 1} twice`);
    hidden.add(column);
  }
}

function addMerge(cursor: Cursor, merges: Range[], book: BookContext): void {
  const reference = attribute(cursor, "ref") ?? "";
  const merge = rangeOf(reference);
  if (!merge) throw broken(`${cursor.part}: merged cells ${reference.slice(0, 40)}`);
  if (merge.top !== merge.bottom || merge.left !== merge.right) merges.push(merge);
  keepWithin(book.limits, "merges", merges.length);
}

/** Gives the cells of shared formulas that stood before the formula their own reading of it. */
function fillSharedFormulas(
  { waiting, cells, rows, columns, sharedFormulas }: FoundCells,
  book: BookContext,
): void {
  for (const { at, shared } of waiting) {
    const origin = sharedFormulas.get(shared);
    const cell = cells[at];
    if (!origin || !cell || cell.kind === "empty") continue;
    const place = { row: rows[at] as number, column: columns[at] as number };
    const formula = sharedFormulaText(book, origin, place);
    cells[at] = { ...cell, formula };
  }
}

/** Each cell with its place; always in the same tuple, for it is taken apart at once, and a million of them cost. */
function tuplesOf({ rows, columns, cells }: FoundCells): Iterable<readonly [number, number, Cell]> {
  const value: [number, number, Cell] = [0, 0, emptyCell];
  const step = { done: false, value };
  let index = -1;
  const next = (): IteratorResult<[number, number, Cell]> => {
    index += 1;
    const cell = cells[index];
    if (cell === undefined) return { done: true, value: undefined };
    value[0] = rows[index] as number;
    value[1] = columns[index] as number;
    value[2] = cell;
    return step;
  };
  return { [Symbol.iterator]: () => ({ next }) };
}
