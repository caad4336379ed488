import { type Address, type Range, boundingRange } from "../grid/address";
import { areaAt } from "../grid/grid";
import { type Headings, headingsOf } from "./columns";
import { type Labelled, headLabels } from "./head-labels";
import { compact } from "../value/plain-text";
import { captionLines, firstEntry } from "./caption";
import { headOf } from "./read-head";
import { readBody, unreadIn } from "./read-body";
import { footShape, isPageEdge, isRepeatedHeading } from "./other-rows";
import type { Region } from "./segment";
import type { Field, Table } from "./table";
import {
  type View,
  columnsIn,
  entryAt,
  fieldAt,
  hasConcept,
  isFirstOfArea,
  labelAt,
  rowsBetween,
  shownAt,
} from "./view";

/** Projects listed one under another, the header, the money and the goal in columns beside the indicators: a table each. */
export function readList(view: View, region: Region): Table[] {
  if (region.headingRow === undefined) return [];
  const headings = headingsOf(view, region.headingRow, {});
  const nameColumn = headerColumns(view, headings).find(({ row, column }) =>
    hasConcept(labelAt(view, { row, column }), "projectName"),
  );
  if (!nameColumn) return [];
  const starts = projectRows(view, headings, { column: nameColumn.column, bottom: region.bottom });
  return starts.map((start, index) =>
    projectTable(
      view,
      { region, headings },
      {
        top: start,
        bottom: (starts[index + 1] ?? region.bottom + 1) - 1,
      },
    ),
  );
}

/** The headings left of the indicators, in one or two rows; of 预算资金 over 合计 | 财政拨款 the lower ones. */
function headerColumns(view: View, headings: Headings): { row: number; column: number }[] {
  const cells = rowsBetween(view, headerTop(view, headings), headings.bodyTop - 1).flatMap(
    ({ row, columns }) =>
      columns
        .filter((column) => isFirstOfArea(view, { row, column }))
        .filter((column) => column < headings.range.left || column > headings.range.right)
        .map((column) => ({ row, column })),
  );
  const isOver = (at: Address, { row, column }: Address) =>
    row > at.row && column >= at.column && column <= areaAt(view.grid, at).right;
  return cells.filter(
    (at) => !cells.some((below) => isOver(at, below) && labelAt(view, below) !== undefined),
  );
}

/** The first row of the headings: that of 项目名称, which may stand above 一级指标 | 二级指标. */
function headerTop(view: View, { range }: Headings): number {
  const above = rowsBetween(view, range.top - 1, range.top - 1)[0];
  const hasName = above?.columns.some(
    (column) => column < range.left && hasConcept(labelAt(view, { row: above.row, column }), "projectName"),
  );
  return hasName === true ? range.top - 1 : range.top;
}

/** A project begins where the name changes, or, where the name was forgotten, where another money or goal begins. */
function projectRows(view: View, headings: Headings, names: { column: number; bottom: number }): number[] {
  const { column, bottom } = names;
  const others = headerColumns(view, headings).filter((at) => hasConcept(labelAt(view, at), "total", "goal"));
  const starts: number[] = [];
  let name = "";
  let other = "";
  for (const gridRow of rowsBetween(view, headings.bodyTop, bottom)) {
    if (isRepeatedHeading(view, gridRow) || isPageEdge(view, gridRow)) continue;
    const { row } = gridRow;
    const text = firstShown(view, { row, column });
    const own = others.map((at) => firstShown(view, { row, column: at.column })).join("");
    const isNew = text === "" ? own !== "" && own !== other : text !== name;
    if (!isNew) continue;
    if (footShape.test(compact(text))) break;
    if (isIndicatorRow(view, headings, row)) starts.push(row);
    name = text;
    other = own;
  }
  return starts;
}

/** The cell's text, or nothing where a merge goes on from above. */
function firstShown(view: View, at: Address): string {
  return isFirstOfArea(view, at) ? shownAt(view, at) : "";
}

/** A remark below the list also stands in the first column, but has no indicator beside it. */
function isIndicatorRow(view: View, headings: Headings, row: number): boolean {
  return columnsIn(view, row).some((column) => column >= headings.range.left);
}

function projectTable(
  view: View,
  list: { region: Region; headings: Headings },
  rows: { top: number; bottom: number },
): Table {
  const { region, headings } = list;
  const beside = labelsAt(view, headings, rows.top);
  const above = inlineLabels(view, region.top, headerTop(view, headings) - 1);
  const labels = [...beside, ...above.filter((each) => !isOfColumn(each, beside))];
  const title = region.titleRow === undefined ? undefined : firstEntry(view, region.titleRow);
  const lines = captionLines(view, { top: region.top, bottom: headings.range.top - 1 }, []);
  const head = headOf(view, { labels, title, lines, bottom: rows.top });
  const body = readBody(view, { ...headings, bodyTop: rows.top }, rows.bottom);
  const cells: Range[] = rowsBetween(view, rows.top, body.bottom).map(({ row, columns }) => ({
    top: row,
    bottom: row,
    left: columns[0] ?? view.left,
    right: columns[columns.length - 1] ?? view.right,
  }));
  const range = {
    ...(boundingRange(cells) ?? headings.range),
    top: rows.top,
    left: view.left,
    bottom: body.bottom,
  };
  const own = labels.map(({ field }) => field.at).filter(({ top }) => top >= rows.top);
  const { header, funds, goal, midtermGoal, year } = head;
  return {
    ...{ sheet: view.grid.sheet, range, layout: undefined, title, year, header, funds, goal, midtermGoal },
    headings: headings.range,
    sections: body.sections,
    repairs: body.repairs,
    unread: unreadIn(view, range, [...own, ...body.understood]),
  };
}

/** 单位名称：某某局 above the list says it of all projects. */
function inlineLabels(view: View, top: number, bottom: number): Labelled[] {
  return headLabels(view, top, bottom).filter(
    ({ label, area, field }) =>
      hasConcept(label, "unit", "department") && area.top === field.at.top && area.left === field.at.left,
  );
}

/** 单位名称：某某医院 above a list with a column for the unit: each project names its own there. */
function isOfColumn({ label }: Labelled, columns: readonly Labelled[]): boolean {
  return hasConcept(label, "unit") && columns.some((column) => hasConcept(column.label, "unit"));
}

function labelsAt(view: View, headings: Headings, row: number): Labelled[] {
  return headerColumns(view, headings).flatMap((at) => {
    const label = labelAt(view, at);
    if (!label) return [];
    const own = fieldAt(view, entryAt(view, at), { row, column: at.column });
    const above = hasConcept(label, "unit", "department") ? saidAbove(view, headings, own) : undefined;
    const field = above ?? own;
    return [{ label, area: areaAt(view.grid, at), field, hasLabelBeside: false, gap: 0, isGuessed: false }];
  });
}

/** Pasting flat leaves a unit that was merged over its projects in the first row only; it is theirs all. */
function saidAbove(view: View, headings: Headings, blank: Field): Field | undefined {
  const column = blank.at.left;
  if (blank.text !== "" || blank.at.bottom > blank.at.top) return undefined;
  const rows = rowsBetween(view, headings.bodyTop, blank.at.top - 1).filter(
    ({ row, columns }) => columns.includes(column) && shownAt(view, { row, column }) !== "",
  );
  const last = rows[rows.length - 1];
  if (!last || areaAt(view.grid, { row: last.row, column }).bottom > last.row) return undefined;
  return fieldAt(view, blank.label, { row: last.row, column });
}
