import type { Severity } from "../core/findings/finding";
import type { Rule } from "../core/findings/rule";
import { isAllowed } from "../core/findings/settings-file/read-settings";
import { type Settings, defaultSettings } from "../core/findings/settings";

/** What stands in the fields of the settings, before it is taken apart. */
export interface SettingsDraft extends Omit<Settings, "attributes" | "level"> {
  /** One a line. */
  readonly attributes: string;
  /** Blank: not set. */
  readonly level: string;
}

/** What every group of its fields is given. */
export interface SettingsFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (change: Partial<SettingsDraft>) => void;
}

export function draftOf({ attributes, level, ...rest }: Settings): SettingsDraft {
  return { ...rest, attributes: attributes.join("\n"), level: level ?? "" };
}

/** A list left blank is the usual one: no value at all would be usual otherwise. */
export function settingsOf({ attributes, level, ...rest }: SettingsDraft): Settings {
  const lines = attributes
    .split("\n")
    .map((line) => line.trim())
    .filter((line, index, all) => line !== "" && all.indexOf(line) === index);
  return {
    ...rest,
    attributes: lines.length > 0 ? lines : defaultSettings.attributes,
    level: level.trim() === "" ? undefined : level.trim(),
  };
}

export const severityChoices: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];

/** The severities a rule may be set to: what the form lays down is never lowered. */
export function choicesFor(rule: Rule): readonly (Severity | "off")[] {
  return severityChoices.filter((severity) => isAllowed(rule, severity));
}

/** The severities with one rule's set, or, undefined, as the rule has it. */
export function withSeverity(
  severities: Settings["severities"],
  rule: string,
  severity: Severity | "off" | undefined,
): Settings["severities"] {
  const others = Object.fromEntries(Object.entries(severities).filter(([id]) => id !== rule));
  return severity === undefined ? others : { ...others, [rule]: severity };
}
