import type { Spec } from "./spec";

/** One thing made wrong in a clean table, the rule that must say so, and the place it must say it at. */
export interface Fault {
  readonly name: string;
  readonly rule: string;
  /** undefined where the fault cannot be put into this table. */
  readonly put: (spec: Spec) => Faulty | undefined;
}

export interface Faulty {
  readonly spec: Spec;
  /** A place name of `layOut`. */
  readonly place: string;
}
