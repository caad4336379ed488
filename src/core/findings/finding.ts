import type { Range } from "../grid/address";
import type { Words } from "../words";

/** error 必须改, warning 建议改, info 提示. */
export type Severity = "error" | "warning" | "info";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** One broken rule at one place. */
export interface Finding {
  /** The rule's id, for example "total-equals-parts". */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell (its whole merge) that carries the flag. */
  readonly at: Range;
  /** All cells concerned, `at` first. */
  readonly cells: readonly Range[];
  readonly message: Words;
}
