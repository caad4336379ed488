import type { Field } from "../table/table";
import { type IndicatorValue, readValue } from "../value/indicator-value";

/** The numbers and dates of a longer text (a goal), read once for all rules. */
export function valueOfField(field: Field): IndicatorValue {
  const known = cache.get(field);
  if (known) return known;
  const value = readValue(field.text);
  cache.set(field, value);
  return value;
}

const cache = new WeakMap<Field, IndicatorValue>();
