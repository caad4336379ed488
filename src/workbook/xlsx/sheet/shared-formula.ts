import type { Address } from "../../../core/grid/address";
import { keepWithin } from "../limits";
import type { BookContext, SharedFormula } from "./cell-scan";
import { shiftPieces } from "./shift-formula";

/** Making a formula costs so many times what showing a number of that length does. */
const weight = 8;

/** A shared formula as it reads in one of its cells. */
export function sharedFormulaText(
  { count, limits }: BookContext,
  origin: SharedFormula,
  at: Address,
): string {
  const text = shiftPieces(origin.pieces, at.row - origin.row, at.column - origin.column);
  count.characters += weight * text.length;
  keepWithin(limits, "characters", count.characters);
  return text;
}
