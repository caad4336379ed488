import type { Splice } from "../edit/splices";
import { shapesIn } from "../flags/remove-shapes";
import { movedCorners } from "./anchor-edits";
import { movedIndex, type Shift } from "../../../core/grid/shift";

/** The edits of a VML part, as text, for it need not be well-formed: the cells of notes, the corners of boxes. */
export function movedShapes(vml: string, shift: Shift): Splice[] {
  return shapesIn(vml).flatMap(({ start, end }) => {
    const shape = vml.slice(start, end);
    const cell = cellEdit(shape, start, shift);
    return [...cell.splices, ...anchorEdit(shape, start, { shift, by: cell.by })];
  });
}

/** The cell of a note, and how far it goes: its box goes as far. */
function cellEdit(shape: string, start: number, shift: Shift): { splices: Splice[]; by: number | undefined } {
  const match = (shift.axis === "row" ? /(<x:Row>\s*)(\d+)/ : /(<x:Column>\s*)(\d+)/).exec(shape);
  const before = Number(match?.[2]);
  const after = match ? movedIndex(before, shift) : undefined;
  if (!match || after === undefined) return { splices: [], by: undefined };
  const by = after - before;
  const at = start + match.index + (match[1] ?? "").length;
  return { splices: by === 0 ? [] : [{ at, remove: (match[2] ?? "").length, insert: String(after) }], by };
}

function anchorEdit(
  shape: string,
  start: number,
  { shift, by }: { shift: Shift; by: number | undefined },
): Splice[] {
  const match = /(<x:Anchor>\s*)([\d\s,]+)/.exec(shape);
  const numbers = (match?.[2] ?? "").split(",").map(Number);
  if (!match || numbers.length !== 8) return [];
  // Left column, offset, top row, offset, right column, offset, bottom row, offset.
  const places = shift.axis === "row" ? [2, 6] : [0, 4];
  const indexes = places.map((place) => numbers[place] ?? 0);
  const moved =
    by === undefined
      ? movedCorners(indexes, shift, "moves").map(({ index }) => index)
      : indexes.map((index) => Math.max(0, index + by));
  const after = numbers.map((number, place) => moved[places.indexOf(place)] ?? number);
  if (after.every((number, place) => number === numbers[place])) return [];
  return [
    {
      at: start + match.index + (match[1] ?? "").length,
      remove: (match[2] ?? "").length,
      insert: after.join(", "),
    },
  ];
}
