import type { Address, Range } from "../grid/address";
import { halvesOf } from "./halves";
import { headingCells } from "./heading-cells";
import { withLevels } from "./level-columns";
import { withSplitValue } from "./split-value";
import { isOverValues, withSubheadings, withValues } from "./value-columns";
import type { Entry } from "./table";
import { type View, columnsIn, entryAt, hasConcept, labelAt, plainAt, rowsBetween, shownAt } from "./view";

/** further: a value beside the first, where each village has its own. */
export type Role =
  | "level1"
  | "level2"
  | "name"
  | "detail"
  | "value"
  | "further"
  | "sign"
  | "unit"
  | "weight"
  | "nature"
  | "remark";

/** A column of the indicators: all the columns from its heading to the next one, since pasting loses merges. */
export interface Column {
  readonly role: Role;
  readonly heading: Entry;
  readonly left: number;
  readonly right: number;
}

/** The first column of each role. */
export type ColumnByRole = { readonly [role in Role]: Column | undefined };

/** Every role in one order, so that all tables' columns are alike to the engine. */
const noColumn: ColumnByRole = {
  level1: undefined,
  level2: undefined,
  name: undefined,
  detail: undefined,
  value: undefined,
  further: undefined,
  sign: undefined,
  unit: undefined,
  weight: undefined,
  nature: undefined,
  remark: undefined,
};

export function columnByRole(columns: readonly Column[]): ColumnByRole {
  const found: { [role in Role]: Column | undefined } = { ...noColumn };
  for (const column of columns) found[column.role] ??= column;
  return found;
}

/** The columns of one half of the indicators; a table in one piece has one half, "annual". */
export interface Half {
  readonly half: "annual" | "midterm";
  readonly columns: readonly Column[];
}

export interface Headings {
  /** The whole line of headings. */
  readonly range: Range;
  /** The first row below them. */
  readonly bodyTop: number;
  readonly halves: readonly Half[];
  /** The columns left of the first heading, with the vertical 绩效指标. */
  readonly sideRight: number;
}

/** `goalLeft`: the column of 年度目标, to tell the halves apart. `year`: the table's, to tell 2024年指标值 from 2025年指标值. */
export interface HeadingsOf {
  readonly goalLeft?: number | undefined;
  readonly year?: number | undefined;
}

/** What the heading row says about the columns below it. */
export function headingsOf(view: View, row: number, { goalLeft, year }: HeadingsOf): Headings {
  const all = withValues(
    view,
    { row, year },
    withNames(view, row, withLevels(view, row, rolesOf(view, row))),
  );
  const headed = withSubheadings(view, { row, year }, withSign(view, row, withOneWeight(all)));
  const first = Math.min(...headed.map(({ left }) => left));
  const areas = headed.map(({ heading }) => heading.at);
  const bodyTop = belowNumbers(view, Math.max(...areas.map(({ bottom }) => bottom)) + 1);
  const columns = withSplitValue(view, bodyTop, headed);
  return {
    range: {
      top: Math.min(row, ...areas.map(({ top }) => top)),
      left: first,
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    },
    bodyTop,
    halves: halvesOf(view, columns, { goalLeft, year, bodyTop }),
    sideRight: first - 1,
  };
}

/** Some forms number their columns in a row below the headings: 1 | 2 | 3 | 4. */
function belowNumbers(view: View, top: number): number {
  const numbers = columnsIn(view, top)
    .map((column) => shownAt(view, { row: top, column }))
    .filter((text) => text !== "");
  const first = Number(numbers[0]);
  const isNumbered = numbers.length > 3 && numbers.every((text, index) => text === String(first + index));
  return isNumbered ? top + 1 : top;
}

