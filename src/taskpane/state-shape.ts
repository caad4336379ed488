import type { Settings } from "../core/findings/settings";
import type { Words } from "../core/words";
import type { Failure } from "./failure";
import type { Job } from "./job";
import type { Notice } from "./notice";
import type { Results } from "./results";
import type { View } from "./view";

/** What the pane is doing. Exactly one thing at a time; what it came from waits under `over`. */
export type State = Resting | Aside | Working;

/** Nothing to wait for: the list, or the first view before any check. */
export type Resting = Fresh | Checked;

/** Nothing has been checked, or the flags have been cleared. */
export interface Fresh {
  readonly status: "fresh";
  readonly notice: Notice | undefined;
}

export interface Checked {
  readonly status: "checked";
  readonly results: Results;
  readonly view: View;
  readonly notice: Notice | undefined;
}

/** Something stands in front of the list. */
export type Aside = Template | About | FixList | RulePages | SettingsForm;

/** The choices of 插入模板. */
export interface Template {
  readonly status: "template";
  readonly over: Resting;
  readonly failure: Failure | undefined;
}

export interface About {
  readonly status: "about";
  readonly over: Resting;
}

/** The safe fixes, before they are written. */
export interface FixList {
  readonly status: "fixes";
  readonly over: Resting;
}

/** One rule's page, or those of all rules. */
export interface RulePages {
  readonly status: "rules";
  readonly rule: string | undefined;
  readonly over: Resting | About;
}

/** What the checks go by, as the workbook keeps it. */
export interface SettingsForm {
  readonly status: "settings";
  readonly settings: Settings;
  /** What was wrong with the settings as they were read. */
  readonly faults: readonly Words[];
  readonly failure: Failure | undefined;
  readonly over: Resting | About;
}

export interface Working {
  readonly status: "working";
  readonly job: Job;
  readonly over: Resting | Template | SettingsForm;
}
