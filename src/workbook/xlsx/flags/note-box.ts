import type { NoteBox } from "./note-shapes";
import type { PlacedNote } from "./place-notes";
import type { SheetMeasures } from "./sheet-measures";

const boxWidth = 260;
const lineHeight = 17;
/** Chinese characters of nine points that fit into a line of the box. */
const charactersInLine = 20;
const gap = 12;

/** The box right of the flagged cell, high enough for its text. */
export function noteBox(note: PlacedNote, measures: SheetMeasures): NoteBox {
  const left = Math.min(note.right + 1, 16_382);
  const top = Math.max(0, note.at.row - 1);
  const height = Math.min(400, linesOf(note.text) * lineHeight + 10);
  const [right, rightOffset] = reach(left, gap + boxWidth, { size: measures.width, last: 16_383 });
  const [bottom, bottomOffset] = reach(top, 4 + height, { size: measures.height, last: 1_048_575 });
  return { note, anchor: [left, gap, top, 4, right, rightOffset, bottom, bottomOffset] };
}

function linesOf(text: string): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / charactersInLine)), 0);
}

/** Letters and digits take half the room of a Chinese character. */
function widthOf(line: string): number {
  return [...line].reduce((width, character) => width + (character.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
}

/** Where one gets to by going that many pixels from the beginning of a column or row. */
function reach(
  from: number,
  pixels: number,
  { size, last }: { size: (index: number) => number; last: number },
): [index: number, offset: number] {
  let left = pixels;
  // Hidden columns take no room; a long row of them must not keep us here.
  const furthest = Math.min(last, from + 500);
  for (let index = from; index < furthest; index += 1) {
    const there = Math.round(size(index));
    if (left < there) return [index, left];
    left -= there;
  }
  return [furthest, 0];
}
