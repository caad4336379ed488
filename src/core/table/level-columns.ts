import type { Column } from "./columns";
import { joinedLabel } from "./level-cell";
import { type View, entryAt, labelAt, rowsBetween, shownAt } from "./view";

/** Where no heading says 一级指标 or 二级指标 (指标类别 | 指标名称 | 目标值, or 绩效指标 over all), the labels below tell their columns. */
export function withLevels(view: View, row: number, columns: readonly Column[]): readonly Column[] {
  const name = columns.find(({ role }) => role === "name");
  if (!name || columns.some(({ role }) => role === "level1" || role === "level2")) return columns;
  const rows = rowsBetween(view, row + 1, row + mostRows);
  const counts = new Map<number, { level1: number; level2: number }>();
  for (const below of rows) {
    for (const column of below.columns) {
      if (column > name.right) break;
      const at = { row: below.row, column };
      const label = labelAt(view, at) ?? joinedLabel(shownAt(view, at));
      const count = counts.get(column) ?? { level1: 0, level2: 0 };
      if (label?.level2) count.level2 += 1;
      else if (label?.level1) count.level1 += 1;
      counts.set(column, count);
    }
  }
  const used = [...counts.keys()].sort((one, other) => one - other);
  // 满意度指标 among the 一级 is a 二级 too: most stand in the column of the 二级.
  const most = Math.max(2, ...used.map((column) => counts.get(column)?.level2 ?? 0));
  const level2 = used.find((column) => counts.get(column)?.level2 === most);
  const after = used.find((column) => level2 !== undefined && column > level2);
  if (level2 === undefined || after === undefined) return columns;
  const level1 = used.filter((column) => column < level2 && (counts.get(column)?.level1 ?? 0) > 0).pop();
  const at = (role: "level1" | "level2", left: number, next: number): Column => {
    return { role, heading: entryAt(view, { row, column: left }), left, right: next - 1 };
  };
  // 绩效指标 stands over the labels, too.
  const own = level2 >= name.left ? { ...name, left: after } : name;
  return [
    ...(level1 === undefined ? [] : [at("level1", level1, level2)]),
    at("level2", level2, own.left),
    ...columns.map((column) => (column === name ? own : column)),
  ];
}

const mostRows = 60;
