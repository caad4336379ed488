import { type Address, type Range, addressOf, rangeOf } from "../../src/core/grid/address";

/** The cell that "B4" names. */
export function at(text: string): Address {
  const address = addressOf(text);
  if (!address) throw new Error(`${text} is no cell`);
  return address;
}

/** The range that "A1:D19" names. */
export function rangeAt(text: string): Range {
  const range = rangeOf(text);
  if (!range) throw new Error(`${text} is no range`);
  return range;
}
