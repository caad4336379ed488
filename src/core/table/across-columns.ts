import type { Address } from "../grid/address";
import { areaAt } from "../grid/grid";
import { level1Of } from "./levels";
import type { Entry, Level1, Level2 } from "./table";
import { type View, columnsIn, entryAt, hasConcept, isFirstOfArea, labelAt, rowsBetween } from "./view";

/** The headings of indicators that stand side by side. */
export interface AcrossHead {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly AcrossColumn[];
  /** The headings of the project's own columns left and right of them. */
  readonly heads: readonly Address[];
  /** The row of 指标值, where its label stands before it. */
  readonly values: { readonly top: number; readonly bottom: number } | undefined;
  /** The rows of 计算符号, 计量单位 and 分值, where a form has them. */
  readonly sign: number | undefined;
  readonly unit: number | undefined;
  readonly weight: number | undefined;
}

/** One column of indicators. */
export interface AcrossColumn {
  readonly column: number;
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly label: Entry;
  readonly block: Entry | undefined;
  /** 三级指标 in a row of its own below the labels; undefined where name and value share a cell. */
  readonly name: Entry | undefined;
}

/** What stands over the indicators; `row` is that of the 二级 labels. */
export function acrossHead(view: View, row: number, bottom: number): AcrossHead {
  const labels = columnsIn(view, row).filter((column) => isLevel(view, row, column));
  const first = labels[0] ?? view.left;
  const blocks = columnsIn(view, row - 1).filter(
    (column) => labelAt(view, { row: row - 1, column })?.level1 !== undefined,
  );
  const top = blocks.length > 0 ? row - 1 : row;
  const rowOf = (concept: "valueHeading" | "signHeading" | "unitHeading" | "weightHeading") =>
    rowsBetween(view, row + 1, bottom).find(({ row: each, columns }) =>
      columns.some((column) => column < first && hasConcept(labelAt(view, { row: each, column }), concept)),
    )?.row;
  const values = rowOf("valueHeading");
  const names = namesRow(view, { row, first, bottom }, values);
  const last = Math.max(...labels.map((column) => areaAt(view.grid, { row, column }).right));
  const place = { row, labels, blocks, names, last, bottom };
  return {
    top,
    bottom: names ?? row,
    columns: columnsOf(view, place),
    heads: headsOf(view, { top, bottom: names ?? row, first, last }),
    values: values === undefined ? undefined : { top: values, bottom: values },
    sign: rowOf("signHeading"),
    unit: rowOf("unitHeading"),
    weight: rowOf("weightHeading"),
  };
}

function isLevel(view: View, row: number, column: number): boolean {
  return isFirstOfArea(view, { row, column }) && labelAt(view, { row, column })?.level2 !== undefined;
}

/** 三级指标 below the labels: said so, or a row in which the project's own columns go on from above. */
function namesRow(
  view: View,
  { row, first, bottom }: { row: number; first: number; bottom: number },
  values: number | undefined,
): number | undefined {
  const next = rowsBetween(view, row + 1, Math.min(row + 1, bottom))[0];
  if (!next) return undefined;
  const before = next.columns.filter(
    (column) => column < first && isFirstOfArea(view, { row: row + 1, column }),
  );
  const isSaid = before.some((column) => hasConcept(labelAt(view, { row: row + 1, column }), "nameHeading"));
  if (isSaid || before.length > 0 || values === row + 1) return isSaid ? row + 1 : undefined;
  return row + 1;
}

interface ColumnsPlace {
  readonly row: number;
  readonly labels: readonly number[];
  readonly blocks: readonly number[];
  readonly names: number | undefined;
  readonly last: number;
  readonly bottom: number;
}

function columnsOf(view: View, place: ColumnsPlace): AcrossColumn[] {
  const { names } = place;
  return usedColumns(view, place).map((column) => ({
    column,
    ...levelsOver(view, place, column),
    name: names === undefined ? undefined : entryAt(view, { row: names, column }),
  }));
}

/** The columns of the labels; with names below them those in which a name or a value stands. */
function usedColumns(view: View, { labels, names, last, bottom }: ColumnsPlace): readonly number[] {
  if (names === undefined) return labels;
  const used = new Set<number>();
  for (const { row, columns } of rowsBetween(view, names, bottom))
    for (const column of columns) {
      const isInside = column >= (labels[0] ?? 0) && (column <= last || row === names);
      if (isInside && isFirstOfArea(view, { row, column })) used.add(column);
    }
  return [...used].sort((one, other) => one - other);
}

function levelsOver(
  view: View,
  { row, labels, blocks }: ColumnsPlace,
  column: number,
): Pick<AcrossColumn, "level1" | "level2" | "label" | "block"> {
  const label = { row, column: lastUpTo(labels, column) ?? column };
  const blockColumn = lastUpTo(blocks, column);
  const above = blockColumn === undefined ? undefined : { row: row - 1, column: blockColumn };
  const own = above && labelAt(view, above)?.level1;
  const level2 = labelAt(view, label)?.level2;
  const isCost = level2 === "成本指标" && own === "成本指标";
  return {
    level1: level2 && !isCost ? level1Of(level2) : own,
    level2,
    label: entryAt(view, label),
    block: above && entryAt(view, above),
  };
}

function lastUpTo(columns: readonly number[], column: number): number | undefined {
  const before = columns.filter((each) => each <= column);
  return before[before.length - 1];
}

/** The lowest labels of the columns that are no indicators'. */
function headsOf(view: View, place: { top: number; bottom: number; first: number; last: number }): Address[] {
  const { top, bottom, first, last } = place;
  const cells = rowsBetween(view, top, bottom).flatMap(({ row, columns }) =>
    columns
      .filter((column) => (column < first || column > last) && isFirstOfArea(view, { row, column }))
      .map((column) => ({ row, column })),
  );
  return cells.filter(
    (at) =>
      !cells.some(
        (below) =>
          below.row > at.row && below.column >= at.column && below.column <= areaAt(view.grid, at).right,
      ),
  );
}
