import type { Rule } from "../rule";

/** The catalogue, in the order of the form. */
export const rules: readonly Rule[] = [];
