import type { Language, Words } from "../../core/words";
import type { CheckedFile, FailedFile, FileRecord, FindingRecord, TableRecord } from "../record/record";
import { type Tally, tallyOf } from "../record/tally";
import { displayWidth, padToWidth } from "../terminal/display-width";
import type { Paint } from "../terminal/paint";
import { plainText } from "../terminal/plain-text";
import { wrap } from "../terminal/wrap";
import { placeText } from "./place-text";
import { textWords } from "./text-words";

export interface TextStyle {
  readonly language: Language;
  /** Where lines are broken; undefined where they are not. */
  readonly width: number | undefined;
  readonly paint: Paint;
  /** How to mend a finding, by its rule; undefined where the message says it all. */
  readonly fixOf: (rule: string) => Words | undefined;
}

/** What the reviewer reads of one file: what is wrong, where, and how to mend it. */
export function fileText(record: FileRecord, style: TextStyle): string {
  const head = style.paint("strong", plainText(record.file));
  const body = record.status === "failed" ? failedLines(record, style) : checkedLines(record, style);
  return `${[head, ...body.map((line) => (line === "" ? "" : `  ${line}`))].join("\n")}\n`;
}

/** The last line, over all files. */
export function totalText(tally: Tally, { language, paint }: TextStyle): string {
  return `${paint("strong", textWords[language].total(tally))}\n`;
}

function failedLines({ error }: FailedFile, { language, width, paint }: TextStyle): string[] {
  const { failed } = textWords[language];
  const lines = wrap(plainText(error.message), roomLeft(width, 4 + displayWidth(failed)));
  return hang(paint("error", failed), displayWidth(failed), lines);
}

function checkedLines(record: CheckedFile, style: TextStyle): string[] {
  const words = textWords[style.language];
  if (record.tables.length === 0)
    return [words.noTable, ...sheetLines(record, style), ...brokenLines(record, style)];
  return [
    words.counts(tallyOf(record)),
    ...record.tables.flatMap((table) => ["", ...tableLines(table, style)]),
    ...(record.findings.length > 0
      ? ["", style.paint("strong", words.betweenTables), ...findingLines(record.findings, style)]
      : []),
    ...brokenLines(record, style),
  ];
}

function sheetLines({ sheets }: CheckedFile, { language, width }: TextStyle): string[] {
  const words = textWords[language];
  const names = sheets.map(({ name, isHidden }) => plainText(name) + (isHidden ? words.hidden : ""));
  return wrap(words.sheetsLookedAt(names.join(words.separator)), roomLeft(width, 2));
}

function tableLines(table: TableRecord, style: TextStyle): string[] {
  const words = textWords[style.language];
  const name = table.header.projectName?.text || words.unnamed;
  const place = placeText(table.sheet, table.range) + (table.isSheetHidden ? words.hidden : "");
  return [
    `${style.paint("strong", plainText(name))}  ${style.paint("faint", plainText(place))}`,
    ...(table.findings.length > 0 ? findingLines(table.findings, style) : [`  ${words.noFinding}`]),
  ];
}

/** Severity, place and message in columns; the way to mend it once for each rule. */
function findingLines(findings: readonly FindingRecord[], style: TextStyle): string[] {
  const words = textWords[style.language].severity;
  const severityWidth = Math.max(...Object.values(words).map(displayWidth));
  const places = findings.map(({ sheet, cell }) => plainText(placeText(sheet, cell)));
  const placeWidth = Math.min(40, Math.max(...places.map(displayWidth)));
  const indent = severityWidth + placeWidth + 4;
  const told = new Set<string>();
  return findings.flatMap((finding, index) => {
    const severity = style.paint(finding.severity, padToWidth(words[finding.severity], severityWidth));
    const head = `${severity}  ${padToWidth(places[index] ?? "", placeWidth)}`;
    const lines = wrap(plainText(finding.message), roomLeft(style.width, indent + 4));
    const fix = told.has(finding.rule) ? [] : fixLines(finding.rule, style, indent);
    told.add(finding.rule);
    return hang(`  ${head}`, indent, [...lines, ...fix]);
  });
}

function fixLines(rule: string, style: TextStyle, indent: number): string[] {
  const fix = style.fixOf(rule)?.[style.language];
  const text = fix ? `${textWords[style.language].howToMend}${fix}  [${rule}]` : `[${rule}]`;
  return wrap(text, roomLeft(style.width, indent + 4)).map((line) => style.paint("faint", line));
}

function brokenLines({ broken }: CheckedFile, { language, width, paint }: TextStyle): string[] {
  return broken.flatMap(({ rule, reason }) =>
    wrap(plainText(textWords[language].broken(rule, reason)), roomLeft(width, 2)).map((line) =>
      paint("error", line),
    ),
  );
}

/** The first line behind the head, the others below it. */
function hang(head: string, indent: number, [first = "", ...rest]: readonly string[]): string[] {
  return [`${head}  ${first}`, ...rest.map((line) => `${" ".repeat(indent + 2)}${line}`)];
}

function roomLeft(width: number | undefined, taken: number): number | undefined {
  return width === undefined ? undefined : Math.max(24, width - taken);
}
