import { type Address, type Range, boundingRange, cellRange } from "./address";
import { type Cell, emptyCell } from "./cell";

/** One sheet as data: its non-empty cells, its merges, what is hidden. Sparse, so that a lone cell far away costs nothing. */
export interface Grid {
  readonly sheet: string;
  /** Non-empty cells by `keyOf`. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** The used rows in ascending order, each with its used columns in ascending order. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Range[];
  /** The merge that covers a cell, by `keyOf`; only inside the used range. */
  readonly mergeByCell: ReadonlyMap<number, Range>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The smallest range that holds all non-empty cells; undefined of an empty sheet. */
  readonly used: Range | undefined;
}

export interface GridRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/** What a host hands in to make a grid. */
export interface GridSource {
  readonly sheet: string;
  readonly cells: Iterable<readonly [row: number, column: number, cell: Cell]>;
  readonly merges?: readonly Range[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
}

/** A grid of a host's cells, in any order; empty cells are left out, of two at one address the last wins. */
export function makeGrid(source: GridSource): Grid {
  const cells = new Map<number, Cell>();
  let last = -1;
  let isInOrder = true;
  for (const [row, column, cell] of source.cells) {
    if (cell.kind === "empty") continue;
    const key = row * 16_384 + column;
    cells.set(key, cell);
    isInOrder &&= key > last;
    last = key;
  }
  const rows = rowsOf(isInOrder ? cells.keys() : [...cells.keys()].sort((one, other) => one - other));
  const used = usedRange(rows);
  const merges = source.merges ?? [];
  return {
    sheet: source.sheet,
    cells,
    rows,
    merges,
    mergeByCell: used ? mergeIndex(merges, used) : new Map(),
    hiddenRows: new Set(source.hiddenRows),
    hiddenColumns: new Set(source.hiddenColumns),
    used,
  };
}

/** One number a cell, ascending by row and then by column. */
export function keyOf({ row, column }: Address): number {
  return row * 16_384 + column;
}

export function cellAt(grid: Grid, at: Address): Cell {
  return grid.cells.get(keyOf(at)) ?? emptyCell;
}

/** The merge that covers the cell, else the cell alone. */
export function areaAt(grid: Grid, at: Address): Range {
  return grid.mergeByCell.get(keyOf(at)) ?? cellRange(at);
}

/** Rows that use the same columns, as the rows of forms do, share one list: 100,000 lists are 20 MB. */
function rowsOf(keys: Iterable<number>): GridRow[] {
  const rows: GridRow[] = [];
  const lists = new Map<number, readonly number[]>();
  let columns: number[] = [];
  let row = -1;
  const keep = () => {
    const set = bitsOf(columns);
    const list = (set && lists.get(set)) || columns;
    if (set) lists.set(set, list);
    if (columns.length > 0) rows.push({ row, columns: list });
    // The list that was not kept is filled anew.
    if (list === columns) columns = [];
    else columns.length = 0;
  };
  for (const key of keys) {
    const next = Math.floor(key / 16_384);
    if (next !== row) keep();
    row = next;
    columns.push(key % 16_384);
  }
  keep();
  return rows;
}

/** Columns in ascending order as bits of a number; 0 where they reach too far. */
function bitsOf(columns: readonly number[]): number {
  const last = columns[columns.length - 1] ?? 0;
  return last > 30 ? 0 : columns.reduce((bits, column) => bits | (1 << column), 0);
}

function usedRange(rows: readonly GridRow[]): Range | undefined {
  return boundingRange(
    rows.map(({ row, columns }) => ({
      top: row,
      bottom: row,
      left: columns[0] as number,
      right: columns[columns.length - 1] as number,
    })),
  );
}

/** At most this many cells are indexed: a sheet merged over whole columns must not cost a gigabyte. */
const mostIndexed = 4_000_000;

function mergeIndex(merges: readonly Range[], used: Range): Map<number, Range> {
  const index = new Map<number, Range>();
  for (const merge of merges) {
    // One row and one column past the used range, so that the blank cell beside the last label knows its merge too.
    const bottom = Math.min(merge.bottom, used.bottom + 1);
    const right = Math.min(merge.right, used.right + 1);
    if (index.size + (bottom - merge.top + 1) * (right - merge.left + 1) > mostIndexed) continue;
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right; column += 1) index.set(keyOf({ row, column }), merge);
    }
  }
  return index;
}
