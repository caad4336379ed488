import { boundingRange, type Range } from "../grid/address";
import { type AcrossColumn, type AcrossHead, acrossHead } from "./across-columns";
import { sectionsIn } from "./across-rows";
import { captionLines, firstEntry } from "./caption";
import type { Labelled } from "./head-labels";
import { unreadIn } from "./read-body";
import { type Head, headOf, readHead } from "./read-head";
import { footShape } from "./other-rows";
import type { Region } from "./segment";
import type { Table } from "./table";
import {
  type View,
  entryAt,
  fieldAt,
  hasConcept,
  isFirstOfArea,
  labelAt,
  plainAt,
  rowsBetween,
  shownAt,
} from "./view";

/** 数量指标 | 质量指标 | 时效指标 side by side, each over its indicators: one project in rows above them, or one a row beside them. */
export function readAcross(view: View, region: Region): Table[] {
  if (region.headingRow === undefined) return [];
  const across = acrossHead(view, region.headingRow, region.bottom);
  const name = across.heads.find((at) => hasConcept(labelAt(view, at), "projectName"));
  if (!name) return [lone(view, region, across)];
  // Where the name was forgotten, the money or the goal of another project tells.
  const others = across.heads.filter((at) => hasConcept(labelAt(view, at), "total", "goal"));
  const rows = rowsBetween(view, across.bottom + 1, region.bottom).map(({ row }) => row);
  const starts: number[] = [];
  for (const row of rows) {
    if (footShape.test(plainAt(view, { row, column: view.left }))) break;
    const own = { row, column: name.column };
    const isNamed =
      shownAt(view, own) !== "" || others.some(({ column }) => shownAt(view, { row, column }) !== "");
    const isNew = isNamed && isFirstOfArea(view, own);
    if (isNew && across.columns.some(({ column }) => shownAt(view, { row, column }) !== "")) starts.push(row);
  }
  return starts.map((top, index) =>
    listed(view, { region, across }, { top, bottom: (starts[index + 1] ?? lastRow(rows, top) + 1) - 1 }),
  );
}

function lastRow(rows: readonly number[], top: number): number {
  return rows[rows.length - 1] ?? top;
}

/** The project stands in the rows above, as in any form of rows. */
function lone(view: View, region: Region, across: AcrossHead): Table {
  const head = readHead(view, { top: region.top, bottom: across.top - 1, titleRow: region.titleRow });
  const rows =
    across.values === undefined ? { top: across.bottom + 1, bottom: region.bottom } : across.values;
  return tableOf(view, across, { head, rows, top: region.titleRow ?? region.top });
}

/** The project stands in the columns beside its indicators. */
function listed(
  view: View,
  { region, across }: { region: Region; across: AcrossHead },
  rows: { top: number; bottom: number },
): Table {
  const title = region.titleRow === undefined ? undefined : firstEntry(view, region.titleRow);
  const lines = captionLines(view, { top: region.top, bottom: across.top - 1 }, []);
  const labels = across.heads.flatMap((at): Labelled[] => {
    const label = labelAt(view, at);
    if (!label) return [];
    const entry = entryAt(view, at);
    const field = fieldAt(view, entry, { row: rows.top, column: at.column });
    return [{ label, area: entry.at, field, hasLabelBeside: false, gap: 0, isGuessed: false }];
  });
  const head = headOf(view, { labels, title, lines, bottom: rows.top });
  return tableOf(view, across, { head, rows, top: rows.top });
}

function tableOf(
  view: View,
  across: AcrossHead,
  { head, rows, top }: { head: Head; rows: { top: number; bottom: number }; top: number },
): Table {
  const sections = sectionsIn(view, across, rows);
  const { header, funds, goal, midtermGoal, year, title } = head;
  const cells = head.understood.concat(
    sections.flatMap((section) => section.rows.map(({ value }) => value.at)),
  );
  const bounds = boundingRange(cells) ?? { top, left: view.left, bottom: rows.bottom, right: view.right };
  const range: Range = { ...bounds, top, left: view.left, right: Math.max(bounds.right, lastColumn(across)) };
  const headings = { top: across.top, left: view.left, bottom: across.bottom, right: range.right };
  const body = { ...rows, left: across.columns[0]?.column ?? view.left, right: range.right };
  return {
    ...{ sheet: view.grid.sheet, range, layout: undefined, title, year, header, funds, goal, midtermGoal },
    ...{ headings, sections, repairs: [] },
    unread: unreadIn(view, range, [...head.understood, headings, body, ...besideValues(view, across, rows)]),
  };
}

function lastColumn({ columns }: AcrossHead): number {
  return Math.max(...columns.map(({ column }: AcrossColumn) => column));
}

/** 指标值 before the values, and the serial number before the project. */
function besideValues(view: View, across: AcrossHead, rows: { top: number; bottom: number }): Range[] {
  const labels = across.values
    ? [{ ...rows, left: view.left, right: (across.columns[0]?.column ?? 1) - 1 }]
    : [];
  const heads = across.heads.map(({ column }) => ({ ...rows, left: column, right: column }));
  return [...labels, ...heads];
}
