import type { Rule } from "../rule";
import type { Settings } from "../settings";
import { readSettings, type SettingsRead, settingsText } from "./read-settings";

/** The settings that a workbook keeps: its notebook is one JSON object, in which they stand under "settings". */
export function keptSettings(
  notebook: string | undefined,
  given: Settings,
  rules: readonly Rule[],
): SettingsRead {
  if (notebook === undefined || notebook.trim() === "") return { settings: given, faults: [] };
  const notes = objectIn(notebook);
  if (!notes) return { settings: given, faults: readSettings(notebook, rules).faults };
  if (notes["settings"] === undefined) return { settings: given, faults: [] };
  return readSettings(JSON.stringify(notes["settings"]), rules);
}

/** The object a JSON text holds; undefined where it is no object. */
export function objectIn(json: string): Record<string, unknown> | undefined {
  try {
    // A file saved by Notepad begins with a byte order mark.
    const parsed = JSON.parse(json.replace(/^\ufeff/, "")) as unknown;
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether both ask for the same, in whatever order severities are listed. */
export function isSameSettings(one: Settings, other: Settings): boolean {
  return settingsText(inOrder(one)) === settingsText(inOrder(other));
}

function inOrder(settings: Settings): Settings {
  const entries = Object.entries(settings.severities);
  return { ...settings, severities: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
