import type { Range } from "../grid/address";
import type { Table } from "../table/table";
import type { Words } from "../words";
import type { Severity } from "./finding";
import type { Settings } from "./settings";

/** One thing that must hold of a table. `key` is its row in the catalogue of checks, for example "F-02". */
export interface Rule<Facts = unknown> {
  /** States what must hold, and equals the file name. */
  readonly id: string;
  readonly key: string;
  readonly severity: Severity;
  /** What must hold. */
  readonly what: Words;
  /** Why it matters. */
  readonly why: Words;
  /** How to mend it. */
  readonly fix: Words;
  /**
   * One case that breaks the rule and how it reads when mended, in the form's own words: a line a row of the form,
   * its cells parted by " | ", a blank one written （空）.
   */
  readonly example: { readonly wrong: string; readonly right: string };
  /** The clause, form or practice it comes from. */
  readonly source: Words;
  /** Runs only where the settings switch it on (试行). */
  readonly isTrial?: boolean;
  /** One table at a time. */
  readonly check?: (table: Table, report: Report<Breach<Facts>>, settings: Settings) => void;
  /** All tables of the workbook together, for what can only be seen between them. */
  readonly checkAll?: (
    tables: readonly Table[],
    report: Report<PlacedBreach<Facts>>,
    settings: Settings,
  ) => void;
  /** Words for the facts, and for nothing but the facts. */
  readonly message: (facts: Facts) => Words;
}

/** Where a rule is broken, and the facts its message is made of. */
export interface Breach<Facts> {
  readonly at: Range;
  /** Further cells concerned (the operands of a sum, the twin of a copy). */
  readonly cells?: readonly Range[];
  readonly facts: Facts;
  /** Where it differs from the rule's own severity. */
  readonly severity?: Severity;
}

/** One between tables names its sheet. */
export interface PlacedBreach<Facts> extends Breach<Facts> {
  readonly sheet: string;
}

/** Called once a breach. A call, not an iterator: 84 iterators a table cost more than all that the rules look at. */
export type Report<Breach> = (breach: Breach) => void;

/** Ties the facts' type of `check` and `message` together. */
export function defineRule<Facts>(rule: Rule<Facts>): Rule {
  return rule as Rule;
}
