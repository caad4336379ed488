import { type RowMark, markOf } from "./row-marks";
import { type View, band, labelAt } from "./view";

/** The rows in which one table stands (or, in a list, several below one heading). */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  /** The row of the title; undefined where there is none. */
  readonly titleRow: number | undefined;
  /** The row of the indicators' headings; undefined where there is none. */
  readonly headingRow: number | undefined;
  /** rows: one project a region; list: one project under another, its header in columns; pivot: a list with the levels in columns; across: 二级指标 side by side; tree: one column of labels and names. */
  readonly form: "rows" | "list" | "pivot" | "across" | "tree";
}

/** The tables' rows, from the top of the view to its bottom. */
export function regionsOf(view: View): Region[] {
  const marks = view.rows.map((row) => markOf(view, row));
  const starts: number[] = [];
  let seen = nothing;
  marks.forEach((each, index) => {
    const isPart = isCaption(each, marks[index + 1], seen) || isNextPage(marks, index, seen);
    const mark = isPart ? { ...each, isTitle: false } : each;
    const isNew = mark.isTitle ? starts.length === 0 || seen.header || seen.body : isNextProject(mark, seen);
    if (isNew || (starts.length === 0 && isContent(mark))) {
      starts.push(index);
      seen = nothing;
    } else if (mark.isTitle) starts[starts.length - 1] = index;
    seen = {
      header: seen.header || mark.hasProjectName || mark.hasHeader,
      projectKey: seen.projectKey ?? mark.projectKey,
      title: seen.title === "" ? mark.title : seen.title,
      body: seen.body || mark.isHeading || mark.hasLevel,
      isList: seen.isList || (mark.isHeading && mark.hasProjectName),
      isWhole: seen.isWhole || isWholeDepartment(mark.title),
    };
  });
  const regions: Region[] = [];
  starts.forEach((start, index) => {
    const region = regionOf(marks.slice(start, starts[index + 1] ?? marks.length));
    if (region) regions.push(region);
  });
  return regions;
}

/** What the rows of a table have had so far. */
interface Seen {
  readonly header: boolean;
  readonly projectKey: string | undefined;
  readonly title: string;
  readonly body: boolean;
  readonly isList: boolean;
  /** Its title says that it is of a whole department; the projects it names have no tables of their own. */
  readonly isWhole: boolean;
}

const nothing: Seen = {
  header: false,
  projectKey: undefined,
  title: "",
  body: false,
  isList: false,
  isWhole: false,
};

/** Without a title a table begins at its 项目名称, or the heading of a tree: below another's indicators, or where the same label comes again. */
function isNextProject(mark: RowMark, seen: Seen): boolean {
  if (mark.isTreeHeading) return seen.body;
  if (!mark.hasProjectName || mark.isHeading || seen.isWhole) return false;
  return seen.body || seen.projectKey === mark.projectKey;
}

/** 绩效项目指标表 between the header and the indicators' headings, and 年度绩效目标表 above those of the year, name no table of their own. */
function isCaption(mark: RowMark, next: RowMark | undefined, seen: Seen): boolean {
  const isAboveHeadings = mark.isTitle && next !== undefined && next.isHeading && !next.hasProjectName;
  return isAboveHeadings && (seen.body ? mark.isSide : seen.header);
}

/** The title once more at the top of a further page: the indicators go on below it, and no other project is named. */
function isNextPage(marks: readonly RowMark[], index: number, seen: Seen): boolean {
  const mark = marks[index];
  if (!mark?.isTitle || !seen.body || pageless(mark.title) !== pageless(seen.title)) return false;
  // A list says 项目名称 among its headings on each page; between it and another's title stands the other unit.
  if (seen.isList && marks[index + 1]?.isHeading === true) return marks[index + 1]?.hasProjectName === true;
  const next = nextTold(marks, index + 1);
  return next !== undefined && (next.isHeading || next.hasLevel) && !next.hasProjectName;
}

/** The next row that says what it is. Not by a copy of the rest: hundreds of tables may stand below. */
function nextTold(marks: readonly RowMark[], from: number): RowMark | undefined {
  for (let index = from; index < marks.length; index += 1) {
    const mark = marks[index] as RowMark;
    if (mark.isTitle || mark.hasHeader || isContent(mark)) return mark;
  }
  return undefined;
}

