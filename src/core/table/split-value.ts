import type { GridRow } from "../grid/grid";
import type { Column } from "./columns";
import { type View, plainAt, rowsBetween } from "./view";

/** 指标值 merged over three columns without headings of their own: ≥ | 5 | 次. */
export function withSplitValue(view: View, bodyTop: number, columns: readonly Column[]): readonly Column[] {
  const value = columns.find(({ role }) => role === "value");
  if (!value || value.right < value.left + 2 || columns.some(({ role }) => role === "sign")) return columns;
  const { left, right, heading } = value;
  const rows = rowsBetween(view, bodyTop, bodyTop + 60);
  const textIn = ({ row }: GridRow) => plainAt(view, { row, column: left });
  // Down to the first row with another text there: remarks, or a table below.
  const end = rows.findIndex((each) => textIn(each) !== "" && !signCell.test(textIn(each)));
  const own = rows.slice(0, end < 0 ? rows.length : end);
  const isInside = (column: number) => column >= left && column <= right;
  const used = new Set(own.flatMap(({ columns: filled }) => filled.filter(isInside)));
  const [first, second, third] = [...used].sort((one, other) => one - other);
  const signs = own.map(textIn).filter((text) => text !== "");
  if (first !== left || second === undefined || signs.every((text) => text === "定性")) return columns;
  const parts: Column[] = [
    { role: "sign", heading, left, right: second - 1 },
    { role: "value", heading, left: second, right: (third ?? right + 1) - 1 },
    ...(third === undefined ? [] : [{ role: "unit" as const, heading, left: third, right }]),
  ];
  return columns.flatMap((column) => (column === value ? parts : [column]));
}

const signCell = /^(?:[≥≤=<>]{1,2}|大于|小于|等于|大于等于|小于等于|不低于|不少于|不超过|不高于|定性)$/;
