import { compact } from "../value/plain-text";
import type { Column } from "./columns";
import { type View, rowsBetween, shownAt } from "./view";

/** 指标值 merged over three columns without headings of their own: ≥ | 5 | 次. */
export function withSplitValue(view: View, bodyTop: number, columns: readonly Column[]): readonly Column[] {
  const value = columns.find(({ role }) => role === "value");
  if (!value || value.right < value.left + 2 || columns.some(({ role }) => role === "sign")) return columns;
  const { left, right, heading } = value;
  const rows = rowsBetween(view, bodyTop, bodyTop + 60).map(({ row }) => row);
  const signs = rows
    .map((row) => compact(shownAt(view, { row, column: left })))
    .filter((text) => text !== "");
  const isSplit = signs.length > 0 && signs.every((text) => signCell.test(text));
  if (!isSplit || !signs.some((text) => text !== "定性")) return columns;
  const parts: Column[] = [
    { role: "sign", heading, left, right: left },
    { role: "value", heading, left: left + 1, right: left + 1 },
    { role: "unit", heading, left: left + 2, right },
  ];
  return columns.flatMap((column) => (column === value ? parts : [column]));
}

const signCell = /^(?:[≥≤=<>]{1,2}|大于|小于|等于|大于等于|小于等于|不低于|不少于|不超过|不高于|定性)$/;
