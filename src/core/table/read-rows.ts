import type { Range } from "../grid/address";
import { areaAt, keyOf } from "../grid/grid";
import { compact } from "../value/plain-text";
import type { Column, Half, Headings, Role } from "./columns";
import { type Label, labelOf, nearestLevel2, requirementOf } from "./label";
import type { Entry, Level1, Level2, Requirement } from "./table";
import { type View, entryAt, hasConcept, isFirstOfArea, labelAt, rowsBetween, shownAt } from "./view";

/** One row of one half, with its labels as they stand and nothing filled down yet. */
export interface RawRow {
  readonly row: number;
  readonly level1: LevelCell | undefined;
  readonly level2: LevelCell | undefined;
  /** The row lies inside the merge of a 二级 label that began above. */
  readonly isLevel2Continued: boolean;
  /** The column in which a role's text stands; its first column where it is blank. */
  readonly column: (role: Role) => number | undefined;
  readonly isShifted: boolean;
}

export interface LevelCell {
  readonly entry: Entry;
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly requirement: Requirement;
  /** Guessed from a misspelt text. */
  readonly isGuessed: boolean;
}

export interface Body {
  readonly rows: readonly RawRow[];
  /** The last row that belongs to the indicators. */
  readonly bottom: number;
  /** Cells understood beside the rows' own (remarks, the vertical label, sums of weights). */
  readonly understood: readonly Range[];
}

/** The rows of one half below its headings, down to what is no indicator any more. */
export function readRows(view: View, headings: Headings, half: Half, bottom: number): Body {
  const rows: RawRow[] = [];
  const understood: Range[] = [];
  let last = headings.bodyTop - 1;
  for (const { row, columns } of rowsBetween(view, headings.bodyTop, bottom)) {
    const isRepeated = columns.filter((column) => isHeadingCell(view, row, column)).length >= 2;
    if (isRepeated || isSumRow(view, row, columns)) {
      understood.push(...columns.map((column) => areaAt(view.grid, { row, column })));
      continue;
    }
    if (isFootRow(view, row, columns, headings)) break;
    const raw = rawRow(view, half.columns, row);
    if (!raw) continue;
    rows.push(raw);
    last = row;
  }
  return { rows, bottom: last, understood };
}

function isHeadingCell(view: View, row: number, column: number): boolean {
  return hasConcept(
    labelAt(view, { row, column }),
    "level1Heading",
    "level2Heading",
    "nameHeading",
    "valueHeading",
  );
}

/** 合计 | 100 under the weights. */
function isSumRow(view: View, row: number, columns: readonly number[]): boolean {
  const [first] = columns;
  const text = first === undefined ? "" : compact(shownAt(view, { row, column: first }));
  return columns.length <= 3 && /^(?:合计|总计|总分|小计|权重合计|分值合计)[::]?$/.test(text);
}

const footShape =
  /^(?:注|备注|说明|填表|填报|制表|审核|审批|单位负责人|经办|联系人|联系电话|附注|财务负责人|分管领导|其他说明|其他需要)[^指]{0,8}(?:[:：]|$)/;

/** A remark, a signature or another section of the form: the indicators end above it. */
function isFootRow(view: View, row: number, columns: readonly number[], headings: Headings): boolean {
  const [first] = columns;
  if (first === undefined || !isFirstOfArea(view, { row, column: first })) return false;
  const text = compact(shownAt(view, { row, column: first }));
  const label = labelAt(view, { row, column: first });
  if (label?.level1 || label?.level2) return false;
  if (footShape.test(text) || hasConcept(label, "foot", "goal", "fundsBlock", "projectName"))
    return first <= headings.range.left;
  const isBeside = first <= headings.sideRight && !hasConcept(label, "side");
  const isLong =
    first <= headings.range.left &&
    columns.length === 1 &&
    (text.length > 20 || areaAt(view.grid, { row, column: first }).right > headings.range.left + 1);
  return (
    (isBeside &&
      text !== "" &&
      !/^\d+$/.test(text) &&
      columns.every((column) => column <= headings.sideRight)) ||
    isLong
  );
}

