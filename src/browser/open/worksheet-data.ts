import {
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Cell } from "../../core/grid/cell";
import type { Grid } from "../../core/grid/grid";
import { pixelsOf, univerRange } from "../../workbook/univer/ranges";
import { type Element, childOf, numberIn } from "./element";
import type { ColourOf } from "./colours";
import type { Styles } from "./read-styles";
import type { SheetLooks } from "./sheet-looks";
import { isOn } from "../../workbook/xlsx/xml/read-content";
import { type Widths } from "../widths";

export interface SheetSource {
  readonly id: string;
  readonly isHidden: boolean;
  readonly grid: Grid;
  readonly looks: SheetLooks;
}

/** What all sheets of a file share. */
export interface BookLooks {
  readonly styles: Styles;
  readonly widths: Widths;
  readonly colourOf: ColourOf;
}

/** A sheet as Univer takes it. */
export function worksheetData(
  { id, isHidden, grid, looks }: SheetSource,
  book: BookLooks,
): Partial<IWorksheetData> {
  const cellData = cellsOf(grid, looks, book.styles);
  const format = looks.others.get("sheetFormatPr")?.[0];
  const size = sizeOf(grid, looks);
  return {
    id,
    name: grid.sheet,
    hidden: isHidden ? 1 : 0,
    tabColor: book.colourOf(childOf(looks.others.get("sheetPr")?.[0], "tabColor")) ?? "",
    ...size,
    cellData,
    mergeData: grid.merges.map(univerRange),
    rowData: rowsOf(looks, book.styles),
    columnData: columnsOf(looks, book, size.columnCount),
    defaultRowHeight: pixelsOf(numberIn(format, "defaultRowHeight") ?? 13.5),
    defaultColumnWidth: defaultWidth(format, book.widths),
    ...viewOf(childOf(looks.others.get("sheetViews")?.[0], "sheetView")),
    defaultStyle: { ff: book.styles.defaultFont.name, fs: book.styles.defaultFont.size },
    custom: isProtected(looks) ? { isProtected: true } : {},
  };
}

type Cells = Record<number, Record<number, ICellData>>;

function cellsOf(grid: Grid, { cells }: SheetLooks, styles: Styles): Cells {
  const cellData: Cells = {};
  for (const { row, column, style } of cells) {
    const look = styles.cells[style];
    if (!look) continue;
    const { key: s, isUnlocked } = look;
    (cellData[row] ??= {})[column] = isUnlocked ? { s, custom: { isUnlocked } } : { s };
  }
  for (const [key, cell] of grid.cells) {
    const row = Math.floor(key / 16_384);
    fill(((cellData[row] ??= {})[key % 16_384] ??= {}), cell);
  }
  return cellData;
}

/** Puts into a cell of Univer's what stands in it: of a large sheet's many, none is made twice. */
function fill(target: ICellData, cell: Cell): void {
  if ("formula" in cell && cell.formula !== undefined) target.f = `=${cell.formula}`;
  switch (cell.kind) {
    case "empty":
    case "uncalculated":
      return;
    case "number":
      target.v = cell.value;
      target.t = CellValueType.NUMBER;
      return;
    case "boolean":
      target.v = cell.value ? 1 : 0;
      target.t = CellValueType.BOOLEAN;
      return;
    case "text":
    case "error":
      target.v = cell.text;
      target.t = CellValueType.STRING;
  }
}

/** A margin of free rows and columns beside what is there, as a new sheet would have. */
function sizeOf({ used, merges }: Grid, { cells }: SheetLooks): { rowCount: number; columnCount: number } {
  let [bottom, right] = [used?.bottom ?? 0, used?.right ?? 0];
  for (const { row, column } of cells) {
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  for (const merge of merges) {
    if (merge.bottom > bottom) bottom = merge.bottom;
    if (merge.right > right) right = merge.right;
  }
  return { rowCount: Math.max(100, bottom + 51), columnCount: Math.max(20, right + 6) };
}

function rowsOf({ rows }: SheetLooks, styles: Styles): Record<number, IRowData> {
  const rowData: Record<number, IRowData> = {};
  for (const [row, { height, isFixed, isHidden, style }] of rows) {
    const data: IRowData = {
      ...(height ? { h: pixelsOf(height), ia: isFixed ? 0 : 1 } : {}),
      ...(isHidden ? { hd: 1 } : {}),
      ...(style !== undefined && styles.cells[style] ? { s: styles.cells[style].key } : {}),
    };
    if (Object.keys(data).length > 0) rowData[row] = data;
  }
  return rowData;
}

function columnsOf(looks: SheetLooks, book: BookLooks, count: number): Record<number, IColumnData> {
  const columnData: Record<number, IColumnData> = {};
  for (const { first, last, width, isHidden, style } of looks.columns) {
    const data: IColumnData = {
      ...(width === undefined || width === 0 ? {} : { w: book.widths.pixels(width) }),
      ...(isHidden || width === 0 ? { hd: 1 } : {}),
      ...(style !== undefined && book.styles.cells[style] ? { s: book.styles.cells[style].key } : {}),
    };
    for (let column = first; column <= Math.min(last, count - 1); column += 1)
      columnData[column] = { ...data };
  }
  return columnData;
}

export function isProtected({ others }: SheetLooks): boolean {
  return isOn(others.get("sheetProtection")?.[0]?.attributes["sheet"]);
}

function defaultWidth(format: Element | undefined, widths: Widths): number {
  const digits = numberIn(format, "defaultColWidth");
  return digits === undefined ? widths.standard : widths.pixels(digits);
}

function viewOf(view: Element | undefined): Partial<IWorksheetData> {
  const pane = childOf(view, "pane");
  const [xSplit, ySplit] = [numberIn(pane, "xSplit") ?? 0, numberIn(pane, "ySplit") ?? 0];
  const isFrozen = pane?.attributes["state"]?.startsWith("frozen") === true && xSplit + ySplit > 0;
  const zoom = numberIn(view, "zoomScale") ?? 100;
  return {
    showGridlines: view?.attributes["showGridLines"] === "0" ? 0 : 1,
    zoomRatio: Math.min(4, Math.max(0.1, zoom / 100)),
    ...(isFrozen
      ? {
          freeze: {
            xSplit,
            ySplit,
            startRow: ySplit > 0 ? ySplit : -1,
            startColumn: xSplit > 0 ? xSplit : -1,
          },
        }
      : {}),
  };
}
