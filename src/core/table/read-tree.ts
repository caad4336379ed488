import { type Range, rangeText } from "../grid/address";
import { areaAt } from "../grid/grid";
import { compact } from "../value/plain-text";
import { moneyUnitOf } from "./label";
import { captionLines, firstEntry, headOf } from "./read-head";
import type { Labelled } from "./head-labels";
import type { Region } from "./segment";
import type { Entry, Field, Indicator, Level1, Level2, Requirement, Section, Table } from "./table";
import { type View, entryAt, fieldAt, hasConcept, labelAt, rowsBetween, shownAt } from "./view";

/** 项目 | 指标值 | 绩效金额: unit, projects, levels and names below one another in one column; a table a project. */
export function readTree(view: View, region: Region): Table[] {
  const columns = region.headingRow === undefined ? undefined : treeColumns(view, region.headingRow);
  if (!columns) return [];
  const lines = rowsBetween(view, columns.heading.at.bottom + 1, region.bottom).map(({ row }) =>
    lineOf(view, columns, row),
  );
  const starts = lines.flatMap((_line, index) => (isProject(lines, index) ? [index] : []));
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length);
    const unit = lines
      .slice(0, start)
      .reverse()
      .find((line) => line.kind === "text" && line.value.text === "");
    return projectTable(view, region, columns, {
      own: withoutNextUnit(own, index < starts.length - 1),
      unit,
    });
  });
}

interface TreeColumns {
  readonly heading: Entry;
  readonly valueHeading: Entry;
  readonly amountHeading: Entry | undefined;
}

function treeColumns(view: View, row: number): TreeColumns | undefined {
  const cells = rowsBetween(view, row, row)[0]?.columns ?? [];
  const [first] = cells;
  const value = cells.find((column) => hasConcept(labelAt(view, { row, column }), "valueHeading"));
  const amount = cells.find((column) => hasConcept(labelAt(view, { row, column }), "total"));
  if (first === undefined || value === undefined) return undefined;
  return {
    heading: entryAt(view, { row, column: first }),
    valueHeading: entryAt(view, { row, column: value }),
    amountHeading: amount === undefined ? undefined : entryAt(view, { row, column: amount }),
  };
}

interface Line {
  readonly row: number;
  readonly kind: "level1" | "level2" | "text";
  readonly text: Entry;
  readonly value: Field;
  readonly amount: Field | undefined;
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly requirement: Requirement;
}

function lineOf(view: View, columns: TreeColumns, row: number): Line {
  const at = { row, column: columns.heading.at.left };
  const label = labelAt(view, at);
  const value = fieldAt(view, columns.valueHeading, { row, column: columns.valueHeading.at.left });
  const amount =
    columns.amountHeading &&
    fieldAt(view, columns.amountHeading, { row, column: columns.amountHeading.at.left });
  // 服务对象满意度 with a value is an indicator by that name, not the label of a group.
  const isLabel = label !== undefined && value.text === "" && (amount?.text ?? "") === "";
  const kind = !isLabel
    ? "text"
    : label.level1 && !label.level2
      ? "level1"
      : label.level2
        ? levelKind(label.key)
        : "text";
  return {
    row,
    kind,
    text: entryAt(view, at),
    value,
    amount,
    level1: kind === "level1" ? label?.level1 : undefined,
    level2: kind === "level2" ? label?.level2 : undefined,
    requirement: label?.requirement,
  };
}

/** 满意度指标 heads 服务对象满意度指标; 成本指标 stands under 产出指标. */
function levelKind(key: string): "level1" | "level2" {
  return key === "满意度指标" || key === "满意度" ? "level1" : "level2";
}

/** A text with an amount, or right above a 一级 label. */
function isProject(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.kind !== "text" || line.text.text === "" || line.value.text !== "") return false;
  return (line.amount?.text ?? "") !== ""
    ? lines.slice(index + 1).some(({ kind }) => kind !== "text")
    : lines[index + 1]?.kind === "level1";
}

/** The unit that heads the next project stands at the end of this one's lines. */
function withoutNextUnit(lines: readonly Line[], hasNext: boolean): readonly Line[] {
  let end = lines.length;
  while (hasNext && end > 1 && lines[end - 1]?.kind === "text" && lines[end - 1]?.value.text === "") end -= 1;
  return lines.slice(0, end);
}

