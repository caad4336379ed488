import { type RulePage, rulePage } from "../core/findings/rule-page";
import { rules } from "../core/findings/rules";
import { fixers } from "../core/fixes/fixers";
import { mendingOf } from "../core/fixes/mending";
import type { Language } from "../core/words";

/** The page of every rule, in the order of the catalogue. */
export const rulePages: readonly RulePage[] = rules.map((rule) => rulePage(rule, mendingOf(rule.id, fixers)));

/** The pages that hold every one of the words, in their text, their id or their key; all of them where there is no word. */
export function pagesWith(words: string, language: Language): readonly RulePage[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rulePages.filter((page) => {
    const text = textOf(page, language);
    return wanted.every((word) => text.includes(word));
  });
}

/** Not what stands on every page: the headings, and whether the severity can be set. */
function textOf({ id, key, sections }: RulePage, language: Language): string {
  const own = sections.filter(({ name }) => name !== "severity" && name !== "mending");
  return [id, key, ...own.map(({ text }) => text[language])].join("\n").toLowerCase();
}
