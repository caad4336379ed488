import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { pointsOf } from "../../workbook/univer/ranges";
import type { SheetWrite } from "../../workbook/xlsx/cells/write-sheets";
import type { EditedPart } from "../../workbook/xlsx/edit/edited-part";
import type { Splice } from "../../workbook/xlsx/edit/splices";
import { changeColumns } from "../../workbook/xlsx/insert/column-widths";
import { changeElement } from "../../workbook/xlsx/sheets/change-element";
import {
  type PropertyChange,
  setPage,
  setProperties,
  setView,
  type ViewChange,
} from "../../workbook/xlsx/sheets/sheet-set-up";
import type { KeptSheet } from "../kept";
import type { Widths } from "../widths";
import { argbOf } from "./argb";
import type { CellChanges, SheetStates } from "./cell-changes";
import { columnChanges, digits, rowChanges, standardWidth } from "./line-changes";
import type { StyleNumbers } from "./style-numbers";

/** Where a sheet's changes go. */
export interface SheetTarget {
  readonly name: string;
  /** Its part, asked for where something changes in it. */
  readonly part: () => EditedPart;
  readonly styles: StyleNumbers;
  readonly widths: Widths;
  /** Its cells, as they are to be written. */
  readonly changes: Omit<CellChanges, "left">;
  /** Further edits of its part, of what stands behind the cells: merges, then choices. */
  readonly more: readonly Splice[];
}

/** All that is to be written into a sheet's part. */
export function sheetWrite(states: SheetStates, target: SheetTarget): SheetWrite {
  const { name, part, styles, widths, changes, more } = target;
  const { cells, results } = changes;
  const rows = rowChanges(states, styles, new Set(cells.map(({ row }) => row)));
  const columns = columnChanges(states, styles, widths);
  const usualWidth = digits(standardWidth(states.after, widths), widths);
  const print = newPrint(states);
  // In the order of a sheet's elements: what is new at one place goes in as it is listed.
  const all = [
    ...setUpChanges(states, part, widths),
    ...(columns.size > 0 ? changeColumns(part(), columns, usualWidth) : []),
    ...more,
    ...(print ? setPage(part(), print) : []),
  ];
  return {
    sheet: name,
    cells,
    results,
    ...(rows.size > 0 ? { rows } : {}),
    ...(all.length > 0 ? { more: all } : {}),
  };
}

function setUpChanges(states: SheetStates, part: () => EditedPart, widths: Widths): Splice[] {
  const { before, after } = states;
  const rgb = argbOf(after.tabColor);
  const print = newPrint(states);
  const view = viewChange(before, after);
  const properties: PropertyChange = {
    ...(rgb === argbOf(before.tabColor) ? {} : { tabColour: { rgb } }),
    ...(print ? { print } : {}),
  };
  return [
    ...(Object.keys(properties).length > 0 ? setProperties(part(), properties) : []),
    ...(view ? setView(part(), view) : []),
    ...(isNew(states) ? usualSizes(part(), after, widths) : []),
  ];
}

/** A template went onto an empty sheet. A new sheet is made with its print set-up. */
function newPrint(states: SheetStates) {
  const print = ({ custom }: Partial<IWorksheetData>) => (custom as KeptSheet | undefined)?.print;
  return isNew(states) || print(states.before) ? undefined : print(states.after);
}

function isNew({ before }: SheetStates): boolean {
  return before.id === undefined;
}

function usualSizes(part: EditedPart, sheet: Partial<IWorksheetData>, widths: Widths): Splice[] {
  const width = standardWidth(sheet, widths);
  const height = sheet.defaultRowHeight;
  const attributes = {
    ...(width === widths.standard ? {} : { defaultColWidth: String(digits(width, widths)) }),
    ...(height === undefined ? {} : { defaultRowHeight: String(Number(pointsOf(height).toFixed(2))) }),
  };
  return changeElement(part, { local: "sheetFormatPr", attributes });
}

function viewChange(before: Partial<IWorksheetData>, after: Partial<IWorksheetData>): ViewChange | undefined {
  const [frozenBefore, frozen] = [frozenIn(before), frozenIn(after)];
  const [gridBefore, grid] = [
    before.showGridlines !== BooleanNumber.FALSE,
    after.showGridlines !== BooleanNumber.FALSE,
  ];
  const [zoomBefore, zoom] = [zoomIn(before), zoomIn(after)];
  const change: ViewChange = {
    ...(frozenBefore.rows === frozen.rows && frozenBefore.columns === frozen.columns ? {} : { frozen }),
    ...(gridBefore === grid ? {} : { showsGridlines: grid }),
    ...(zoomBefore === zoom ? {} : { zoom }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

function frozenIn({ freeze }: Partial<IWorksheetData>): NonNullable<ViewChange["frozen"]> {
  return {
    rows: Math.max(0, freeze?.ySplit ?? 0),
    columns: Math.max(0, freeze?.xSplit ?? 0),
    top: Math.max(0, freeze?.startRow ?? 0),
    left: Math.max(0, freeze?.startColumn ?? 0),
  };
}

function zoomIn({ zoomRatio }: Partial<IWorksheetData>): number {
  return Math.min(400, Math.max(10, Math.round((zoomRatio ?? 1) * 100)));
}
