import type { Rule } from "../../core/findings/rule";
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

/** All that a rule says of itself. */
export function ruleExplanation(rule: Rule, { language, width, paint }: Style): string {
  const { what, why, fix, source, trial } = words[language];
  const severity = paint(rule.severity, textWords[language].severity[rule.severity]);
  const parts: readonly (readonly [string, string])[] = [
    [what, rule.what[language]],
    [why, rule.why[language]],
    [fix, rule.fix[language]],
    [source, rule.source[language]],
    ...(rule.isTrial ? [["", trial] as const] : []),
  ];
  const labelWidth = Math.max(...parts.map(([label]) => displayWidth(label)));
  const room = width === undefined ? undefined : Math.max(24, width - labelWidth - 4);
  const lines = parts.flatMap(([label, text]) =>
    wrap(text, room).map((line, index) => `  ${padToWidth(index === 0 ? label : "", labelWidth)}  ${line}`),
  );
  return `${paint("strong", rule.id)}  ${rule.key}  ${severity}\n${lines.join("\n")}\n`;
}

/** For programs: both languages, so that it needs no other option. */
export function rulesJson(rules: readonly Rule[]): string {
  const list = rules.map(({ id, key, severity, what, why, fix, source, isTrial }) => ({
    id,
    key,
    severity,
    what,
    why,
    fix,
    source,
    trial: isTrial === true,
  }));
  return `${JSON.stringify({ version: 1, rules: list }, undefined, 2)}\n`;
}

const words = {
  zh: {
    what: "要求",
    why: "为什么",
    fix: "怎样改",
    source: "依据",
    trial: "试行规则，默认不检查。",
    trialShort: "（试行，默认不检查）",
    count: (count: number) => `共 ${count} 条规则。`,
  },
  en: {
    what: "What",
    why: "Why",
    fix: "How to mend",
    source: "Source",
    trial: "On trial: not checked by default.",
    trialShort: " (on trial, not checked by default)",
    count: (count: number) => `${count} rules.`,
  },
};
