import type { Results } from "./results";

/** What takes its time; one at a time. */
export type Job =
  | { readonly kind: "check"; readonly scope: Results["scope"]; readonly step: Step }
  | { readonly kind: "clear" }
  | { readonly kind: "insert"; readonly count: number }
  | { readonly kind: "fix"; readonly count: number }
  | { readonly kind: "save-settings" };

/** How far a check is. */
export type Step =
  | { readonly kind: "reading" }
  | { readonly kind: "judging"; readonly done: number; readonly total: number }
  | { readonly kind: "flagging" };
