import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
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

function cellsOf(grid: Grid, looks: SheetLooks, styles: Styles): Record<number, Record<number, ICellData>> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, style } of looks.cells) {
    if (!styles.cells[style]) continue;
    const custom = styles.cells[style].isUnlocked ? { custom: { isUnlocked: true } } : {};
    (cellData[row] ??= {})[column] = { s: styleKey(style), ...custom };
  }
  for (const [key, cell] of grid.cells) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    const columns = (cellData[row] ??= {});
    columns[column] = { ...columns[column], ...contentOf(cell) };
  }
  return cellData;
}

/** The styles' names in the workbook's data. */
export function styleKey(style: number): string {
  return `file-${style}`;
}

function contentOf(cell: Cell): ICellData {
  const f = "formula" in cell && cell.formula !== undefined ? { f: `=${cell.formula}` } : {};
  switch (cell.kind) {
    case "empty":
    case "uncalculated":
      return f;
    case "number":
      return { ...f, v: cell.value, t: 2 };
    case "boolean":
      return { ...f, v: cell.value ? 1 : 0, t: 3 };
    case "text":
    case "error":
      return { ...f, v: cell.text, t: 1 };
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
      ...(style !== undefined && styles.cells[style] ? { s: styleKey(style) } : {}),
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
      ...(style !== undefined && book.styles.cells[style] ? { s: styleKey(style) } : {}),
    };
    for (let column = first; column <= Math.min(last, count - 1); column += 1)
      columnData[column] = { ...data };
  }
  return columnData;
}

function isProtected({ others }: SheetLooks): boolean {
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
