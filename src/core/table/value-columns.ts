import { compact } from "../value/plain-text";
import type { Column, Role } from "./columns";
import { type View, entryAt, hasConcept, isFirstOfArea, labelAt, plainAt, rowsBetween } from "./view";

/** Where the headings stand and which year is the table's. */
export interface HeadingPlace {
  readonly row: number;
  readonly year: number | undefined;
}

/** Without a heading 指标值 the values stand under the names of villages or years, under 年度目标 or 绩效标准, or under nothing. */
export function withValues(view: View, place: HeadingPlace, columns: readonly Column[]): readonly Column[] {
  const name = columns.find(({ role }) => role === "name");
  if (!name || columns.some(({ role }) => role === "value")) return columns;
  const after = columns.filter(({ role, left }) => role === "remark" && left > name.left);
  const unnamed = after.filter(
    ({ heading }) => !labelIn(view, heading.at) && !isPast.test(compact(heading.text)),
  );
  const whole = unnamed.find(({ heading }) => /^全年|^年度|^本年|^当年/.test(compact(heading.text)));
  if (whole) return asValues(columns, [whole], place.year);
  const places = unnamed.filter((column) => holdsValues(view, place.row, column));
  if (places.length > 0) return asValues(columns, places, place.year);
  const said =
    after.find(({ heading }) => hasConcept(labelIn(view, heading.at), "goal", "midtermGoal")) ??
    [...after].reverse().find(({ heading }) => /季度?$|半年$/.test(compact(heading.text))) ??
    after.find(({ heading }) => /标准$/.test(compact(heading.text)));
  return said ? asValues(columns, [said], place.year) : withoutHeading(view, place.row, columns);
}

const isPast =
  /季度?$|半年|调整前|实际|上年|前年|去年|历史|以前|完成情况|说明|解释|备注|依据|来源|方法|公式|责任|佐证/;

/** 安溪县 | 永春县: a value each; 2025年 | 2026年 | 2027年: the table's own, else the first, since plans begin with their year. */
function asValues(columns: readonly Column[], places: readonly Column[], year: number | undefined): Column[] {
  const years = places.map(({ heading }) => /^20\d\d/.exec(compact(heading.text))?.[0]);
  const own = places[Math.max(years.indexOf(String(year)), 0)];
  const areYears = years.every((each) => each !== undefined);
  return columns.map((column) => {
    if (column === own) return { ...column, role: "value" as const };
    if (!places.includes(column)) return column;
    return { ...column, role: areYears ? ("remark" as const) : ("further" as const) };
  });
}

function labelIn(view: View, { top: row, left: column }: Column["heading"]["at"]) {
  return labelAt(view, { row, column });
}

/** Most of what stands below is short or has a number. */
function holdsValues(view: View, row: number, { left, right }: Column): boolean {
  const texts = rowsBetween(view, row + 1, row + mostRows).flatMap((below) =>
    below.columns
      .filter((column) => column >= left && column <= right)
      .map((column) => plainAt(view, { row: below.row, column })),
  );
  const filled = texts.filter((text) => text !== "");
  const values = filled.filter((text) => text.length <= 6 || (/\d/.test(text) && text.length <= 20));
  return filled.length > 0 && values.length * 2 > filled.length;
}

const mostRows = 60;

/** The heading of the last column is lost: what stands right of the names are the values. */
function withoutHeading(view: View, row: number, columns: readonly Column[]): readonly Column[] {
  const name = columns.find(({ role }) => role === "name") as Column;
  const used = new Set<number>();
  for (const below of rowsBetween(view, row + 1, row + mostRows))
    for (const column of below.columns) if (column > name.left && column <= name.right) used.add(column);
  const left = Math.min(...used);
  const value: Column = { ...name, role: "value", left, heading: { ...name.heading, text: "" } };
  if (used.size === 0 || !holdsValues(view, row, value)) return columns;
  return columns.flatMap((column) => (column === name ? [{ ...name, right: left - 1 }, value] : [column]));
}

const wanted = /调整后|预期|当年|本年|年度|目标|指标值|^值$/;

/** 指标值 over 前年 | 上年 | 预期当年实现: the second row names the column that counts; over 安溪县 | 永春县 each counts. */
export function withSubheadings(view: View, place: HeadingPlace, columns: readonly Column[]): Column[] {
  const row = place.row + 1;
  const below = rowsBetween(view, row, row)[0];
  const value = columns.find(({ role, left, right }) => role === "value" && right > left);
  if (!below || !value) return [...columns];
  const inside = below.columns.filter((column) => column >= value.left && column <= value.right);
  const isHeadingRow = below.columns.every(
    (column) => inside.includes(column) || !isFirstOfArea(view, { row, column }),
  );
  if (inside.length < 2 || !isHeadingRow) return [...columns];
  const roles = partRoles(view, row, inside);
  const parts = inside.map((left, index): Column => ({
    role: roles?.[index] ?? "remark",
    heading: entryAt(view, { row, column: left }),
    left,
    right: (inside[index + 1] ?? value.right + 1) - 1,
  }));
  if (roles) return columns.flatMap((column) => (column === value ? parts : [column]));
  const texts = parts.map(({ heading }) => compact(heading.text));
  const isEarlier = (text: string) => /上年|前年|调整前|历史|半年|季|实际|完成/.test(text);
  const chosen = texts.findIndex((text) => wanted.test(text) && !isEarlier(text));
  const own = chosen < 0 && !texts.some(isEarlier) ? parts : parts.slice(Math.max(chosen, 0)).slice(0, 1);
  return columns.flatMap((column) => (column === value ? asValues(parts, own, place.year) : [column]));
}

/** 指标 over 运算符 | 指标值 | 单位 is where the values stand. */
export function isOverValues(
  view: View,
  { row, left, right }: { row: number; left: number; right: number },
): boolean {
  if (left === right) return false;
  const below = rowsBetween(view, row + 1, row + 1)[0];
  return (
    below?.columns.some(
      (column) =>
        column > left &&
        column <= right &&
        hasConcept(labelAt(view, { row: below.row, column }), "valueHeading"),
    ) === true
  );
}

/** 指标值 over 符号 | 数值 | 单位: each has a part in the one value. */
function partRoles(view: View, row: number, inside: readonly number[]): Role[] | undefined {
  const roles = inside.map((column): Role => {
    const label = labelAt(view, { row, column });
    if (hasConcept(label, "signHeading")) return "sign";
    return hasConcept(label, "unitHeading") ? "unit" : "value";
  });
  const isSplit = roles.includes("value") && new Set(roles).size === roles.length;
  return isSplit ? roles : undefined;
}
