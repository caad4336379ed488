import { compact } from "../value/plain-text";
import type { Column, Half } from "./columns";
import { type View, labelAt, rowsBetween } from "./view";

export interface HalvesPlace {
  /** The column of 年度目标. */
  readonly goalLeft: number | undefined;
  readonly year: number | undefined;
  readonly bodyTop: number;
}

/** Two 三级指标 in one line of headings: 中期 and 年度 side by side, or 产出 and 效益. */
export function halvesOf(view: View, all: readonly Column[], place: HalvesPlace): Half[] {
  const { goalLeft, year } = place;
  const columns = ofYear(all, year);
  const names = columns.filter(({ role }) => role === "name");
  const [first, second] = names;
  if (!first || !second || names.length !== 2) return [{ half: "annual", columns: oneValue(columns) }];
  const cut =
    columns.find(
      ({ role, left }) => (role === "level1" || role === "level2") && left > first.left && left < second.left,
    )?.left ?? second.left;
  if (!columns.some(({ role, left }) => role === "value" && left < cut))
    return [{ half: "annual", columns: twoNames(columns, second) }];
  const shared = columns.filter(({ role, left }) => role === "level1" && left < first.left);
  const leftHalf = columns.filter(({ left }) => left < cut);
  const rightHalf = columns.filter(({ left }) => left >= cut);
  const ownLevels = (half: readonly Column[]) =>
    half.some(({ role }) => role === "level2") ? [] : leftHalf.filter(({ role }) => role === "level2");
  const ownLevel1 = rightHalf.find(({ role }) => role === "level1");
  if (ownLevel1 && isContinued(view, place.bodyTop, [...shared, ownLevel1]))
    return [leftHalf, rightHalf].map((half) => ({ half: "annual" as const, columns: half }));
  if (!shared.length && !ownLevel1 && areOtherLevels(view, place.bodyTop, [leftHalf, rightHalf]))
    return [leftHalf, rightHalf].map((half) => ({ half: "annual" as const, columns: half }));
  const isLeftAnnual = goalLeft !== undefined && goalLeft < first.left;
  return [
    { half: isLeftAnnual ? "annual" : "midterm", columns: leftHalf },
    {
      half: isLeftAnnual ? "midterm" : "annual",
      columns: [...(ownLevel1 ? [] : shared), ...ownLevels(rightHalf), ...rightHalf],
    },
  ];
}

const mostRows = 60;

/** 产出指标 on the left, 效益指标 on the right: the last of the columns of 一级指标 has others than the first. */
function isContinued(view: View, top: number, columns: readonly Column[]): boolean {
  const rows = rowsBetween(view, top, top + mostRows);
  const [first = [], last = []] = [columns[0], columns[columns.length - 1]].map((column) =>
    rows
      .map(({ row }) => column && labelAt(view, { row, column: column.left })?.level1)
      .filter((level1) => level1 !== undefined),
  );
  return last.length > 0 && last.every((level1) => !first.includes(level1));
}

/** 数量指标, 质量指标 … on the left, 社会效益指标 … on the right: no 二级 of the one half stands in the other. */
function areOtherLevels(view: View, top: number, halves: readonly (readonly Column[])[]): boolean {
  const rows = rowsBetween(view, top, top + mostRows);
  const [left = [], right = []] = halves.map((half) => {
    const column = half.find(({ role }) => role === "level2")?.left;
    if (column === undefined) return [];
    return rows.flatMap(({ row }) => labelAt(view, { row, column })?.level2 ?? []);
  });
  return left.length > 0 && right.length > 0 && !right.some((level2) => left.includes(level2));
}

/** 2024年指标值 | 2025年指标值 | 2026年指标值: those of the other years are not the table's. */
function ofYear(columns: readonly Column[], year: number | undefined): readonly Column[] {
  const yearOver = ({ role, heading }: Column) =>
    role === "value" ? /^20\d\d(?=年)/.exec(compact(heading.text))?.[0] : undefined;
  if (year === undefined || !columns.some((column) => yearOver(column) === String(year))) return columns;
  const isOther = (column: Column) => (yearOver(column) ?? String(year)) !== String(year);
  return columns.map((column) => (isOther(column) ? { ...column, role: "remark" as const } : column));
}

/** 三级指标 | 指标名称 in one half: the second describes the first. */
function twoNames(columns: readonly Column[], second: Column): Column[] {
  // 四级指标 and 具体指标 are the indicators themselves, and 三级指标 a group of them.
  const isLower = /四级|具体|明细|细化/.test(compact(second.heading.text));
  return oneValue(
    columns.map((column) => {
      if (column === second) return isLower ? column : { ...column, role: "detail" as const };
      return column.role === "name" ? { ...column, role: isLower ? "remark" : "name" } : column;
    }),
  );
}

/** 实施期指标值 | 年度指标值: the year's counts. */
function oneValue(columns: readonly Column[]): Column[] {
  const values = columns.filter(({ role }) => role === "value");
  if (values.length < 2) return [...columns];
  const isMidterm = ({ heading }: Column) =>
    /中期|实施期|总|长期|全周期|全程/.test(compact(heading.text)) && !/年度/.test(compact(heading.text));
  const years = values.filter((column) => !isMidterm(column));
  // 目标值 beside 指标值内容: the second explains the first.
  const plain = years.filter(({ heading }) => !/内容|描述/.test(compact(heading.text)));
  const annual = plain.length > 0 ? plain : years;
  const named = annual.filter(({ heading }) => /年度|本年|当年|预期|全年/.test(compact(heading.text)));
  const chosen = named[0] ?? annual[annual.length - 1] ?? values[values.length - 1];
  return columns.map((column) =>
    column.role === "value" && column !== chosen ? { ...column, role: "remark" as const } : column,
  );
}
