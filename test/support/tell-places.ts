import { type Range, rangeText } from "../../src/core/grid/address";
import type { AmountField, Entry, Field, Indicator, Section, Table } from "../../src/core/table/table";

/** Where everything of a table was read, one line a fact: what `tellTable` says, by its cells. */
export function tellPlaces(table: Table): string[] {
  const { title, header, funds, goal, midtermGoal, sections, repairs, unread } = table;
  const lines = [
    `table ${rangeText(table.range)} layout ${table.layout} headings ${at(table.headings)} year ${table.year}`,
    `title ${entry(title)}`,
    ...Object.entries<Field | undefined>({ ...header }).map(([name, value]) => `${name} ${field(value)}`),
    `funds in ${funds.unit} closed ${funds.isClosed} project closed ${funds.isProjectClosed}`,
    `total ${amount(funds.total)}`,
    ...funds.parts.map((part) => `part ${amount(part)}`),
    ...(funds.projectTotal ? [`project total ${amount(funds.projectTotal)}`] : []),
    ...funds.projectParts.map((part) => `project part ${amount(part)}`),
    `goal ${field(goal)}`,
    ...(midtermGoal ? [`midterm goal ${field(midtermGoal)}`] : []),
    ...sections.flatMap((section) => [group(section), ...section.rows.map(row)]),
    ...repairs.map(
      ({ kind, severity, at: place, cells }) =>
        `${severity} ${kind} ${rangeText(place)}: ${cells.map(rangeText).join(" ")}`,
    ),
    ...unread.map((each) => `unread ${entry(each)}`),
  ];
  return lines.map((line) => line.replaceAll("\n", "\\n"));
}

function at(range: Range | undefined): string {
  return range ? rangeText(range) : "-";
}

function entry(value: Entry | undefined): string {
  return value ? `${at(value.at)} “${short(value.text)}”` : "-";
}

function field(value: Field | undefined): string {
  return value
    ? `${at(value.at)} ${value.cell.kind} “${short(value.text)}” of ${at(value.label.at)} “${short(value.label.text)}”`
    : "-";
}

/** Enough to tell one text from another. */
function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 12)}…${text.slice(-8)}` : text;
}

function amount(value: AmountField | undefined): string {
  if (!value) return "-";
  return `${value.name} ${value.level} ${value.state} ${value.amount?.toFixed() ?? "-"} ${field(value)}`;
}

function group({ half, level1, level2, label, block, requirement }: Section): string {
  return `${half} ${level1} ${level2} ${requirement ?? "-"} label ${entry(label)} block ${entry(block)}`;
}

function row({ row: index, name, value, sign, unit, weight, nature, valueText }: Indicator): string {
  const columns = Object.entries({ sign, unit, weight, nature }).flatMap(([key, each]) =>
    each ? [`, ${key} ${at(each.at)} “${each.text}”`] : [],
  );
  return `  ${index + 1} ${at(name.at)} “${short(name.text)}” = ${at(value.at)} “${valueText}”${columns.join("")}`;
}
