import { areaAt } from "../grid/grid";
import type { Column, Headings, Role } from "./columns";
import { type View, labelAt, rowsBetween } from "./view";

/** The columns of a table whose headings are lost, out of where its 二级 labels stand. */
export function guessedHeadings(view: View, top: number, bottom: number): Headings | undefined {
  const rows = rowsBetween(view, top, bottom);
  const labelled = rows.flatMap(({ row, columns }) =>
    columns
      .filter((column) => labelAt(view, { row, column })?.level2 !== undefined)
      .map((column) => ({ row, column })),
  );
  const [first] = labelled;
  if (!first || labelled.length < 2) return undefined;
  const column = mostOften(labelled.map((each) => each.column));
  const area = areaAt(view.grid, labelled.find((each) => each.column === column) ?? first);
  const texts = [...new Set(rows.flatMap(({ row, columns }) => (row >= first.row ? columns : [])))].sort(
    (a, b) => a - b,
  );
  const [name = area.right + 1, value = area.right + 2] = texts.filter((each) => each > area.right);
  const lefts: [Role, number][] = [
    ["level2", column],
    ["name", name],
    ["value", value],
  ];
  if (column > view.left) lefts.unshift(["level1", column - 1]);
  const columns = lefts.map(([role, left], index): Column => ({
    role,
    heading: { at: { top: first.row, left, bottom: first.row, right: left }, text: "" },
    left,
    right: (lefts[index + 1]?.[1] ?? view.right + 1) - 1,
  }));
  const range = { top: first.row, left: lefts[0]?.[1] ?? column, bottom: first.row, right: value };
  return { range, bodyTop: first.row, halves: [{ half: "annual", columns }], sideRight: range.left - 1 };
}

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
