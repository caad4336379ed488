import type { Words } from "../words";
import type { Severity } from "./finding";
import { mandatedRules } from "./mandated";
import type { Rule } from "./rule";
import { mendingWords, severityWords, pageWords } from "./rule-page-words";

/** How far a rule's findings can be mended by a click; told from the fixers, which this folder may not know. */
export type Mending = "safe" | "partly-safe" | "offered" | "none";

/** All that is to be said of a rule, in the order in which it is read. */
export interface RulePage {
  readonly id: string;
  /** Its row in the catalogue of checks, "F-02". */
  readonly key: string;
  readonly title: Words;
  readonly severity: Severity;
  readonly isMandated: boolean;
  readonly isTrial: boolean;
  readonly mending: Mending;
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  readonly name: SectionName;
  readonly heading: Words;
  /** Line breaks count in the examples. */
  readonly text: Words;
}

export type SectionName = "what" | "why" | "source" | "severity" | "wrong" | "right" | "fix" | "mending";

/** The page of a rule, made of what the rule says of itself. */
export function rulePage(rule: Rule, mending: Mending): RulePage {
  const { id, key, what, severity } = rule;
  const isMandated = mandatedRules.has(id);
  const texts: Readonly<Record<SectionName, Words>> = {
    what,
    why: rule.why,
    source: sourceText(rule),
    severity: severityText(rule, isMandated),
    wrong: inBoth(rule.example.wrong),
    right: inBoth(rule.example.right),
    fix: rule.fix,
    mending: mendingWords[mending],
  };
  const sections = sectionNames.map((name) => ({ name, heading: pageWords[name], text: texts[name] }));
  return { id, key, title: what, severity, isMandated, isTrial: rule.isTrial === true, mending, sections };
}

const sectionNames: readonly SectionName[] = [
  "what",
  "why",
  "source",
  "severity",
  "wrong",
  "right",
  "fix",
  "mending",
];

function sourceText({ source, key }: Rule): Words {
  return { zh: `${source.zh}（校验目录 ${key}）`, en: `${source.en} (check ${key})` };
}

/** The severity, and whether a bureau may change it. */
function severityText({ severity, isTrial }: Rule, isMandated: boolean): Words {
  const own = severityWords[severity];
  const terms = isMandated ? pageWords.mandated : isTrial ? pageWords.trial : pageWords.adjustable;
  return { zh: `${own.zh}${terms.zh}`, en: `${own.en}${terms.en}` };
}

/** The form's words are Chinese in either language. */
function inBoth(text: string): Words {
  return { zh: text, en: text };
}
