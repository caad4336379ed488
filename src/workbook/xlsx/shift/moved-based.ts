import { type Range, boundingRange } from "../../../core/grid/address";
import { formulaPieces, shiftPieces } from "../sheet/shift-formula";
import { movedFormula, type Move } from "../../../core/grid/moved-formula";
import { movedRange, type Shift } from "../../../core/grid/shift";

/** How far the first cell that is left lies from the first one there was. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

const noStep: Step = { rows: 0, columns: 0 };

/**
 * The formula of a colour format or a validation reads as in the first cell of its ranges. Where that cell goes, it is
 * rewritten for the first one that stays.
 */
export function stepOf(ranges: readonly Range[], shift: Shift): Step {
  if (shift.kind === "insert") return noStep;
  const from = boundingRange(ranges);
  const left = boundingRange(ranges.flatMap((range) => remainderOf(range, shift) ?? []));
  return from && left ? { rows: left.top - from.top, columns: left.left - from.left } : noStep;
}

/** What of a range stays, where it stands before the deletion. */
function remainderOf(range: Range, shift: Shift): Range | undefined {
  if (!movedRange(range, shift)) return undefined;
  const { axis, at, count } = shift;
  const [first, end] = axis === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const isCut = range[first] >= at && range[first] < at + count;
  return { ...range, [first]: isCut ? Math.min(at + count, range[end]) : range[first] };
}

export function movedFrom(
  formula: string,
  { step, own, move }: { step: Step; own: string; move: Move },
): string {
  const based =
    step.rows === 0 && step.columns === 0
      ? formula
      : shiftPieces(formulaPieces(formula), step.rows, step.columns);
  return movedFormula(based, own, move).text;
}

export { noStep };
