import type { Settings } from "../core/findings/settings";
import type { Words } from "../core/words";
import type { Failure } from "./failure";
import type { Job, Step } from "./job";
import type { Notice } from "./notice";
import type { Results } from "./results";
import type { Filter } from "./view";

/** What happens to the pane: what the user did, and what came of the jobs. */
export type PaneEvent =
  | { readonly kind: "job-started"; readonly job: Job }
  | { readonly kind: "stepped-on"; readonly step: Step }
  | { readonly kind: "checked"; readonly results: Results }
  | { readonly kind: "rechecked"; readonly results: Results }
  | { readonly kind: "cleared" }
  | { readonly kind: "inserted"; readonly count: number; readonly sheet: string }
  /** A job ended with something to tell, and perhaps with the listed sheets judged anew. */
  | { readonly kind: "done"; readonly notice: Notice; readonly results?: Results }
  /** The job that runs could not be done. */
  | { readonly kind: "job-failed"; readonly failure: Failure }
  /** Something smaller could not be done (showing a cell, a re-check); a job that runs goes on. */
  | { readonly kind: "call-failed"; readonly failure: Failure }
  | { readonly kind: "template-opened" }
  | { readonly kind: "about-opened" }
  | { readonly kind: "fixes-opened" }
  /** The page of a rule, or of all rules. */
  | { readonly kind: "rules-opened"; readonly rule?: string }
  | { readonly kind: "settings-opened"; readonly settings: Settings; readonly faults: readonly Words[] }
  | { readonly kind: "closed" }
  | { readonly kind: "went-to"; readonly key: string }
  | { readonly kind: "stepped"; readonly by: 1 | -1 }
  | { readonly kind: "toggled"; readonly key: string }
  | { readonly kind: "folded"; readonly group: string; readonly isFolded: boolean }
  | { readonly kind: "filtered"; readonly filter: Filter }
  | { readonly kind: "dismissed" };
