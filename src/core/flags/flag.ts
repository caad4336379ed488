import type { Range } from "../grid/address";
import type { Finding, Severity } from "../findings/finding";
import { severities } from "../findings/finding";
import { rangeText } from "../grid/address";
import type { Language } from "../words";

/** What our notes begin with, so that clear finds exactly ours. */
export const noteMark = "【绩效校验】";

/** The mark in the formula of our conditional formats: always true, and nobody else's. */
export function formatMark(severity: Severity): string {
  return `=N("target-table:${severity}")=0`;
}

/** One mark on one cell. */
export interface Flag {
  readonly sheet: string;
  /** The cell, or its whole merge. */
  readonly at: Range;
  readonly severity: Severity;
  /** The note's text, our mark first. */
  readonly text: string;
}

/** One flag a cell: the worst severity wins, the messages are joined. */
export function flagsOf(findings: readonly Finding[], language: Language): Flag[] {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.sheet}!${rangeText(finding.at)}`;
    const there = cells.get(key);
    if (there) there.push(finding);
    else cells.set(key, [finding]);
  }
  return [...cells.values()].map((there) => flagOf(there, language));
}

const severityWords: Record<Language, Record<Severity, string>> = {
  zh: { error: "必须改", warning: "建议改", info: "提示" },
  en: { error: "Must fix", warning: "Should fix", info: "Advice" },
};

function flagOf(findings: readonly Finding[], language: Language): Flag {
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  const [first] = findings as readonly [Finding];
  const sorted = [...findings].sort(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  const lines = sorted.map(
    ({ severity, message }) => `${severityWords[language][severity]}：${message[language]}`,
  );
  return {
    sheet: first.sheet,
    at: first.at,
    severity: worst ?? first.severity,
    text: [noteMark, ...lines].join("\n"),
  };
}
