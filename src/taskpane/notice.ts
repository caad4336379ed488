import type { Failure } from "./failure";
import type { Item } from "./results";

/** What is told above the list, until it is dismissed or something else happens. */
export type Notice =
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "cleared" }
  | { readonly kind: "inserted"; readonly count: number; readonly sheet: string }
  /** The finding the user stood at is gone. */
  | { readonly kind: "gone"; readonly item: Item; readonly hasNext: boolean }
  /** Fixes were written; not re-checked where the host could not be read again just then. */
  | { readonly kind: "fixed"; readonly count: number; readonly isRechecked: boolean }
  | { readonly kind: "settings-saved" }
  /** The cells no longer show what the fix was made for, so nothing was written. */
  | { readonly kind: "outdated" };
