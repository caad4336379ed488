import { addressOf, columnText } from "./address";
import { type ReferencePlace, referencePlaces } from "./references";
import { movedSpan, type Shift } from "./shift";

/** A shift of one sheet. */
export interface Move {
  readonly sheet: string;
  readonly shift: Shift;
}

export interface MovedFormula {
  readonly text: string;
  /** Some of what it looks at has grown, shrunk or gone: its result may be another. */
  readonly isResized: boolean;
}

/**
 * The formula as it reads after the shift. `own` is the sheet it stands on, which references without a sheet's name
 * mean. A reference to what is gone becomes `#REF!`, as in Excel; texts, tables' columns, other files and references
 * through several sheets stay as they are.
 */
export function movedFormula(formula: string, own: string, move: Move): MovedFormula {
  return moved(formula, move, ({ sheet = own, isForeign }) => !isForeign && isSame(sheet, move.sheet));
}

/** The formula of a defined name: relative references in it look from whatever cell uses the name, and do not move. */
export function movedName(formula: string, move: Move): MovedFormula {
  return moved(
    formula,
    move,
    ({ sheet, isForeign, text }) =>
      !isForeign && sheet !== undefined && isSame(sheet, move.sheet) && isAbsolute(text, move.shift.axis),
  );
}

function moved(formula: string, { shift }: Move, isMeant: (place: ReferencePlace) => boolean): MovedFormula {
  const pieces: string[] = [];
  let kept = 0;
  let isResized = false;
  for (const place of referencePlaces(formula)) {
    if (!isMeant(place)) continue;
    const after = movedReference(place, shift);
    isResized ||= after.isResized;
    pieces.push(formula.slice(kept, place.at), after.text);
    kept = place.at + place.text.length;
  }
  return kept === 0
    ? { text: formula, isResized }
    : { text: pieces.join("") + formula.slice(kept), isResized };
}

interface End {
  readonly columnMark: string;
  readonly letters: string;
  readonly rowMark: string;
  readonly digits: string;
}

function movedReference({ text, kind }: ReferencePlace, shift: Shift): MovedFormula {
  const isAcross = kind === (shift.axis === "row" ? "columns" : "rows");
  const ends = text.split(":").map(endOf);
  const indexes = ends.map((end) => indexOf(end, shift.axis));
  if (isAcross || indexes.some((index) => index < 0)) return { text, isResized: false };
  const before = { first: Math.min(...indexes), last: Math.max(...indexes) };
  const after = movedSpan(before, shift);
  if (!after) return { text: "#REF!", isResized: true };
  const isResized = after.last - after.first !== before.last - before.first;
  if (after.first === before.first && after.last === before.last) return { text, isResized };
  const written = ends.map((end, position) =>
    endText(
      end,
      shift.axis,
      indexes[position] === before.first && position === indexes.indexOf(before.first)
        ? after.first
        : after.last,
    ),
  );
  return { text: written.join(":"), isResized };
}

function endOf(text: string): End {
  const match = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text);
  // "$1" of a whole row has its mark where a column's would stand.
  const [, first = "", letters = "", second = "", digits = ""] = match ?? [];
  return letters === ""
    ? { columnMark: "", letters, rowMark: first + second, digits }
    : { columnMark: first, letters, rowMark: second, digits };
}

/** The index on the axis; below zero where the end names none. */
function indexOf({ letters, digits }: End, axis: Shift["axis"]): number {
  if (axis === "row") return digits === "" ? -1 : Number(digits) - 1;
  return addressOf(`${letters}1`)?.column ?? -1;
}

function endText({ columnMark, letters, rowMark, digits }: End, axis: Shift["axis"], index: number): string {
  return axis === "row"
    ? `${columnMark}${letters}${rowMark}${index + 1}`
    : `${columnMark}${columnText(index)}${rowMark}${digits}`;
}

function isAbsolute(text: string, axis: Shift["axis"]): boolean {
  return text
    .split(":")
    .map(endOf)
    .every(({ columnMark, letters, rowMark, digits }) =>
      axis === "row" ? digits === "" || rowMark !== "" : letters === "" || columnMark !== "",
    );
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
