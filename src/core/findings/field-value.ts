import type { Field } from "../table/table";
import { type IndicatorValue, readValue } from "../value/indicator-value";
import { once } from "./once";

/** The numbers and dates of a longer text (a goal), read once for all rules. */
export const valueOfField: (field: Field) => IndicatorValue = once(({ text }) => readValue(text));
