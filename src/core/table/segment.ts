import { type GridRow, keyOf } from "../grid/grid";
import { compact } from "../value/plain-text";
import type { Label } from "./label";
import { type View, band, hasConcept, labelAt, rowsBetween, shownAt } from "./view";

/** The rows in which one table stands (or, in a list, several below one heading). */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  /** The row of the title; undefined where there is none. */
  readonly titleRow: number | undefined;
  /** The row of the indicators' headings; undefined where there is none. */
  readonly headingRow: number | undefined;
  /** rows: one project a region; list: one project under another, its header in columns; tree: one column of labels and names. */
  readonly form: "rows" | "list" | "tree";
}

/** The tables' rows, from the top of the view to its bottom. */
export function regionsOf(view: View): Region[] {
  const marks = view.rows.map((row) => markOf(view, row));
  const starts: number[] = [];
  let seen = { header: false, body: false };
  marks.forEach((each, index) => {
    const mark = isCaption(each, marks[index + 1], seen) ? { ...each, isTitle: false } : each;
    const isNew = mark.isTitle
      ? starts.length === 0 || seen.header || seen.body
      : mark.hasProjectName && !mark.isHeading && (seen.body || seen.header);
    if (isNew || (starts.length === 0 && isContent(mark))) {
      starts.push(index);
      seen = { header: false, body: false };
    } else if (mark.isTitle) starts[starts.length - 1] = index;
    seen = {
      header: seen.header || mark.hasProjectName || mark.hasHeader,
      body: seen.body || mark.isHeading || mark.hasLevel,
    };
  });
  return starts.flatMap((start, index) => regionOf(marks.slice(start, starts[index + 1] ?? marks.length)));
}

/** 绩效项目指标表 between the header and the indicators' headings, and 年度绩效目标表 above those of the year, name no table of their own. */
function isCaption(
  mark: RowMark,
  next: RowMark | undefined,
  seen: { readonly header: boolean; readonly body: boolean },
): boolean {
  const isAboveHeadings = mark.isTitle && next !== undefined && next.isHeading && !next.hasProjectName;
  return isAboveHeadings && (seen.body ? mark.isSide : seen.header);
}

interface RowMark {
  readonly row: number;
  readonly isTitle: boolean;
  /** A title that elsewhere stands beside the indicators: 年度绩效目标表. */
  readonly isSide: boolean;
  /** The title's text without spaces; "" in other rows. */
  readonly title: string;
  readonly hasProjectName: boolean;
  /** Another label of the header or the money. */
  readonly hasHeader: boolean;
  /** 一级指标 … 指标值. */
  readonly isHeading: boolean;
  readonly isTreeHeading: boolean;
  /** A 二级 label. */
  readonly hasLevel: boolean;
}

function isContent(mark: RowMark): boolean {
  return mark.hasProjectName || mark.isHeading || mark.isTreeHeading || mark.hasHeader || mark.hasLevel;
}

function markOf(view: View, { row, columns }: GridRow): RowMark {
  const labels = columns.map((column) => labelAt(view, { row, column }));
  const count = (...concepts: Parameters<typeof hasConcept>[1][]) =>
    labels.filter((label) => hasConcept(label, ...concepts)).length;
  const names = count("nameHeading", "detailHeading") + count("level2Heading");
  const isHeading =
    names > 0 && names + count("level1Heading") + count("valueHeading", "midtermValueHeading") > 1;
  const isTitle = isTitleRow(view, row, columns);
  return {
    row,
    isTitle,
    isSide: isTitle && labels.some((label) => hasConcept(label, "side")),
    title: isTitle ? compact(shownAt(view, { row, column: columns[0] ?? view.left })) : "",
    hasProjectName: count("projectName") > 0 || columns.some((column) => hasInline(view, row, column)),
    hasHeader: !isHeading && labels.some((label) => isHeaderLabel(label)),
    isHeading,
    isTreeHeading: !isHeading && isTreeHeading(view, row, columns),
    hasLevel: !isHeading && labels.some((label) => label?.level2 !== undefined && label.key.length > 2),
  };
}

/** 金额 and 合计 head many a table; 主管部门, 年度资金总额 and 绩效目标 head ours. */
function isHeaderLabel(label: Label | undefined): boolean {
  if (hasConcept(label, "department", "unit", "goal", "projectTotal")) return true;
  return hasConcept(label, "total") && (label?.key.length ?? 0) > 4;
}

