import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Range } from "../../core/grid/address";
import {
  type PlacedTable,
  freeColumnWidths,
  placedCells,
  placedMerges,
  placedRange,
} from "../../core/table/place-table";
import { dataOf, styleOf } from "./cell-data";
import { type Engine, idsOf, openWorkbook } from "./engine";
import { pixelsOf, univerRange } from "./ranges";
import { readGrid } from "./read-grid";
import { keep } from "./kept";
import { type Matrix, writeMatrix } from "./write";

/** Writes the tables where they are placed; the space has been found free. Few commands a sheet, for each looks over all of it. */
export function insertAll(engine: Engine, placed: readonly PlacedTable[]): void {
  const workbook = openWorkbook(engine);
  for (const name of new Set(placed.map(({ sheet }) => sheet))) {
    const there = placed.filter(({ sheet }) => sheet === name);
    insertOn(engine, workbook.getSheetByName(name) ?? workbook.insertSheet(name), there);
  }
}

function insertOn(engine: Engine, sheet: FWorksheet, placed: readonly PlacedTable[]): void {
  const grid = readGrid(sheet);
  const [first] = placed;
  if (grid.used === undefined && first) keep(sheet, { print: first.table.print });
  makeRoom(sheet, placed.map(placedRange));
  writeMatrix(engine, sheet, matrixOf(placed));
  const selections = placed.flatMap(placedMerges).map(univerRange);
  if (selections.length > 0) {
    const merge = { ...idsOf(sheet), selections, defaultMerge: true };
    // It answers later, for it may ask the user about cells it would empty; with none to empty it works at once.
    void engine.api.executeCommand("sheet.command.add-worksheet-merge", merge);
  }
  const widths = new Map(placed.flatMap((table) => freeColumnWidths(table, grid)));
  for (const [column, points] of widths) sheet.setColumnWidth(column, pixelsOf(points));
  setHeights(engine, sheet, placed);
  offerChoices(engine, sheet, placed);
}

/** A sheet of Univer has only so many rows and columns; a few more stay free below and beside the tables. */
function makeRoom(sheet: FWorksheet, ranges: readonly Range[]): void {
  const bottom = Math.max(...ranges.map((range) => range.bottom));
  const right = Math.max(...ranges.map((range) => range.right));
  if (bottom + 10 > sheet.getMaxRows()) sheet.setRowCount(bottom + 50);
  if (right + 5 > sheet.getMaxColumns()) sheet.setColumnCount(right + 10);
}

function matrixOf(placed: readonly PlacedTable[]): Matrix {
  const matrix: Matrix = {};
  for (const { at, content, format } of placed.flatMap(placedCells)) {
    (matrix[at.row] ??= {})[at.column] = { ...(content ? dataOf(content) : {}), s: styleOf(format) };
  }
  return matrix;
}

function setHeights({ api }: Engine, sheet: FWorksheet, placed: readonly PlacedTable[]): void {
  const rows = placed.flatMap(({ table, origin }) =>
    table.rowHeights.map((points, index) => ({ row: origin.row + index, points })),
  );
  const endColumn = sheet.getMaxColumns() - 1;
  for (const points of new Set(rows.map((row) => row.points))) {
    const ranges = rows
      .filter((row) => row.points === points)
      .map(({ row }) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    const height = { ...idsOf(sheet), ranges, value: pixelsOf(points) };
    api.syncExecuteCommand("sheet.command.set-row-height", height);
  }
}

function offerChoices({ api }: Engine, sheet: FWorksheet, placed: readonly PlacedTable[]): void {
  const cells = placed.flatMap(placedCells).filter(({ format }) => format.choices);
  for (const list of new Set(cells.map(({ format }) => JSON.stringify(format.choices)))) {
    const there = cells.filter(({ format }) => JSON.stringify(format.choices) === list);
    const ranges = there.map(({ at }) => univerRange({ top: at.row, left: at.column, bottom: at.row, right: at.column })); // prettier-ignore
    const { rule } = api
      .newDataValidation()
      .requireValueInList(JSON.parse(list) as string[])
      .setAllowInvalid(true)
      .build();
    api.syncExecuteCommand("sheet.command.addDataValidation", { ...idsOf(sheet), rule: { ...rule, ranges } });
  }
}
