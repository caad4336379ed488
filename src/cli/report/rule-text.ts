import type { Rule } from "../../core/findings/rule";
import { rulePage, type RulePage } from "../../core/findings/rule-page";
import type { Fixer } from "../../core/fixes/fix";
import { mendingOf } from "../../core/fixes/mending";
import type { Language } from "../../core/words";
import { displayWidth, padToWidth } from "../terminal/display-width";
import type { Paint } from "../terminal/paint";
import { wrap } from "../terminal/wrap";
import { textWords } from "./text-words";

interface Style {
  readonly language: Language;
  readonly width: number | undefined;
  readonly paint: Paint;
}

/** One line a rule: key, severity, what must hold, name. */
export function ruleList(rules: readonly Rule[], { language, paint }: Style): string {
  const { severity: severityWords } = textWords[language];
  const keyWidth = Math.max(...rules.map(({ key }) => displayWidth(key)));
  const severityWidth = Math.max(...Object.values(severityWords).map(displayWidth));
  const lines = rules.map(({ id, key, severity, what, isTrial }) => {
    const trial = isTrial ? words[language].trialShort : "";
    const label = paint(severity, padToWidth(severityWords[severity], severityWidth));
    return `${padToWidth(key, keyWidth)}  ${label}  ${what[language]}${trial}  ${paint("faint", `[${id}]`)}`;
  });
  return `${lines.join("\n")}\n\n${words[language].count(rules.length)}\n`;
}

/** The whole page of a rule. */
export function rulePageText(page: RulePage, { language, width, paint }: Style): string {
  const severity = paint(page.severity, textWords[language].severity[page.severity]);
  const labelWidth = Math.max(...page.sections.map(({ heading }) => displayWidth(heading[language])));
  const room = width === undefined ? undefined : Math.max(24, width - labelWidth - 4);
  const lines = page.sections.flatMap(({ heading, text }) =>
    text[language]
      .split("\n")
      .flatMap((line) => wrap(line, room))
      .map((line, index) => `  ${padToWidth(index === 0 ? heading[language] : "", labelWidth)}  ${line}`),
  );
  return `${paint("strong", page.id)}  ${page.key}  ${severity}\n${lines.join("\n")}\n`;
}

/** For programs: both languages, so that it needs no other option. */
export function rulesJson(rules: readonly Rule[], fixers: readonly Fixer[]): string {
  const list = rules.map((rule) => {
    const { id, key, severity, what, why, fix, source, example } = rule;
    const { isMandated, isTrial, mending } = rulePage(rule, mendingOf(id, fixers));
    return {
      id,
      key,
      severity,
      mandated: isMandated,
      trial: isTrial,
      what,
      why,
      source,
      wrong: example.wrong,
      right: example.right,
      fix,
      mending,
    };
  });
  return `${JSON.stringify({ version: 1, rules: list }, undefined, 2)}\n`;
}

const words = {
  zh: {
    trialShort: "（试行，默认不检查）",
    count: (count: number) => `共 ${count} 条规则。`,
  },
  en: {
    trialShort: " (on trial, not checked by default)",
    count: (count: number) => `${count} rules.`,
  },
};
