import { type Range, rangeText } from "../grid/address";
import { type GridRow, areaAt } from "../grid/grid";
import { compact } from "../value/plain-text";
import { moneyUnitOf } from "./label";
import { captionLines, firstEntry } from "./caption";
import { headOf } from "./read-head";
import type { Labelled } from "./head-labels";
import { footShape } from "./other-rows";
import type { Region } from "./segment";
import type { Entry, Field, Indicator, Section, Table } from "./table";
import {
  type Line,
  type TreeColumns,
  isProject,
  lineOf,
  treeColumns,
  withBlankName,
  withNames,
  withoutNextUnit,
} from "./tree-lines";
import { type View, entryAt, plainAt, rowsBetween, shownAt } from "./view";

/** 项目 | 指标值 | 绩效金额: unit, projects, levels and names below one another in one column; a table a project. */
export function readTree(view: View, region: Region): Table[] {
  const columns = region.headingRow === undefined ? undefined : treeColumns(view, region.headingRow);
  if (!columns) return [];
  const rows = withoutNotes(view, rowsBetween(view, columns.heading.at.bottom + 1, region.bottom));
  const blank = onlyBlankRow(columns.heading.at.bottom, rows);
  const lines = withBlankName(
    withNames(rows.map(({ row }) => lineOf(view, columns, row))),
    blank === undefined ? undefined : lineOf(view, columns, blank),
  );
  const starts = lines.flatMap((_line, index) => (isProject(lines, index) ? [index] : []));
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length);
    const unit = unitOver(lines, start, starts);
    return projectTable(
      view,
      { region, columns },
      {
        own: withoutNextUnit(own, index < starts.length - 1),
        unit,
      },
    );
  });
}

/** The row between the heading and the last that is left blank, if it is one alone. */
function onlyBlankRow(headingBottom: number, rows: readonly GridRow[]): number | undefined {
  const count = (rows[rows.length - 1]?.row ?? headingBottom) - headingBottom;
  if (count !== rows.length + 1) return undefined;
  return headingBottom + 1 + rows.findIndex(({ row }, index) => row !== headingBottom + 1 + index);
}

/** The text right above this project, or above one before it: of another project's rows none is a unit. */
function unitOver(lines: readonly Line[], start: number, starts: readonly number[]): Line | undefined {
  const isUnit = (line: Line, index: number) =>
    line.kind === "text" && line.value.text === "" && starts.includes(index + 1) && !starts.includes(index);
  return lines.filter((line, index) => index < start && isUnit(line, index)).pop();
}

/** The rows down to a remark or a signature, or to a text far below. */
function withoutNotes(view: View, rows: readonly GridRow[]): readonly GridRow[] {
  const end = rows.findIndex(
    ({ row, columns: [first = 0] }, index) =>
      row - (rows[index - 1]?.row ?? row) > widestGap ||
      footShape.test(plainAt(view, { row, column: first })),
  );
  return end < 0 ? rows : rows.slice(0, end);
}

const widestGap = 3;

function projectTable(
  view: View,
  tree: { region: Region; columns: TreeColumns },
  project: { own: readonly Line[]; unit: Line | undefined },
): Table {
  const { region, columns } = tree;
  const [first] = project.own as readonly [Line, ...Line[]];
  const last = project.own[project.own.length - 1] as Line;
  const title = region.titleRow === undefined ? undefined : firstEntry(view, region.titleRow);
  const lines = captionLines(view, { top: region.top, bottom: columns.heading.at.top - 1 }, []);
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
      concepts: [concept],
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
