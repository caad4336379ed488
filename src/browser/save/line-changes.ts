import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { pointsOf } from "../../workbook/univer/ranges";
import type { Attributes } from "../../workbook/xlsx/edit/outline";
import { fixedHeight } from "../../workbook/xlsx/cells/write-cells";
import { fixedWidth } from "../../workbook/xlsx/insert/column-widths";
import type { Widths } from "../widths";
import { indexes, type SheetStates } from "./cell-changes";
import type { StyleName, StyleNumbers } from "./style-numbers";

type Lines<Line> = Readonly<Record<number, Partial<Line>>>;

/** The rows whose height, look or showing is another now. `edited` are those in which a cell changed. */
export function rowChanges(
  { before, after }: SheetStates,
  styles: StyleNumbers,
  edited: ReadonlySet<number>,
): Map<number, Attributes> {
  const [old, now] = [(before.rowData ?? {}) as Lines<IRowData>, (after.rowData ?? {}) as Lines<IRowData>];
  const usual = after.defaultRowHeight;
  return changesOf(indexes(old, now), (row) => {
    const [was, is] = [old[row] ?? {}, now[row] ?? {}];
    if (!edited.has(row) && isSameRow(was, is)) return nothing;
    const style = styleChange(was, is, styles);
    return {
      ...heightChange(usual === undefined ? was : { h: usual, ...was }, is, edited.has(row)),
      ...hiddenChange(was, is, was.h === undefined ? { ht: undefined, customHeight: undefined } : {}),
      ...(style === undefined ? {} : { s: style, customFormat: style === "0" ? undefined : "1" }),
    };
  });
}

const nothing: Attributes = {};

/** Most rows of a large sheet: told at once. What their texts need on the screen counts in edited rows only. */
function isSameRow(was: Partial<IRowData>, is: Partial<IRowData>): boolean {
  return was.h === is.h && was.ia === is.ia && was.hd === is.hd && was.s === is.s;
}

/** A row that follows its text has a height of the screen's making: it counts where the text is new. */
function heightChange(was: Partial<IRowData>, is: Partial<IRowData>, isEdited: boolean): Attributes {
  const [wasFixed, isFixed] = [was.ia === BooleanNumber.FALSE, is.ia === BooleanNumber.FALSE];
  const height = isFixed ? is.h : (is.ah ?? is.h);
  if (height === undefined || (height === was.h && wasFixed === isFixed)) return {};
  if (isFixed) return fixedHeight(points(height));
  const isMeant = wasFixed || isEdited || (is.h !== undefined && is.h !== was.h);
  return isMeant ? { ht: String(points(height)), customHeight: undefined } : {};
}

function points(pixels: number): number {
  return Number(pointsOf(pixels).toFixed(2));
}

/** The columns whose width, look or showing is another now. */
export function columnChanges(
  { before, after }: SheetStates,
  styles: StyleNumbers,
  widths: Widths,
): Map<number, Attributes> {
  const [old, now] = [columnsOf(before), columnsOf(after)];
  return changesOf(indexes(old, now), (column) => {
    const [was, is] = [old[column] ?? {}, now[column] ?? {}];
    const style = styleChange(was, is, styles);
    const isWidth = is.w !== undefined && is.w !== was.w && is.w !== (was.w ?? standardWidth(before, widths));
    // A column may have been hidden by having no width at all.
    const shown = was.w === undefined ? fixedWidth(digits(is.w ?? standardWidth(after, widths), widths)) : {};
    return {
      ...hiddenChange(was, is, shown),
      ...(isWidth ? fixedWidth(digits(is.w ?? 0, widths)) : {}),
      ...(style === undefined ? {} : { style }),
    };
  });
}

/** The width that a column has which says nothing. */
export function standardWidth({ defaultColumnWidth }: Partial<IWorksheetData>, widths: Widths): number {
  return defaultColumnWidth ?? widths.standard;
}

export function digits(pixels: number, widths: Widths): number {
  return Number(widths.digits(pixels).toFixed(4));
}

function columnsOf({ columnData }: Partial<IWorksheetData>): Lines<IColumnData> {
  return columnData ?? {};
}

interface Line {
  readonly hd?: BooleanNumber | undefined;
  readonly s?: StyleName | undefined;
}

function hiddenChange(was: Line, is: Line, whenShown: Attributes): Attributes {
  const [before, after] = [was.hd === BooleanNumber.TRUE, is.hd === BooleanNumber.TRUE];
  if (before === after) return {};
  return after ? { hidden: "1" } : { hidden: undefined, ...whenShown };
}

function styleChange(was: Line, is: Line, styles: StyleNumbers): string | undefined {
  if (was.s === is.s || (!was.s && !is.s)) return undefined;
  if (!is.s) return "0";
  if (was.s && styles.isSame(was.s, is.s)) return undefined;
  return String(styles.numberOf(styles.numberInFile(was.s) ?? 0, is.s));
}

function changesOf(lines: readonly number[], change: (line: number) => Attributes): Map<number, Attributes> {
  const changes = new Map<number, Attributes>();
  for (const line of lines) {
    const attributes = change(line);
    if (attributes !== nothing && Object.keys(attributes).length > 0) changes.set(line, attributes);
  }
  return changes;
}
