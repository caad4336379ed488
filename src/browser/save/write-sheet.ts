import { BooleanNumber, type ICellData, type IColumnData, type IWorksheetData } from "@univerjs/core";
import { boundingRange, rangeText } from "../../core/grid/address";
import { ourRange, pointsOf } from "../../workbook/univer/ranges";
import type { KeptSheet } from "../kept";
import type { Widths } from "../widths";
import type { Rules } from "./resources";
import { type Book, sheetData } from "./write-cells";
import { conditionalFormats } from "./write-formats";
import { dataValidations } from "./write-validations";
import { list, mainNamespace, part, relationNamespace, tag, textTag } from "./xml";

export interface SheetToWrite {
  readonly sheet: Partial<IWorksheetData>;
  readonly rules: Rules;
  readonly widths: Widths;
  readonly isActive: boolean;
}

/** A sheet's part, its elements in the order Excel insists on. */
export function sheetPart({ sheet, rules, widths, isActive }: SheetToWrite, book: Book): string {
  const kept = (sheet.custom ?? {}) as KeptSheet;
  const fitsPage = kept.print?.isOnePageWide === true || kept.fitsPage === true;
  const content = [
    fitsPage ? tag("sheetPr", {}, tag("pageSetUpPr", { fitToPage: 1 })) : "",
    tag("dimension", { ref: dimensionOf(sheet) }),
    tag("sheetViews", {}, viewTag(sheet, isActive)),
    tag("sheetFormatPr", formatOf(sheet, widths)),
    columnTags(sheet, book, widths),
    sheetData(sheet, book),
    plain(kept, "sheetProtection"),
    list("mergeCells", (sheet.mergeData ?? []).map((merge) => tag("mergeCell", { ref: rangeText(ourRange(merge)) }))), // prettier-ignore
    conditionalFormats(rules.formats, book.styles),
    dataValidations(rules.validations),
    ...printTags(kept),
    rules.notes.length > 0 ? tag("legacyDrawing", { "r:id": "rId1" }) : "",
  ];
  return part(tag("worksheet", { xmlns: mainNamespace, "xmlns:r": relationNamespace }, content.join("")));
}

function dimensionOf({ cellData = {} }: Partial<IWorksheetData>): string {
  const rows = Object.entries(cellData as Readonly<Record<string, Readonly<Record<string, ICellData>>>>);
  const corners = rows.flatMap(([row, cells]) => {
    const columns = Object.keys(cells).map(Number);
    if (columns.length === 0) return [];
    const [top, bottom] = [Number(row), Number(row)];
    return [{ top, bottom, left: Math.min(...columns), right: Math.max(...columns) }];
  });
  const range = boundingRange(corners);
  return range ? rangeText(range) : "A1";
}

function viewTag({ showGridlines, zoomRatio, freeze }: Partial<IWorksheetData>, isActive: boolean): string {
  const zoom = Math.round((zoomRatio ?? 1) * 100);
  const attributes = {
    showGridLines: showGridlines === BooleanNumber.FALSE ? 0 : undefined,
    tabSelected: isActive ? 1 : undefined,
    zoomScale: zoom === 100 ? undefined : Math.min(400, Math.max(10, zoom)),
    workbookViewId: 0,
  };
  return tag("sheetView", attributes, freeze ? paneTag(freeze) : "");
}

function paneTag({ xSplit, ySplit, startRow, startColumn }: NonNullable<IWorksheetData["freeze"]>): string {
  if (!(xSplit > 0 || ySplit > 0)) return "";
  const corner = { top: Math.max(0, startRow), left: Math.max(0, startColumn) };
  const attributes = {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell: rangeText({ ...corner, bottom: corner.top, right: corner.left }),
    activePane: xSplit > 0 ? (ySplit > 0 ? "bottomRight" : "topRight") : "bottomLeft",
    state: "frozen",
  };
  return tag("pane", attributes);
}

function formatOf({ defaultRowHeight, defaultColumnWidth }: Partial<IWorksheetData>, widths: Widths) {
  const width = defaultColumnWidth ?? widths.standard;
  return {
    defaultColWidth: width === widths.standard ? undefined : digitsText(widths.digits(width)),
    defaultRowHeight: defaultRowHeight === undefined ? 13.5 : Number(pointsOf(defaultRowHeight).toFixed(2)),
  };
}

function columnTags(sheet: Partial<IWorksheetData>, book: Book, widths: Widths): string {
  const columnData = (sheet.columnData ?? {}) as Readonly<Record<string, Partial<IColumnData>>>;
  const columns = Object.entries(columnData).sort(([one], [other]) => Number(one) - Number(other));
  const tags = columns.flatMap(([column, look]) => {
    if (look.w === undefined && !look.hd && !look.s) return [];
    const style = typeof look.s === "string" ? book.data.styles?.[look.s] : look.s;
    const width = look.w ?? sheet.defaultColumnWidth ?? widths.standard;
    const attributes = {
      min: Number(column) + 1,
      max: Number(column) + 1,
      width: digitsText(widths.digits(width)),
      style: style ? book.styles.cell(style, false) : undefined,
      hidden: look.hd ? 1 : undefined,
      customWidth: 1,
    };
    return [tag("col", attributes)];
  });
  return tags.length === 0 ? "" : tag("cols", {}, tags.join(""));
}

function digitsText(digits: number): string {
  return String(Number(digits.toFixed(4)));
}

function plain(kept: KeptSheet, name: string): string {
  const attributes = kept.plain?.[name];
  return attributes ? tag(name, attributes) : "";
}

function printTags(kept: KeptSheet): string[] {
  const { print, headers = {} } = kept;
  const template = print && { paperSize: 9, orientation: print.orientation, fitToWidth: 1, fitToHeight: print.isOnePageWide ? 0 : 1 }; // prettier-ignore
  const texts = Object.entries(headers).map(([name, text]) => textTag(name, text));
  return [
    template ? tag("printOptions", { horizontalCentered: 1 }) : plain(kept, "printOptions"),
    plain(kept, "pageMargins"),
    template ? tag("pageSetup", template) : plain(kept, "pageSetup"),
    texts.length === 0 ? "" : tag("headerFooter", {}, texts.join("")),
  ];
}
