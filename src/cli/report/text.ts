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
  /** What the rule asks for. */
  readonly whatOf: (rule: string) => Words | undefined;
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
    const isFirst = !told.has(finding.rule);
    told.add(finding.rule);
    const lines = messageLines(finding, isFirst, { ...style, width: roomLeft(style.width, indent + 4) });
    return hang(`  ${head}`, indent, lines);
  });
}

/** The message; where the rule comes up for the first time in a table, its name and how to mend it too. */
function messageLines({ rule, message }: FindingRecord, isFirst: boolean, style: TextStyle): string[] {
  const { language, width, paint } = style;
  const fix = style.fixOf(rule)?.[language];
  const name = `[${rule}]`;
  const text = plainText(message);
  if (!isFirst) return wrap(text, width);
  if (!fix) return wrap(`${text}  ${name}`, width).map((line) => line.replace(name, paint("faint", name)));
  const fixLines = wrap(`${textWords[language].howToMend}${fix}  ${name}`, width);
  return [...wrap(text, width), ...fixLines.map((line) => paint("faint", line))];
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
