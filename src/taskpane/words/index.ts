import { createContext, useContext } from "react";
import type { Language } from "../../core/words";
import { en } from "./en";
import { type PaneWords, zh } from "./zh";

export type { PaneWords } from "./zh";

export const wordsOf: Readonly<Record<Language, PaneWords>> = { zh, en };

/** The language the pane speaks; every component takes its words from it. */
export const LanguageContext = createContext<Language>("zh");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): PaneWords {
  return wordsOf[useContext(LanguageContext)];
}