function rolesOf(view: View, row: number): Column[] {
  const cells = headingCells(view, row);
  const roles = withLastName(cells.map((at) => roleOf(view, at)));
  const level = roles.findIndex((role) => role === "level1" || role === "level2" || role === "name");
  // 项目名称 | 指标类型 | 绩效指标: the labels below 指标类型 tell their columns.
  const firstLevel = level < 0 ? roles.findIndex((role) => role === "nature" || role === "detail") : level;
  const hasName = roles.includes("name");
  // Without a heading of a level, or a name's, all are columns of the indicators.
  const from = Math.max(firstLevel, 0);
  return cells.slice(from).map((at, index) => {
    const role = roles[from + index] as Role;
    const right = (cells[from + index + 1]?.column ?? view.right + 1) - 1;
    const isValue = role === "remark" && isOverValues(view, { row, left: at.column, right });
    return {
      role: isValue ? "value" : role === "detail" && !hasName ? "name" : role,
      heading: entryAt(view, at),
      left: at.column,
      right,
    };
  });
}

/** 绩效指标 over both levels, then 指标内容: without headings of the levels the last of two is the name. */
function withLastName(roles: readonly Role[]): readonly Role[] {
  const last = roles.lastIndexOf("detail");
  const isBare = !roles.some((role) => role === "level1" || role === "level2" || role === "name");
  return isBare && roles.indexOf("detail") < last
    ? roles.map((role, index) => (role === "detail" && index < last ? "nature" : role))
    : roles;
}

function roleOf(view: View, at: Address): Role {
  const label = labelAt(view, at);
  if (hasConcept(label, "level1Heading")) return "level1";
  if (hasConcept(label, "level2Heading")) return "level2";
  if (hasConcept(label, "nameHeading")) return "name";
  if (hasConcept(label, "valueHeading", "midtermValueHeading")) return "value";
  if (hasConcept(label, "signHeading")) return "sign";
  if (hasConcept(label, "unitHeading")) return "unit";
  if (hasConcept(label, "weightHeading")) return "weight";
  if (hasConcept(label, "natureHeading")) return "nature";
  return hasConcept(label, "detailHeading") ? "detail" : "remark";
}

/** 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重: that of the indicators alone is theirs. */
function withOneWeight(columns: readonly Column[]): readonly Column[] {
  const weights = columns.filter(({ role }) => role === "weight");
  const name = columns.find(({ role }) => role === "name");
  if (weights.length < 2 || !name || !weights.some(({ left }) => left > name.left)) return columns;
  const isOfLevel = ({ role, left }: Column) => role === "weight" && left < name.left;
  return columns.map((column) => (isOfLevel(column) ? { ...column, role: "remark" as const } : column));
}

const signWord = /^(?:[≥≤=<>]|大于|小于|等于|不低于|不少于|不超过|不高于)/;

/** 指标性质 is the sign in some provinces and 正向 or 定性 in others: its cells tell. */
function withSign(view: View, row: number, columns: readonly Column[]): Column[] {
  const hasSign = columns.some(({ role }) => role === "sign");
  return columns.map((column) => {
    if (column.role !== "nature" || hasSign) return column;
    const cells = rowsBetween(view, row + 1, row + 60).map((below) =>
      plainAt(view, { row: below.row, column: column.left }),
    );
    return cells.some((text) => signWord.test(text)) ? { ...column, role: "sign" as const } : column;
  });
}

/** 一级指标 | 二级指标 over 数量指标 | 巡查次数: the 二级 stand in the first column and the names in the second. */
function withNames(view: View, row: number, columns: readonly Column[]): readonly Column[] {
  const [level1, level2] = ["level1", "level2"].map((role) => columns.find((column) => column.role === role));
  if (!level1 || !level2 || columns.some(({ role }) => role === "name")) return columns;
  const rows = rowsBetween(view, row + 1, row + 60);
  const hasLevel2 = ({ left }: Column) =>
    rows.some((below) => labelAt(view, { row: below.row, column: left })?.level2 !== undefined);
  if (hasLevel2(level2) || !hasLevel2(level1)) return columns;
  return columns.map((column) => {
    if (column === level1) return { ...column, role: "level2" as const };
    return column === level2 ? { ...column, role: "name" as const } : column;
  });
}