const titleShape = /(?:绩效|目标).*(?:表|批复)(?:\(.*)?$|^.{4,}绩效目标(?:\(.*)?$/;

/** Forms that look alike and are others: what was reached, and the targets of a whole department. */
const otherForm = /自评|绩效评价|评价表|评分表|监控|运行跟踪|执行情况|完成情况/;
const wholeDepartment = /整体/;

function hasInline(view: View, row: number, column: number): boolean {
  return hasConcept(view.inline.get(keyOf({ row, column }))?.label, "projectName");
}

/** One text alone in its row that ends like the name of the form, for example 项目支出绩效目标申报表. */
function isTitleRow(view: View, row: number, columns: readonly number[]): boolean {
  const [first] = columns;
  // A row of more than two cells is no title; most rows end here.
  if (first === undefined || columns.length > 2) return false;
  const shown = shownAt(view, { row, column: first });
  if (shown.length < 5 || shown.length > 80) return false;
  const title = compact(shown);
  if (title.length < 5 || title.length > 60) return false;
  if (!titleShape.test(title) || /^(?:注|说明|备注|填表|附注|附件\d*$)/.test(title) || /[。;]/.test(title))
    return false;
  // 年度绩效目标 alone in its row heads the text below it.
  return columns.every((column) => {
    const label = labelAt(view, { row, column });
    return label === undefined || (hasConcept(label, "side") && label.concepts.size === 1);
  });
}

/** 项目 | 指标值 | 绩效金额 above one column in which the levels, the names and the projects stand below one another. */
function isTreeHeading(view: View, row: number, columns: readonly number[]): boolean {
  const [first] = columns;
  if (
    first === undefined ||
    !columns.some((column) => hasConcept(labelAt(view, { row, column }), "valueHeading"))
  ) {
    return false;
  }
  if (hasConcept(labelAt(view, { row, column: first }), "valueHeading")) return false;
  const below = rowsBetween(view, row + 1, row + 12).map((next) =>
    labelAt(view, { row: next.row, column: first }),
  );
  return below.some((label) => label?.level1) && below.some((label) => label?.level2 && !label.level1);
}

function regionOf(marks: readonly RowMark[]): Region[] {
  const [first] = marks;
  const last = marks[marks.length - 1];
  if (!first || !last) return [];
  const tree = marks.find((mark) => mark.isTreeHeading);
  const heading = tree ?? marks.find((mark) => mark.isHeading);
  const isTable =
    tree !== undefined ||
    heading !== undefined ||
    (marks.some((mark) => mark.hasProjectName) && isHeaded(marks));
  if (!isTable || isOtherForm(marks)) return [];
  return [
    {
      top: first.row,
      bottom: last.row,
      titleRow: marks.find((mark) => mark.isTitle)?.row,
      headingRow: heading?.row,
      form: tree ? "tree" : heading?.hasProjectName ? "list" : "rows",
    },
  ];
}

/** Self-evaluations and monitoring, and tables of a whole department: no rule here is meant for them. */
function isOtherForm(marks: readonly RowMark[]): boolean {
  const title = marks.find(({ isTitle }) => isTitle)?.title ?? "";
  const hasProject = marks.some(({ hasProjectName }) => hasProjectName);
  return otherForm.test(title) || (wholeDepartment.test(title) && !hasProject);
}

/** A table that lost its indicators is still one by its title, its levels or several rows of its header. */
function isHeaded(marks: readonly RowMark[]): boolean {
  return (
    marks.some((mark) => mark.isTitle || mark.hasLevel) || marks.filter((mark) => mark.hasHeader).length > 1
  );
}

/** The bands of columns in which tables stand side by side; the whole view where they don't. */
export function bandsOf(view: View): View[] {
  const starts = new Set<number>();
  for (const { row, columns } of view.rows) {
    const names = columns.filter((column) => labelAt(view, { row, column })?.key === "项目名称");
    if (names.length > 1 && !markOf(view, { row, columns }).isHeading)
      names.slice(1).forEach((column) => starts.add(column));
  }
  const edges = [
    view.left,
    ...[...starts].filter((column) => column > view.left).sort((one, other) => one - other),
  ];
  if (edges.length === 1) return [view];
  return edges.map((left, index) => band(view, left, (edges[index + 1] ?? view.right + 1) - 1));
}
