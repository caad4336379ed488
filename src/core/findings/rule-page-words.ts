import type { Words } from "../words";
import type { Severity } from "./finding";
import type { Mending, SectionName } from "./rule-page";

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { zh: "必须改", en: "Must fix" },
  warning: { zh: "建议改", en: "Should fix" },
  info: { zh: "提示", en: "Advice" },
};

/** Headings of a rule's page, and what it says of the severity. */
export const pageWords: Readonly<Record<SectionName | "mandated" | "trial" | "adjustable", Words>> = {
  what: { zh: "查什么", en: "What" },
  why: { zh: "为什么", en: "Why" },
  source: { zh: "依据", en: "Source" },
  severity: { zh: "级别", en: "Severity" },
  wrong: { zh: "错例", en: "Wrong" },
  right: { zh: "正例", en: "Right" },
  fix: { zh: "怎么改", en: "How to mend" },
  mending: { zh: "能否自动改", en: "By a click" },
  mandated: {
    zh: "；表式规定，只能提高，不能降低或关闭。",
    en: "; laid down by the form: it can be raised, not lowered or switched off.",
  },
  trial: {
    zh: "；试行规则，默认不检查，可在设置中打开。",
    en: "; on trial: not checked unless the settings switch it on.",
  },
  adjustable: {
    zh: "；可在设置中提高、降低或关闭。",
    en: "; the settings can raise it, lower it or switch it off.",
  },
};

export const mendingWords: Readonly<Record<Mending, Words>> = {
  safe: {
    zh: "能看出改法的可以自动改：只改写法，不改意思，可以一次全部改好。",
    en: "Where it is plain: only the writing is changed, never the meaning, and all can be done at once.",
  },
  "partly-safe": {
    zh: "能看出改法的可以自动改：不改意思的一次改好，其余给出改前改后，由您逐条确认。",
    en: "Where it is plain: what leaves the meaning alone is done at once, the rest is shown for you to confirm one by one.",
  },
  offered: {
    zh: "能看出改法的给出改前改后，由您逐条确认。",
    en: "Where it is plain, a change is shown before it is made, for you to confirm one by one.",
  },
  none: { zh: "不能，需要人来改。", en: "No. It takes a person." },
};