function projectTable(
  view: View,
  region: Region,
  columns: TreeColumns,
  project: { own: readonly Line[]; unit: Line | undefined },
): Table {
  const [first] = project.own as readonly [Line, ...Line[]];
  const last = project.own[project.own.length - 1] as Line;
  const title = region.titleRow === undefined ? undefined : firstEntry(view, region.titleRow);
  const lines = captionLines(view, region.top, columns.heading.at.top - 1, []);
  const labels = treeLabels(columns, first, project.unit);
  const { header, funds, year } = headOf(view, { labels, title, lines, bottom: first.row });
  const right = Math.max(columns.valueHeading.at.right, columns.amountHeading?.at.right ?? 0);
  const range: Range = { top: first.row, left: columns.heading.at.left, bottom: last.row, right };
  const headings = areaAt(view.grid, { row: columns.heading.at.top, column: columns.heading.at.left });
  return {
    ...{ sheet: view.grid.sheet, range, layout: undefined, title, year, header, funds },
    goal: undefined,
    midtermGoal: undefined,
    headings: { ...headings, right },
    sections: sectionsOf(columns, project.own.slice(1)),
    repairs: [],
    unread: strayCells(view, range),
  };
}

function treeLabels(columns: TreeColumns, first: Line, unit: Line | undefined): Labelled[] {
  const labelled = (
    concept: "projectName" | "department" | "total",
    heading: Entry,
    field: Field,
  ): Labelled => ({
    label: {
      ...{
        key: compact(heading.text),
        level1: undefined,
        level2: undefined,
        fund: undefined,
        requirement: undefined,
      },
      concepts: new Set([concept]),
      moneyUnit: moneyUnitOf(compact(heading.text)),
      isOfWhich: false,
      numbering: undefined,
    },
    area: heading.at,
    field,
    hasLabelBeside: false,
    gap: 0,
    isGuessed: false,
  });
  return [
    labelled("projectName", columns.heading, textField(columns.heading, first.text)),
    ...(unit ? [labelled("department", columns.heading, textField(columns.heading, unit.text))] : []),
    ...(first.amount && columns.amountHeading
      ? [labelled("total", columns.amountHeading, first.amount)]
      : []),
  ];
}

function textField(label: Entry, entry: Entry): Field {
  return {
    label,
    at: entry.at,
    cell: entry.text === "" ? { kind: "empty" } : { kind: "text", text: entry.text },
    text: entry.text,
  };
}

function sectionsOf(columns: TreeColumns, lines: readonly Line[]): Section[] {
  const sections: { section: Omit<Section, "rows">; rows: Indicator[] }[] = [];
  let block: Line | undefined;
  for (const line of lines) {
    if (line.kind === "level1") block = line;
    else if (line.kind === "level2" || sections.length === 0)
      sections.push({ section: sectionOf(line, block), rows: [] });
    if (line.kind !== "text") continue;
    sections[sections.length - 1]?.rows.push(indicatorOf(columns, line));
  }
  return sections.map(({ section, rows }) => ({ ...section, rows }));
}

function sectionOf(line: Line, block: Line | undefined): Omit<Section, "rows"> {
  const level1 = line.level2 === "服务对象满意度指标" ? "满意度指标" : block?.level1;
  const label = line.kind === "level2" ? line.text : undefined;
  return {
    level1,
    level2: line.level2,
    label,
    block: block?.text,
    requirement: line.requirement,
    half: "annual",
  };
}

function indicatorOf(columns: TreeColumns, line: Line): Indicator {
  const name = textField(columns.heading, line.text);
  const none = { sign: undefined, unit: undefined, weight: undefined, nature: undefined };
  return { row: line.row, name, value: line.value, ...none, valueText: line.value.text };
}

/** Cells right of the tree's columns inside the project's rows. */
function strayCells(view: View, range: Range): Entry[] {
  return rowsBetween(view, range.top, range.bottom).flatMap(({ row, columns }) =>
    columns
      .filter((column) => column > range.right && shownAt(view, { row, column }) !== "")
      .map((column) => entryAt(view, { row, column }))
      .filter(
        (entry, index, all) => all.findIndex((each) => rangeText(each.at) === rangeText(entry.at)) === index,
      ),
  );
}
