import type { Range } from "../grid/address";
import { areaAt } from "../grid/grid";
import { type Column, type ColumnByRole, type Half, type Headings, type Role, columnByRole } from "./columns";
import { type LevelCell, levelCell } from "./level-cell";
import { looseName } from "./loose-name";
import { isFootRow, isPageEdge, isRepeatedHeading, isSumRow } from "./other-rows";
import { type View, rowsBetween, shownAt } from "./view";

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

export interface Body {
  readonly rows: readonly RawRow[];
  /** The last row that belongs to the indicators. */
  readonly bottom: number;
  /** Cells understood beside the rows' own (remarks, the vertical label, sums of weights). */
  readonly understood: readonly Range[];
}

/** The rows of one half below its headings, down to what is no indicator any more. */
export function readRows(view: View, place: { headings: Headings; half: Half; bottom: number }): Body {
  const { headings, half, bottom } = place;
  const rows: RawRow[] = [];
  const understood: Range[] = [];
  const byRole = columnByRole(half.columns);
  let last = headings.bodyTop - 1;
  for (const gridRow of rowsBetween(view, headings.bodyTop, bottom)) {
    const { row, columns } = gridRow;
    if (isRepeatedHeading(view, gridRow) || isSumRow(view, gridRow) || isPageEdge(view, gridRow)) {
      understood.push(...columns.map((column) => areaAt(view.grid, { row, column })));
      continue;
    }
    if (isFootRow(view, gridRow, headings)) break;
    const raw = rawRow(view, byRole, row);
    if (!raw) continue;
    if (row - last > widestGap && !isOfLevel(raw, columns)) break;
    rows.push(raw);
    last = row;
  }
  const all = withBlankRows(view, byRole, rows);
  return { rows: all, bottom: Math.max(last, ...all.map(({ row }) => row)), understood };
}

/** The rows of a 二级 merge in which nothing stands yet: free for a further 三级指标. */
function withBlankRows(view: View, byRole: ColumnByRole, rows: readonly RawRow[]): readonly RawRow[] {
  const blank: number[] = [];
  rows.forEach(({ row, level2 }, index) => {
    const bottom = Math.min(level2?.entry.at.bottom ?? row, row + mostBlankRows);
    let next = index + 1;
    for (let below = row + 1; below <= bottom; below += 1) {
      if (rows[next]?.row === below) next += 1;
      else blank.push(below);
    }
  });
  if (blank.length === 0) return rows;
  const column = (row: number) => (role: Role) => columnOf(view, byRole[role], row);
  const added = blank.map((row) => ({ ...blankRow, row, column: column(row) }));
  return [...rows, ...added].sort((one, other) => one.row - other.row);
}

const blankRow = { level1: undefined, level2: undefined, isLevel2Continued: true, isShifted: false };
const mostBlankRows = 50;

/** A text this far below the last row, with no label beside it, is somebody's note and no 三级指标. */
const widestGap = 3;

/** A label of its own, and not 打印时间：2024年3月5日 in the column of the labels. */
function isOfLevel({ level1, level2, isLevel2Continued }: RawRow, columns: readonly number[]): boolean {
  if (level1?.level1 || level2?.level2 || isLevel2Continued) return true;
  return columns.length > 2 && (level1 !== undefined || level2 !== undefined);
}

function rawRow(view: View, byRole: ColumnByRole, row: number): RawRow | undefined {
  const loose = looseName(view, byRole, row);
  const place = (role: Role) =>
    loose !== undefined && role === "name" ? loose : columnOf(view, byRole[role], row);
  const text = (role: Role) => textIn(view, row, place(role));
  const levels = levelsOf(view, row, place);
  if (text("value") === "" && isShiftedLeft(levels.level1, levels.level2, text("level2"))) {
    const column = shiftedColumns(place);
    return {
      row,
      level1: undefined,
      level2: levels.level1,
      isLevel2Continued: false,
      column,
      isShifted: true,
    };
  }
  const isFilled = text("name") !== "" || text("value") !== "" || text("detail") !== "";
  if (!isFilled && !levels.level1?.level1 && !isLabelLike(levels.level2)) return undefined;
  const { level1, level2 } = levels;
  const isLevel2Continued = isContinued(view, row, place("level2"));
  return { row, level1, level2, isLevel2Continued, column: place, isShifted: false };
}

/** The row's labels; a 二级 label that stands in the 一级 column with nothing beside it counts as the 二级. */
function levelsOf(
  view: View,
  row: number,
  place: (role: Role) => number | undefined,
): Pick<RawRow, "level1" | "level2"> {
  const cell = (role: "level1" | "level2") => {
    const column = place(role);
    return column === undefined ? undefined : levelCell(view, { row, column }, role);
  };
  const level1 = cell("level1");
  const level2 = cell("level2");
  // Without a column for the 一级, 效益指标 stands among the 二级.
  if (place("level1") === undefined && level2?.level1) return { level1: level2, level2: undefined };
  return level1?.level2 && !level2 ? { level1: undefined, level2: level1 } : { level1, level2 };
}

/** A known 二级, or a short text in its column: a label we do not know. */
function isLabelLike(cell: LevelCell | undefined): boolean {
  return cell !== undefined && (cell.level2 !== undefined || cell.entry.text.length <= 20);
}

/** A 二级 label in the 一级 column, a text that is no label beside it, and nothing in the last column. */
function isShiftedLeft(
  level1: LevelCell | undefined,
  level2: LevelCell | undefined,
  beside: string,
): boolean {
  if (!level1?.level2 || level1.level1 || beside === "") return false;
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
function columnOf(view: View, band: Column | undefined, row: number): number | undefined {
  if (!band) return undefined;
  for (let column = band.left; column <= band.right && band.left < band.right; column += 1) {
    if (shownAt(view, { row, column }) !== "") return column;
  }
  if (band.left === band.right) return band.left;
  // Word's tables need not keep one border: the merge of what stands left may reach into the band.
  const { left, right } = areaAt(view.grid, { row, column: band.left });
  return left < band.left && right < band.right ? right + 1 : band.left;
}

function textIn(view: View, row: number, column: number | undefined): string {
  return column === undefined ? "" : shownAt(view, { row, column });
}

function isContinued(view: View, row: number, column: number | undefined): boolean {
  return column !== undefined && areaAt(view.grid, { row, column }).top < row;
}
