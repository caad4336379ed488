import type { Language } from "../core/words";
import type { Io } from "./io";

/** What --lang says, else English where the system speaks English, else Chinese. */
export function languageFor(option: string | undefined, env: Io["env"]): Language {
  if (option === "zh" || option === "en") return option;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^en/i.test(locale) ? "en" : "zh";
}
