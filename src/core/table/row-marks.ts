import { type GridRow, keyOf } from "../grid/grid";
import { compact } from "../value/plain-text";
import type { Label } from "./label";
import { type View, hasConcept, labelAt, rowsBetween, shownAt } from "./view";

/** What a row is, as far as its labels say. */
export interface RowMark {
  readonly row: number;
  readonly isTitle: boolean;
  /** A title that elsewhere stands beside the indicators: 年度绩效目标表. */
  readonly isSide: boolean;
  /** The title's text without spaces; "" in other rows. */
  readonly title: string;
  readonly hasProjectName: boolean;
  /** The label of the project's name as the vocabulary writes it. */
  readonly projectKey: string | undefined;
  /** Another label of the header or the money. */
  readonly hasHeader: boolean;
  /** 一级指标 … 指标值. */
  readonly isHeading: boolean;
  /** The column of the first heading of the levels. */
  readonly levelsAt: number | undefined;
  /** The column of 绩效指标 as a heading or beside the indicators. */
  readonly indicatorsAt: number | undefined;
  /** 一级指标, 二级指标, 三级指标 themselves, not only 绩效指标 | 指标值 above them. */
  readonly hasLevelHeadings: boolean;
  readonly isTreeHeading: boolean;
  /** Headings of what was reached: 实际完成值, 得分. */
  readonly isOfResults: boolean;
  /** A 二级 label. */
  readonly hasLevel: boolean;
}

/** The row looked at alone. */
export function markOf(view: View, { row, columns }: GridRow): RowMark {
  const labels: Label[] = [];
  for (const column of columns) {
    const label = labelAt(view, { row, column });
    if (label) labels.push(label);
  }
  const count = (...concepts: Parameters<typeof hasConcept>[1][]) => {
    let found = 0;
    for (const label of labels) if (hasConcept(label, ...concepts)) found += 1;
    return found;
  };
  const names = count("nameHeading", "detailHeading") + count("level2Heading");
  const isHeading =
    names > 0 && names + count("level1Heading") + count("valueHeading", "midtermValueHeading") > 1;
  const isTitle = isTitleRow(view, row, columns);
  const projectKey = columns
    .map((column) => projectKeyAt(view, row, column))
    .find((key) => key !== undefined);
  return {
    row,
    isTitle,
    isSide: isTitle && labels.some((label) => hasConcept(label, "side")),
    title: isTitle ? compact(shownAt(view, { row, column: columns[0] ?? view.left })) : "",
    hasProjectName: projectKey !== undefined,
    projectKey,
    hasHeader: !isHeading && labels.some((label) => isHeaderLabel(label)),
    isHeading,
    levelsAt: isHeading ? firstOf(view, { row, columns }, "level1Heading", "level2Heading") : undefined,
    indicatorsAt:
      projectKey === undefined ? undefined : firstOf(view, { row, columns }, "side", "detailHeading"),
    hasLevelHeadings: isHeading && count("level1Heading", "level2Heading", "nameHeading") > 1,
    isOfResults: isHeading && columns.filter((column) => isOfResults(view, row, column)).length > 1,
    isTreeHeading: !isHeading && isTreeHeading(view, row, columns),
    hasLevel: !isHeading && labels.some((label) => label?.level2 !== undefined && label.key.length > 2),
  };
}

function firstOf(
  view: View,
  { row, columns }: GridRow,
  ...concepts: Parameters<typeof hasConcept>[1][]
): number | undefined {
  return columns.find((column) => hasConcept(labelAt(view, { row, column }), ...concepts));
}

/** 金额 and 合计 head many a table; 主管部门, 年度资金总额 and 绩效目标 head ours. */
function isHeaderLabel(label: Label | undefined): boolean {
  if (hasConcept(label, "department", "unit", "goal", "projectTotal")) return true;
  return hasConcept(label, "total") && (label?.key.length ?? 0) > 4;
}

const titleShape =
  /(?:绩效|目标).*(?:表|批复)(?:\(.*)?$|绩效目标.*(?:申报书|公开|公示|一览)(?:\(.*)?$|^.{4,}绩效目标(?:\(.*)?$/;

function projectKeyAt(view: View, row: number, column: number): string | undefined {
  const at = { row, column };
  const label = labelAt(view, at) ?? view.inline.get(keyOf(at))?.label;
  return hasConcept(label, "projectName") ? label?.key : undefined;
}

function isOfResults(view: View, row: number, column: number): boolean {
  return /实际(完成)?(指标)?值|完成值|实际完成|得分|偏差原因|未完成原因/.test(
    compact(shownAt(view, { row, column })),
  );
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
