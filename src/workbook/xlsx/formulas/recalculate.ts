import { type Address, hasCell, type Range } from "../../../core/grid/address";
import type { Cell } from "../../../core/grid/cell";
import { cellAt, type Grid, type GridRow, keyOf } from "../../../core/grid/grid";
import { calculate, type Lookup, type Operand } from "./calculate";
import { type Reference, referencesOf } from "../../../core/grid/references";
import { touchedBy } from "./touched-by";

/** A formula whose result changed; undefined where only the program that opens the file can tell it. */
export interface NewResult {
  readonly sheet: string;
  readonly at: Address;
  readonly value: number | undefined;
}

/** The results of all formulas that look at cells that changed, at once or by way of others. */
export function recalculate(grids: readonly Grid[], changed: readonly Reference[]): NewResult[] {
  const formulas = grids.flatMap(formulasOn);
  const stale = staleFormulas(formulas, changed);
  const bySheet = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const results = new Map<string, number | undefined>();
  let depth = 0;
  const resultOf = (formula: SheetFormula): number | undefined => {
    const key = keyIn(formula.sheet, formula.at);
    // A formula that looks at itself has no result.
    if (!results.has(key) && depth <= longestChain) {
      results.set(key, undefined);
      depth += 1;
      results.set(key, calculate(formula.formula, lookupFor(formula.sheet)));
      depth -= 1;
    }
    return results.get(key);
  };
  const operand = (sheet: string, at: Address, cell: Cell): Operand => {
    const formula = stale.get(keyIn(sheet, at));
    return formula ? resultOf(formula) : operandOf(cell);
  };
  const lookupFor = (own: string): Lookup => ({
    cell: (at, sheet = own) => {
      const grid = bySheet.get(sheet.toLowerCase());
      return grid && operand(sheet, at, cellAt(grid, at));
    },
    *range(range, sheet = own) {
      const grid = bySheet.get(sheet.toLowerCase());
      if (!grid) yield undefined;
      else for (const [at, cell] of cellsIn(grid, range)) yield operand(sheet, at, cell);
    },
  });
  return [...stale.values()].map((formula) => ({ ...formula, value: resultOf(formula) }));
}

interface SheetFormula {
  readonly sheet: string;
  readonly at: Address;
  readonly formula: string;
}

function formulasOn(grid: Grid): SheetFormula[] {
  return [...grid.cells].flatMap(([key, cell]) =>
    "formula" in cell && cell.formula !== undefined
      ? [
          {
            sheet: grid.sheet,
            at: { row: Math.floor(key / 16_384), column: key % 16_384 },
            formula: cell.formula,
          },
        ]
      : [],
  );
}

function staleFormulas(
  formulas: readonly SheetFormula[],
  changed: readonly Reference[],
): Map<string, SheetFormula> {
  const stale = new Map<string, SheetFormula>();
  let left = formulas.map((formula) => ({
    formula,
    looksAt: [
      { sheet: formula.sheet, range: oneCell(formula.at) },
      ...referencesOf(formula.formula, formula.sheet),
    ],
  }));
  let front = changed;
  for (let wave = 0; front.length > 0; wave += 1) {
    // A chain this long is no table: whatever is left may hang on it.
    const isTouched = touchedBy(front);
    const isReached = ({ looksAt }: { looksAt: readonly Reference[] }) =>
      wave > longestChain || looksAt.some(isTouched);
    const reached = left.filter(isReached);
    const gone = new Set(reached);
    left = left.filter((one) => !gone.has(one));
    for (const { formula } of reached) stale.set(keyIn(formula.sheet, formula.at), formula);
    front = reached.map(({ formula: { sheet, at } }) => ({ sheet, range: oneCell(at) }));
  }
  return stale;
}

/** Formulas that look at one another, one behind the other; also how deep results are worked out. */
const longestChain = 200;

function operandOf(cell: Cell): Operand {
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "empty") return "blank";
  return cell.kind === "text" || cell.kind === "boolean" ? "text" : undefined;
}

function* cellsIn(grid: Grid, range: Range): Iterable<[Address, Cell]> {
  for (let index = firstRow(grid, range.top); index < grid.rows.length; index += 1) {
    const { row, columns } = grid.rows[index] as GridRow;
    if (row > range.bottom) return;
    for (const column of columns) {
      if (hasCell(range, { row, column })) yield [{ row, column }, cellAt(grid, { row, column })];
    }
  }
}

/** The place among the used rows of the first that is not above that row. */
function firstRow({ rows }: Grid, top: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as GridRow).row < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

function oneCell({ row, column }: Address): Range {
  return { top: row, left: column, bottom: row, right: column };
}

function keyIn(sheet: string, at: Address): string {
  return `${sheet.toLowerCase()}!${keyOf(at)}`;
}
