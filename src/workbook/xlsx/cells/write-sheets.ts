import { cellRange } from "../../../core/grid/address";
import { type Grid, keyOf } from "../../../core/grid/grid";
import type { Draft } from "../edit/draft";
import { setPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import type { Attributes } from "../edit/outline";
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
import type { NewContent, Result } from "./cell-xml";
import { fileDates, type InFile } from "./file-dates";
import { newGrid } from "./new-grid";
import { calculateOnLoad, dropCalculationOrder } from "./workbook-calculation";
import { type CellWrite, writeCells } from "./write-cells";

/** What is to be written on one sheet. */
export interface SheetWrite {
  readonly sheet: string;
  /** At most one a cell. */
  readonly cells: readonly CellWrite[];
  /** Attributes of rows, by row. */
  readonly rows?: ReadonlyMap<number, Attributes>;
  /** What formulas come to, by `keyOf` their cells, where another program has worked it out: asked where we cannot. */
  readonly results?: ReadonlyMap<number, Result>;
  /** Further edits of the sheet's part, in its places. */
  readonly more?: readonly Splice[];
}

/**
 * Writes cells into the draft's sheets. Formulas that look at them get their new results, worked out here or told by
 * the caller; others lose their old ones, for those are no longer true, and the program that opens the file works
 * them out. `known` are the grids of all the draft's sheets as they are now, where the caller has read them.
 */
export function writeSheets(draft: Draft, writes: readonly SheetWrite[], known?: readonly Grid[]): void {
  const workbook = readWorkbookPart(draft);
  const news = writes.flatMap(({ sheet, cells }) => cells.filter(isNew).map((cell) => ({ sheet, cell })));
  const old = news.length > 0 ? (known ?? readGrids(draft, workbook)) : [];
  const grids = old.map((grid) => newGrid(grid, writes));
  const results = recalculate(
    grids,
    news.map(({ sheet, cell }) => ({ sheet, range: cellRange(cell) })),
  );
  const inFile = fileDates(draft, workbook);
  let hasLostFormula = false;
  for (const { name, part } of workbook.sheets) {
    const write = writes.find(({ sheet }) => sheet === name) ?? { sheet: name, cells: [] };
    const own = results.filter(({ sheet }) => sheet === name);
    const grid = grids.find(({ sheet }) => sheet === name);
    if (write.cells.length > 0 || own.length > 0 || write.rows || write.more) {
      hasLostFormula = writeSheet(draft, part, { write, results: own, grid, inFile }) || hasLostFormula;
    }
  }
  if (hasLostFormula) dropCalculationOrder(draft, workbook.name);
  if (grids.some(hasFormula)) calculateOnLoad(draft, workbook.name);
}

interface SheetChange {
  readonly write: SheetWrite;
  readonly results: readonly NewResult[];
  /** The sheet as it will be; undefined where no content changes. */
  readonly grid: Grid | undefined;
  readonly inFile: InFile;
}

/** Writes one sheet; gives whether a cell lost its formula. */
function writeSheet(draft: Draft, part: string, { write, results, grid, inFile }: SheetChange): boolean {
  const sheet = editedPart(draft, part);
  const { prefix } = sheet.outline;
  const news = write.cells.filter(isNew);
  const concerned = new Set([...news, ...results.map(({ at }) => at)].map(({ row }) => row));
  const formulas = formulaElements(sheet, concerned);
  const written = new Set(news.map(keyOf));
  refuseArrays(formulas.values(), news);
  const orphans = orphanedFormulas(formulas, written);
  const isOrphan = new Set(orphans);
  const formulaXml = (formula: FormulaElement) =>
    isOrphan.has(formula) && grid
      ? ownFormulaXml(grid, formula, prefix)
      : sheet.text.slice(formula.element.start, formula.element.end);
  const told = new Map(
    results.map(({ at, value }) => [keyOf(at), value ?? write.results?.get(keyOf(at))] as const),
  );
  const recalculated = new Map(
    [...told].flatMap(([key, value]) => {
      const formula = formulas.get(key);
      if (!formula || written.has(key)) return [];
      return [[key, { kind: "result", formulaXml: formulaXml(formula), value } as const] as const];
    }),
  );
  const splices = [
    ...writeCells(sheet, {
      cells: withResults(write.cells, told, recalculated),
      inFile,
      ...(write.rows ? { rows: write.rows } : {}),
    }),
    ...orphans
      .filter(({ at }) => !recalculated.has(keyOf(at)))
      .map((formula) => replaced(formula, formulaXml(formula))),
    ...(write.more ?? []),
  ];
  if (splices.length > 0) setPart(draft, part, applySplices(sheet.text, splices));
  return news.some((cell) => formulas.has(keyOf(cell)));
}

type Results = ReadonlyMap<number, Extract<NewContent, { kind: "result" }>>;

/** The cells that are written, formulas with what they come to, and those that only come to something else now. */
function withResults(
  cells: readonly CellWrite[],
  told: ReadonlyMap<number, Result | undefined>,
  recalculated: Results,
): CellWrite[] {
  const written = new Set(cells.map(keyOf));
  const others = [...recalculated]
    .filter(([key]) => !written.has(key))
    .map(([key, content]) => ({ row: Math.floor(key / 16_384), column: key % 16_384, content }));
  const own = cells.map((cell): CellWrite => {
    const { content } = cell;
    if (content.kind === "same") return { ...cell, content: recalculated.get(keyOf(cell)) ?? content };
    if (content.kind !== "formula") return cell;
    return { ...cell, content: { ...content, value: told.get(keyOf(cell)) ?? content.value } };
  });
  return [...own, ...others];
}

/** Whether the cell gets new content, not just another style. */
function isNew({ content }: CellWrite): boolean {
  return content.kind !== "same";
}

function hasFormula(grid: Grid): boolean {
  for (const cell of grid.cells.values()) if ("formula" in cell && cell.formula !== undefined) return true;
  return false;
}
