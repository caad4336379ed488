import type { Cell } from "../../src/core/grid/cell";
import type { Range } from "../../src/core/grid/address";
import { type Grid, keyOf, makeGrid } from "../../src/core/grid/grid";
import { labelOf } from "../../src/core/table/label";

/** The same form as another hand types, exports or files it; it must be read alike. */
export const dresses: Readonly<Record<string, (grid: Grid) => Grid>> = {
  "three rows down and two columns right": (grid) => moved(grid, { rows: 3, columns: 2 }),
  "labels with spaces between their letters": (grid) =>
    relabelled(grid, (text) => (text.length < 7 ? [...text].join(" ") : text)),
  "labels broken into lines": (grid) =>
    relabelled(grid, (text) => (text.length > 3 ? `${text.slice(0, 2)}\n${text.slice(2)}` : text)),
  "spaces around every text": (grid) => retyped(grid, (text) => ` ${text}\u3000`),
  "half-width punctuation": (grid) =>
    retyped(grid, (text) => text.replaceAll("：", ":").replaceAll("（", "(").replaceAll("）", ")")),
  "full-width punctuation": (grid) =>
    retyped(grid, (text) => text.replaceAll(":", "：").replaceAll("(", "（").replaceAll(")", "）")),
  "columns of two, merged": twiceAsWide,
  "columns of two, not merged": spacedApart,
  "levels said in each row": levelsRepeated,
  "an annex number above": (grid) =>
    withText(moved(grid, { rows: 1, columns: 0 }), { row: 0, column: 0 }, "附件3"),
  "a note below": (grid) =>
    withText(grid, { row: lastRow(grid) + 1, column: 0 }, "注：1.本表由单位填报；2.绩效指标应细化量化。"),
  "a signature below": (grid) => {
    const row = lastRow(grid) + 1;
    return withText(
      withText(grid, { row, column: 0 }, "单位负责人：张三"),
      { row, column: 2 },
      "填表人：李四",
    );
  },
  "a printer's line far below": (grid) =>
    withText(grid, { row: lastRow(grid) + 6, column: 1 }, "打印时间：2024年3月5日"),
  "a stray space far to the right": (grid) => withText(grid, { row: 4, column: 40 }, " "),
};

/** Two forms in one sheet, some blank rows between them. */
export function stacked(upper: Grid, lower: Grid): Grid {
  const below = moved(lower, { rows: lastRow(upper) + 3, columns: 0 });
  return gridOf(upper, [...placed(upper), ...placed(below)], [...upper.merges, ...below.merges]);
}

type Placed = readonly [row: number, column: number, cell: Cell];

function placed(grid: Grid): Placed[] {
  return grid.rows.flatMap(({ row, columns }) =>
    columns.flatMap((column): Placed[] => {
      const cell = grid.cells.get(keyOf({ row, column }));
      return cell ? [[row, column, cell]] : [];
    }),
  );
}

function gridOf({ sheet }: Grid, cells: readonly Placed[], merges: readonly Range[]): Grid {
  return makeGrid({ sheet, cells: [...cells], merges: [...merges] });
}

function lastRow(grid: Grid): number {
  return Math.max(...grid.rows.map(({ row }) => row));
}

function moved(grid: Grid, { rows, columns }: { rows: number; columns: number }): Grid {
  return gridOf(
    grid,
    placed(grid).map(([row, column, cell]) => [row + rows, column + columns, cell]),
    grid.merges.map(({ top, bottom, left, right }) => ({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    })),
  );
}

function retyped(grid: Grid, typed: (text: string) => string): Grid {
  const cells = placed(grid).map(([row, column, cell]): Placed => [
    row,
    column,
    cell.kind === "text" ? { ...cell, text: typed(cell.text) } : cell,
  ]);
  return gridOf(grid, cells, grid.merges);
}

function relabelled(grid: Grid, typed: (text: string) => string): Grid {
  return retyped(grid, (text) => (labelOf(text) && text.length < 9 ? typed(text) : text));
}

function withText(grid: Grid, { row, column }: { row: number; column: number }, text: string): Grid {
  return gridOf(grid, [...placed(grid), [row, column, { kind: "text", text }]], grid.merges);
}

function twiceAsWide(grid: Grid): Grid {
  const isMerged = (row: number, column: number) =>
    grid.merges.some(({ top, left }) => top === row && left === column);
  const pairs = placed(grid)
    .filter(([row, column]) => !isMerged(row, column))
    .map(([row, column]) => ({ top: row, bottom: row, left: column * 2, right: column * 2 + 1 }));
  const wide = grid.merges.map((range) => ({ ...range, left: range.left * 2, right: range.right * 2 + 1 }));
  return gridOf(
    grid,
    placed(grid).map(([row, column, cell]) => [row, column * 2, cell]),
    [...wide, ...pairs],
  );
}

/** An empty column after each, and merges only where the form has its own. */
function spacedApart(grid: Grid): Grid {
  return gridOf(
    grid,
    placed(grid).map(([row, column, cell]) => [row, column * 2, cell]),
    grid.merges.map((range) => ({ ...range, left: range.left * 2, right: range.right * 2 + 1 })),
  );
}

function levelsRepeated(grid: Grid): Grid {
  const levels = placed(grid).flatMap(([row, column, cell]) => {
    const label = cell.kind === "text" ? labelOf(cell.text) : undefined;
    const merge = grid.merges.find(({ top, left }) => top === row && left === column);
    const isLevel = label && (label.level1 ?? label.level2) !== undefined && label.concepts.length === 0;
    return isLevel && merge && merge.bottom > merge.top ? [{ merge, cell }] : [];
  });
  const repeated = levels.flatMap(({ merge, cell }) =>
    Array.from({ length: merge.bottom - merge.top }, (_, index): Placed => [
      merge.top + 1 + index,
      merge.left,
      cell,
    ]),
  );
  const merges = grid.merges.filter((range) => !levels.some(({ merge }) => merge === range));
  return gridOf(grid, [...placed(grid), ...repeated], merges);
}
