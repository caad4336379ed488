import type { GridRow } from "../grid/grid";
import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";
import type { Label } from "./label";
import { type View, hasConcept, hasOneOf, inlineAt, labelAt, plainAt, rowsBetween, shownAt } from "./view";
import type { Concept } from "./vocabulary";

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
  /** 项目名称 | 项目单位 | 预算金额 | 绩效目标 side by side, each over a column. */
  readonly isColumns: boolean;
  /** Another label of the header or the money. */
  readonly hasHeader: boolean;
  /** 一级指标 … 指标值. */
  readonly isHeading: boolean;
  /** 三级指标 | 指标值 more than once and no 二级指标: each pair stands under a 一级指标. */
  readonly isPivot: boolean;
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
  /** 数量指标 | 质量指标 | 时效指标 side by side. */
  readonly isAcross: boolean;
}

/** The row looked at alone. */
export function markOf(view: View, { row, columns }: GridRow): RowMark {
  const labels = labelsIn(view, { row, columns });
  const { projectKey } = labels;
  const names = labels.names + labels.level2Headings;
  const isHeading = names > 0 && names + labels.level1Headings + labels.values > 1;
  const isTitle = isTitleRow(view, row, columns);
  return {
    row,
    isTitle,
    isSide: isTitle && labels.hasSide,
    title: isTitle ? plainAt(view, { row, column: columns[0] ?? view.left }) : "",
    hasProjectName: projectKey !== undefined,
    projectKey,
    isColumns: projectKey !== undefined && columns.length > 3 && labels.all === columns.length,
    hasHeader: !isHeading && labels.hasHeader,
    isHeading,
    isPivot: isHeading && labels.nameHeadings > 1 && labels.levelHeadings === labels.nameHeadings,
    levelsAt: isHeading ? labels.levelsAt : undefined,
    indicatorsAt: projectKey === undefined ? undefined : labels.indicatorsAt,
    hasLevelHeadings: isHeading && labels.levelHeadings > 1,
    isOfResults: isHeading && columns.filter((column) => isOfResults(view, row, column)).length > 1,
    isTreeHeading: !isHeading && labels.hasValueHeading && isTreeHeading(view, row, columns),
    hasLevel: !isHeading && labels.hasLevel,
    isAcross: !isHeading && labels.level2s > 2,
  };
}

type RowLabels = ReturnType<typeof labelsIn>;

/** What labels the row has, counted in one go: this is done to every row of every sheet. */
function labelsIn(view: View, { row, columns }: GridRow) {
  const labels = {
    all: 0,
    names: 0,
    level1Headings: 0,
    level2Headings: 0,
    levelHeadings: 0,
    nameHeadings: 0,
    values: 0,
    level2s: 0,
    hasValueHeading: false,
    hasSide: false,
    hasHeader: false,
    hasLevel: false,
    projectKey: undefined as string | undefined,
    levelsAt: undefined as number | undefined,
    indicatorsAt: undefined as number | undefined,
  };
  for (const column of columns) {
    const at = { row, column };
    const label = labelAt(view, at);
    if (label) count(labels, label, column);
    const named = label ?? inlineAt(view, at)?.label;
    if (labels.projectKey === undefined && hasConcept(named, "projectName")) labels.projectKey = named?.key;
  }
  return labels;
}

function count(labels: RowLabels, label: Label, column: number): void {
  labels.all += 1;
  labels.hasHeader ||= isHeaderLabel(label);
  if (label.level2 !== undefined) labels.level2s += 1;
  labels.hasLevel ||= label.level2 !== undefined && label.key.length > 2;
  if (hasConcept(label, "side", "detailHeading")) {
    labels.hasSide ||= hasConcept(label, "side");
    labels.indicatorsAt ??= column;
  }
  // One text can be a heading of two kinds.
  const [isLevel1, isLevel2] = [hasConcept(label, "level1Heading"), hasConcept(label, "level2Heading")];
  if (isLevel1) labels.level1Headings += 1;
  if (isLevel2) labels.level2Headings += 1;
  if (isLevel1 || isLevel2) labels.levelsAt ??= column;
  if (hasConcept(label, "nameHeading")) labels.nameHeadings += 1;
  if (isLevel1 || isLevel2 || hasConcept(label, "nameHeading")) labels.levelHeadings += 1;
  if (hasConcept(label, "nameHeading", "detailHeading")) labels.names += 1;
  if (hasConcept(label, "valueHeading", "midtermValueHeading")) labels.values += 1;
  labels.hasValueHeading ||= hasConcept(label, "valueHeading");
}

const ofOurs: readonly Concept[] = ["department", "unit", "goal", "projectTotal"];

/** 金额 and 合计 head many a table; 主管部门, 年度资金总额 and 绩效目标 head ours. */
function isHeaderLabel(label: Label): boolean {
  if (hasOneOf(label, ofOurs)) return true;
  return hasConcept(label, "total") && label.key.length > 4;
}

const titleShape =
  /(?:绩效|目标).*(?:表|批复)(?:\(.*)?$|绩效目标.*(?:申报书|公开|公示|一览)(?:\(.*)?$|^.{4,}绩效目标(?:\(.*)?$/;

function isOfResults(view: View, row: number, column: number): boolean {
  return /实际(完成)?(指标)?值|完成值|实际完成|得分|偏差原因|未完成原因/.test(plainAt(view, { row, column }));
}

/** One text alone in its row that ends like the name of the form, for example 项目支出绩效目标申报表. */
function isTitleRow(view: View, row: number, columns: readonly number[]): boolean {
  const [first] = columns;
  // A row of more than two cells is no title; most rows end here.
  if (first === undefined || columns.length > 2) return false;
  // 年度绩效目标 alone in its row heads the text below it.
  for (const column of columns) {
    const label = labelAt(view, { row, column });
    if (label && !(hasConcept(label, "side") && label.concepts.length === 1)) return false;
  }
  return isTitleText(shownAt(view, { row, column: first }));
}

/** Whether a text is worded like the name of the form. */
export const isTitleText = remembered((shown) => {
  if (shown.length < 5 || shown.length > 80) return false;
  // A translation beside it is no part of it.
  const title = compact(shown).replace(/[A-Za-z\u0600-\u06ff\u0f00-\u0fff\u1800-\u18af]+$/, "");
  if (title.length < 5 || title.length > 60) return false;
  if (/^(?:注|说明|备注|填表|附注|附件\d*$)/.test(title) || /[。;]/.test(title)) return false;
  return titleShape.test(title);
});

/** 项目 | 指标值 | 绩效金额 above one column in which the levels, the names and the projects stand below one another. */
function isTreeHeading(view: View, row: number, columns: readonly number[]): boolean {
  const [first] = columns;
  if (first === undefined) return false;
  if (hasConcept(labelAt(view, { row, column: first }), "valueHeading")) return false;
  const below = rowsBetween(view, row + 1, row + 12).map((next) =>
    labelAt(view, { row: next.row, column: first }),
  );
  return below.some((label) => label?.level1) && below.some((label) => label?.level2 && !label.level1);
}
