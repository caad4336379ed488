import { rules } from "../core/findings/rules";
import { keptSettings, objectIn } from "../core/findings/settings-file/kept-settings";
import { type SettingsRead, readSettings, settingsText } from "../core/findings/settings-file/read-settings";
import type { Settings } from "../core/findings/settings";
import type { Words } from "../core/words";
import { type Workbook, WorkbookError } from "../workbook/workbook";

/** The settings the workbook keeps in its notebook; until it keeps any, those given. */
export interface BookSettings {
  /** As last read or saved. */
  readonly current: () => Settings;
  /** What was wrong with them, in words. */
  readonly faults: () => readonly Words[];
  /** Reads them again; a workbook that cannot tell costs the news, never the check. */
  readonly read: () => Promise<void>;
  /** Reads them where that has not been done yet, or failed. */
  readonly readOnce: () => Promise<void>;
  /** Keeps them in the workbook and leaves what else the notebook holds. */
  readonly save: (settings: Settings) => Promise<void>;
}

export function makeBookSettings({ notebook }: Pick<Workbook, "notebook">, given: Settings): BookSettings {
  let known: SettingsRead = { settings: given, faults: [] };
  let isRead = false;
  const read = async () => {
    try {
      known = keptSettings(await notebook.read(), given, rules);
      isRead = true;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      // A program that keeps no notebook has no settings to miss.
      isRead = error.code === "not-supported";
      known = { settings: known.settings, faults: isRead ? [] : [notRead] };
    }
  };
  return {
    current: () => known.settings,
    faults: () => known.faults,
    read,
    // Excel is slow by round trips: what was read when the pane opened, or saved since, holds.
    readOnce: () => (isRead ? Promise.resolve() : read()),
    async save(settings) {
      const kept = JSON.parse(settingsText(settings)) as unknown;
      const others = objectIn((await notebook.read()) ?? "");
      await notebook.write(JSON.stringify({ ...others, settings: kept }));
      known = readSettings(settingsText(settings), rules);
      isRead = true;
    },
  };
}

const notRead: Words = {
  zh: "没能读出工作簿里保存的设置，这次沿用原来的设置。请再校验一次。",
  en: "The settings kept in the workbook could not be read; the former ones were used. Please check again.",
};