/** The title without (续), 续表 and the number of its page. */
function pageless(title: string): string {
  return title.replace(/[(（](?:续表?|第?\d+页?)[)）]|续表?\d*$/g, "");
}

function regionOf(marks: readonly RowMark[]): Region | undefined {
  const [first] = marks;
  const last = marks[marks.length - 1];
  if (!first || !last) return undefined;
  const tree = marks.find((mark) => mark.isTreeHeading);
  const heading = tree ?? headingOf(marks) ?? marks.find((mark) => mark.isAcross);
  const isTable =
    tree !== undefined ||
    heading !== undefined ||
    (marks.some((mark) => mark.hasProjectName) && isHeaded(marks));
  if (!isTable || isOtherForm(marks) || isListOfGoals(marks, heading)) return undefined;
  return {
    top: first.row,
    bottom: last.row,
    titleRow: marks.find((mark) => mark.isTitle)?.row,
    headingRow: heading?.row,
    form: tree ? "tree" : formOf(marks, heading),
  };
}

function isContent(mark: RowMark): boolean {
  return mark.hasProjectName || mark.isHeading || mark.isTreeHeading || mark.hasHeader || mark.hasLevel;
}

function formOf(marks: readonly RowMark[], heading: RowMark | undefined): Region["form"] {
  if (heading?.isPivot === true) return "pivot";
  if (heading?.isAcross === true) return "across";
  return isList(marks, heading) ? "list" : "rows";
}

/** 项目名称 among the headings, or in the row above them beside an 绩效指标 that stands over 一级指标. */
function isList(marks: readonly RowMark[], heading: RowMark | undefined): boolean {
  if (!heading) return false;
  const above = marks[marks.indexOf(heading) - 1];
  return (
    heading.hasProjectName ||
    (above?.indicatorsAt !== undefined && above.indicatorsAt === heading.levelsAt && above.hasProjectName)
  );
}

/** The row of the headings; of two, 绩效指标 | 指标值 over 一级指标 | 二级指标 | 三级指标, the second. */
function headingOf(marks: readonly RowMark[]): RowMark | undefined {
  const index = marks.findIndex((mark) => mark.isHeading);
  const [first, next] = [marks[index], marks[index + 1]];
  const isSecond = first && !first.hasLevelHeadings && next?.hasLevelHeadings === true;
  return isSecond ? next : first;
}

/** Self-evaluations and monitoring, and tables of a whole department: no rule here is meant for them. */
function isOtherForm(marks: readonly RowMark[]): boolean {
  const title = marks.find(({ isTitle }) => isTitle)?.title ?? "";
  const hasProject = marks.some(({ hasProjectName }) => hasProjectName);
  const isWhole = isWholeDepartment(title) || (/整体/.test(title) && !hasProject);
  return otherForm.test(title) || isWhole || marks.some(({ isOfResults }) => isOfResults);
}

/** Forms that look alike and are others: what was reached, and the targets of a whole department. */
const otherForm = /自评|绩效评价|评价表|评分表|监控|运行跟踪|执行情况|完成情况/;

function isWholeDepartment(title: string): boolean {
  return /整体/.test(title) && !/项目/.test(title);
}

/** Projects with a line each and no indicators at all. */
function isListOfGoals(marks: readonly RowMark[], heading: RowMark | undefined): boolean {
  return (
    heading === undefined && marks.some((mark) => mark.isColumns) && !marks.some((mark) => mark.hasLevel)
  );
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
    let first: number | undefined;
    for (const column of columns) {
      if (labelAt(view, { row, column })?.key !== "项目名称") continue;
      first ??= column;
      if (column > first && !markOf(view, { row, columns }).isHeading) starts.add(column);
    }
  }
  const edges = [
    view.left,
    ...[...starts].filter((column) => column > view.left).sort((one, other) => one - other),
  ];
  if (edges.length === 1) return [view];
  return edges.map((left, index) => band(view, left, (edges[index + 1] ?? view.right + 1) - 1));
}
