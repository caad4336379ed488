import type { Range } from "../core/grid/address";
import { layouts } from "../core/table/layouts";
import { type Field, type Table, indicatorsOf } from "../core/table/table";
import type { Language } from "../core/words";
import type { PaneWords } from "./words";

/** One line of how a table was read; `at` is the cell it was taken from. */
export interface ReadingLine {
  readonly term: string;
  readonly text: string;
  readonly at: Range | undefined;
}

/** What was taken for what in a table, line by line. */
export function readingOf(table: Table, words: PaneWords, language: Language): ReadingLine[] {
  const { header, funds, goal, sections } = table;
  const said = words.table;
  const line = (term: string, field: Field | undefined, text = shownText(field, words)) => ({
    term,
    text,
    at: field?.at,
  });
  const layout = layouts.find(({ id }) => id === table.layout);
  const groups = sections.filter(({ half }) => half === "annual").length;
  return [
    line(said.layout, undefined, layout ? layout.name[language] : said.noLayout),
    line(said.year, undefined, table.year === undefined ? said.noYear : String(table.year)),
    line(said.projectName, header.projectName),
    line(said.department, header.department),
    line(said.unit, header.unit),
    line(said.attribute, header.attribute),
    line(said.period, header.period),
    line(said.total, funds.total, totalText(table, words)),
    line(said.goal, goal),
    line(said.indicators, undefined, said.indicatorCount(indicatorsOf(table).length, groups)),
  ];
}

/** A long goal would push everything else away. */
const longest = 40;

function shownText(field: Field | undefined, words: PaneWords): string {
  if (!field) return words.table.missing;
  if (field.text === "") return words.table.blank;
  return field.text.length > longest ? `${field.text.slice(0, longest)}…` : field.text;
}

function totalText({ funds }: Table, words: PaneWords): string {
  const text = shownText(funds.total, words);
  return funds.total && funds.unit && funds.total.text !== "" ? `${text} ${funds.unit}` : text;
}
