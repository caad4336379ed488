import { cellRange } from "../../../core/grid/address";
import type { Cell } from "../../../core/grid/cell";
import { type Grid, keyOf, makeGrid } from "../../../core/grid/grid";
import type { Draft } from "../edit/draft";
import { setPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import { applySplices, type Splice } from "../edit/splices";
import { type NewResult, recalculate } from "../formulas/recalculate";
import { readGrids } from "../read-grids";
import { readWorkbookPart } from "../package/workbook-part";
import {
  formulaElements,
  type FormulaElement,
  orphanedFormulas,
  ownFormulaXml,
  refuseArrays,
  replaced,
} from "./formula-elements";
import { calculateOnLoad, dropCalculationOrder } from "./workbook-calculation";
import { type CellWrite, writeCells } from "./write-cells";

/** What is to be written on one sheet. */
export interface SheetWrite {
  readonly sheet: string;
  /** At most one a cell. */
  readonly cells: readonly CellWrite[];
  /** In points by row. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Further edits of the sheet's part, in its places. */
  readonly more?: readonly Splice[];
}

/**
 * Writes cells into the draft's sheets. Sums that look at them get their new results; other formulas that do lose their
 * old ones, for those are no longer true, and the program that opens the file works them out.
 */
export function writeSheets(draft: Draft, writes: readonly SheetWrite[]): void {
  const workbook = readWorkbookPart(draft);
  const grids = readGrids(draft, workbook).map((grid) => changed(grid, writes));
  const results = recalculate(
    grids,
    writes.flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, range: cellRange(cell) }))),
  );
  let hasLostFormula = false;
  for (const { name, part } of workbook.sheets) {
    const write = writes.find(({ sheet }) => sheet === name) ?? { sheet: name, cells: [] };
    const own = results.filter(({ sheet }) => sheet === name);
    const grid = grids.find(({ sheet }) => sheet === name);
    if (grid && (write.cells.length > 0 || own.length > 0 || write.heights || write.more)) {
      hasLostFormula = writeSheet(draft, part, { write, results: own, grid }) || hasLostFormula;
    }
  }
  if (hasLostFormula) dropCalculationOrder(draft, workbook.name);
  if (grids.some(hasFormula)) calculateOnLoad(draft, workbook.name);
}

interface SheetChange {
  readonly write: SheetWrite;
  readonly results: readonly NewResult[];
  readonly grid: Grid;
}

/** Writes one sheet; gives whether a cell lost its formula. */
function writeSheet(draft: Draft, part: string, { write, results, grid }: SheetChange): boolean {
  const sheet = editedPart(draft, part);
  const formulas = formulaElements(sheet);
  const written = new Set(write.cells.map(keyOf));
  refuseArrays(formulas.values(), write.cells);
  const orphans = orphanedFormulas(formulas, written);
  const byCell = new Map(results.map((result) => [keyOf(result.at), result.value]));
  const isOrphan = new Set(orphans);
  const formulaXml = (formula: FormulaElement) =>
    isOrphan.has(formula)
      ? ownFormulaXml(grid, formula, sheet.outline.prefix)
      : sheet.text.slice(formula.element.start, formula.element.end);
  const cells: CellWrite[] = write.cells.map((cell) =>
    cell.content.kind === "formula"
      ? { ...cell, content: { ...cell.content, value: byCell.get(keyOf(cell)) } }
      : cell,
  );
  for (const [key, value] of byCell) {
    const formula = formulas.get(key);
    if (!formula || written.has(key)) continue;
    cells.push({ ...formula.at, content: { kind: "result", formulaXml: formulaXml(formula), value } });
  }
  const splices = [
    ...writeCells(sheet, { cells, ...(write.heights ? { heights: write.heights } : {}) }),
    ...orphans
      .filter(({ at }) => !byCell.has(keyOf(at)))
      .map((formula) => replaced(formula, formulaXml(formula))),
    ...(write.more ?? []),
  ];
  setPart(draft, part, applySplices(sheet.text, splices));
  return write.cells.some((cell) => formulas.has(keyOf(cell)));
}

/** The grid as it will be, as far as formulas look at it. */
function changed(grid: Grid, writes: readonly SheetWrite[]): Grid {
  const write = writes.find(({ sheet }) => sheet === grid.sheet);
  if (!write) return grid;
  const cells = new Map(grid.cells);
  for (const cell of write.cells) cells.set(keyOf(cell), gridCell(cell));
  return makeGrid({
    sheet: grid.sheet,
    cells: [...cells].map(([key, cell]) => [Math.floor(key / 16_384), key % 16_384, cell] as const),
  });
}

function gridCell({ content }: CellWrite): Cell {
  switch (content.kind) {
    case "empty":
    case "result":
      return { kind: "empty" };
    case "text":
      return { kind: "text", text: content.text };
    case "number":
      return { kind: "number", value: content.value, text: String(content.value) };
    case "formula":
      return { kind: "uncalculated", formula: content.formula };
  }
}

function hasFormula(grid: Grid): boolean {
  for (const cell of grid.cells.values()) if ("formula" in cell && cell.formula !== undefined) return true;
  return false;
}
