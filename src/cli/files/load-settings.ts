import { rules } from "../../core/findings/rules";
import { defaultSettings, type Settings } from "../../core/findings/settings";
import { readSettings } from "../../core/findings/settings-file/read-settings";
import type { Language, Words } from "../../core/words";
import type { Io } from "../io";
import { systemCode } from "../system-error";

/**
 * The bureau's settings out of that file, the default ones where none is named; words where there is no such file.
 * What is wrong in it is said on standard error, and the sound entries count.
 */
export async function loadSettings(
  path: string | undefined,
  language: Language,
  io: Pick<Io, "readFile" | "stderr">,
): Promise<Settings | Words> {
  if (path === undefined) return defaultSettings;
  const bytes = await io.readFile(path).catch((error: unknown) => {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  });
  if (!bytes) return noSettings(path);
  const { settings, faults } = readSettings(new TextDecoder().decode(bytes), rules);
  for (const fault of faults) io.stderr.write(`${path}: ${fault[language]}\n`);
  return settings;
}

function noSettings(path: string): Words {
  return {
    zh: `读不了设置文件“${path}”，请检查文件名。`,
    en: `Cannot read the settings file "${path}". Check its name.`,
  };
}
