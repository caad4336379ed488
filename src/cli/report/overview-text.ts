import type { Language } from "../../core/words";
import type { Overview, UnitRow } from "../overview/overview";
import type { TablePlace } from "../overview/table-in-file";
import { displayWidth, padToWidth } from "../terminal/display-width";
import { plainText } from "../terminal/plain-text";
import { overviewWords } from "./overview-words";
import { placeText } from "./place-text";
import type { TextStyle } from "./text";

/** So many lines of a list are printed; the HTML and Excel reports hold them all. */
const mostLines = 15;

/** What only shows over many files, for the terminal. */
export function overviewText(overview: Overview, style: TextStyle): string {
  const { language, paint } = style;
  const words = overviewWords[language];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [paint("strong", title), ...lines.map((line) => `  ${line}`), ""];
  return [
    ...section(words.byUnit, unitLines(overview, language)),
    ...section(words.byRule, ruleLines(overview, style)),
    ...section(words.duplicates, duplicateLines(overview, language)),
    ...section(words.copies, copyLines(overview, language)),
  ].join("\n");
}

function unitLines({ units, funds }: Overview, language: Language): string[] {
  const words = overviewWords[language];
  const totals = new Map(funds.map((row) => [row.unit, row]));
  const rows = units.map((row) => {
    const fund = totals.get(row.unit);
    const leftOut = fund && fund.leftOut > 0 ? words.leftOut(fund.leftOut) : "";
    return [
      plainText(row.unit || words.noUnit),
      String(row.tables),
      String(row.errors),
      String(row.warnings),
      String(row.infos),
      `${fund?.total ?? "0"}${leftOut}`,
      mostFrequent(row),
    ];
  });
  const { unit, tables, errors, warnings, infos, total, frequent } = words.columns;
  return inColumns([[unit, tables, errors, warnings, infos, total, frequent], ...shortened(rows, language)]);
}

/** The three rules that the unit breaks most. */
function mostFrequent({ byRule }: UnitRow): string {
  const sorted = [...byRule].sort(([, one], [, other]) => other - one);
  return sorted
    .slice(0, 3)
    .map(([rule, count]) => `${rule} ${count}`)
    .join("  ");
}

function ruleLines({ rules }: Overview, { language, whatOf }: TextStyle): string[] {
  const words = overviewWords[language];
  const rows = rules.map(({ rule, severity, count }) => [
    String(count),
    words.severity[severity],
    whatOf(rule)?.[language] ?? "",
    `[${rule}]`,
  ]);
  return inColumns(shortened(rows, language));
}

function duplicateLines({ duplicates }: Overview, language: Language): string[] {
  const rows = duplicates.map(({ project, unit, places }) => [
    `${plainText(project)}${unit === "" ? "" : `（${plainText(unit)}）`}  ${places.map(placeLine).join("  ")}`,
  ]);
  return shortened(rows, language).map(([line = ""]) => line);
}

function copyLines({ copies }: Overview, language: Language): string[] {
  const rows = copies.map(({ name, value, places }) => [
    `${overviewWords[language].times(places.length)}  ${plainText(name)}：${plainText(value)}  ${places
      .slice(0, 4)
      .map(placeLine)
      .join("  ")}${places.length > 4 ? " …" : ""}`,
  ]);
  return shortened(rows, language).map(([line = ""]) => line);
}

function placeLine({ file, sheet, cell }: TablePlace): string {
  return plainText(`${file} ${placeText(sheet, cell)}`);
}

function shortened(rows: string[][], language: Language): string[][] {
  const rest = rows.length - mostLines;
  return rest > 0 ? [...rows.slice(0, mostLines), [overviewWords[language].more(rest)]] : rows;
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.filter((row) => row.length > 1).map((row) => displayWidth(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((field, column) => padToWidth(field, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