function rawRow(view: View, columns: readonly Column[], row: number): RawRow | undefined {
  const place = (role: Role) => columnOf(view, columns, role, row);
  const level1Column = place("level1");
  const level2Column = place("level2");
  let level1 = levelCell(view, row, level1Column, "level1");
  let level2 = levelCell(view, row, level2Column, "level2");
  const text = (role: Role) => textIn(view, row, place(role));
  const isShifted = isShiftedLeft(level1, level2, text("level2"), text("value"));
  if (isShifted) {
    return {
      row,
      level1: undefined,
      level2: level1,
      isLevel2Continued: false,
      column: shiftedColumns(place),
      isShifted,
    };
  }
  if (level1 && !level1.level1 && level1.level2 && !level2) {
    level2 = level1;
    level1 = undefined;
  }
  const isFilled = text("name") !== "" || text("value") !== "" || text("detail") !== "";
  if (!isFilled && !level1?.level1 && !level2?.level2 && !(level2 && level2.entry.text.length <= 20))
    return undefined;
  return {
    row,
    level1,
    level2,
    isLevel2Continued: isContinued(view, row, level2Column),
    column: place,
    isShifted,
  };
}

/** A 二级 label in the 一级 column, a text that is no label beside it, and nothing in the last column. */
function isShiftedLeft(
  level1: LevelCell | undefined,
  level2: LevelCell | undefined,
  beside: string,
  value: string,
): boolean {
  if (!level1?.level2 || level1.level1 || value !== "" || beside === "") return false;
  return level2 === undefined || level2.level2 === undefined || level2.isGuessed;
}

function shiftedColumns(place: (role: Role) => number | undefined) {
  const from: Partial<Record<Role, Role>> = { level2: "level1", name: "level2", value: "name" };
  return (role: Role) => {
    const source = from[role];
    return source ? place(source) : undefined;
  };
}

/** The column of the role's band that holds its text in this row, else the band's first. */
export function columnOf(
  view: View,
  columns: readonly Column[],
  role: Role,
  row: number,
): number | undefined {
  const band = columns.find((column) => column.role === role);
  if (!band) return undefined;
  for (let column = band.left; column <= band.right; column += 1) {
    if (view.grid.cells.has(keyOf({ row, column })) && shownAt(view, { row, column }) !== "") return column;
  }
  return band.left;
}

function textIn(view: View, row: number, column: number | undefined): string {
  return column === undefined ? "" : shownAt(view, { row, column });
}

function isContinued(view: View, row: number, column: number | undefined): boolean {
  return column !== undefined && areaAt(view.grid, { row, column }).top < row;
}

function levelCell(
  view: View,
  row: number,
  column: number | undefined,
  role: "level1" | "level2",
): LevelCell | undefined {
  if (column === undefined || !isFirstOfArea(view, { row, column })) return undefined;
  const entry = entryAt(view, { row, column });
  if (entry.text === "" || /^\d+$/.test(entry.text)) return undefined;
  const label = labelAt(view, { row, column }) ?? joinedLabel(entry.text);
  const requirement = label?.requirement ?? requirementOf(compact(entry.text));
  if (label?.level1 || label?.level2)
    return { entry, ...levelsFor(label, role), requirement, isGuessed: false };
  const guess = nearestLevel2(entry.text);
  return { entry, level1: undefined, level2: guess, requirement, isGuessed: guess !== undefined };
}

/** "产出指标-数量指标": the last part counts. */
function joinedLabel(text: string): Label | undefined {
  const parts = compact(text).split(/[-/>]/);
  return parts.length === 2 ? labelOf(parts[1] as string) : undefined;
}

/** 成本指标 and 满意度指标 are both a 一级 and a 二级: the column decides. */
function levelsFor(label: Label, role: "level1" | "level2"): Pick<LevelCell, "level1" | "level2"> {
  if (role === "level1" && label.level1) return { level1: label.level1, level2: undefined };
  if (role === "level2" && label.level2) return { level1: undefined, level2: label.level2 };
  return { level1: label.level1, level2: label.level1 ? undefined : label.level2 };
}
