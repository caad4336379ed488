import { columnText, rangeText } from "../../../core/grid/address";
import { type Grid, makeGrid } from "../../../core/grid/grid";
import {
  type PlacedTable,
  freeColumnWidths,
  placedCells,
  placedMerges,
  placedRange,
} from "../../../core/table/place-table";
import { addressLists } from "../addresses";
import { entryOf } from "../entry";
import { formatGroups, numberFormatGroups } from "./format-groups";

/** Queues everything a table is made of. */
export function writeTable(sheet: Excel.Worksheet, placed: PlacedTable, grid: Grid | undefined): void {
  writeNumberFormats(sheet, placed);
  sheet.getRange(rangeText(placedRange(placed))).values = entriesOf(placed);
  for (const merge of placedMerges(placed)) sheet.getRange(rangeText(merge)).merge(false);
  writeLooks(sheet, placed);
  writeSizes(sheet, placed, grid ?? makeGrid({ sheet: placed.sheet, cells: [] }));
}

/** One array for the whole table; null leaves a cell as it is. */
function entriesOf(placed: PlacedTable): (string | number | null)[][] {
  const range = placedRange(placed);
  const entries = Array.from({ length: placed.table.rowCount }, () =>
    new Array<string | number | null>(placed.table.columnCount).fill(null),
  );
  for (const { at, content } of placedCells(placed)) {
    const row = entries[at.row - range.top];
    if (row && content) row[at.column - range.left] = entryOf(content);
  }
  return entries;
}

/** Before the values: a number shows as its cell's format says from the start. */
function writeNumberFormats(sheet: Excel.Worksheet, placed: PlacedTable): void {
  for (const { numberFormat, ranges } of numberFormatGroups(placed)) {
    for (const range of ranges) sheet.getRange(rangeText(range)).numberFormat = [[numberFormat]];
  }
}

function writeLooks(sheet: Excel.Worksheet, placed: PlacedTable): void {
  for (const { format, ranges } of formatGroups(placed)) {
    for (const addresses of addressLists(ranges)) {
      const areas = sheet.getRanges(addresses);
      const look = areas.format;
      look.font.name = format.font;
      look.font.size = format.size;
      look.font.bold = format.isBold;
      look.wrapText = format.isWrapped;
      look.horizontalAlignment = horizontals[format.horizontal];
      look.verticalAlignment = format.vertical === "top" ? "Top" : "Center";
      if (format.hasBorder) writeBorders(look);
      if (format.choices) writeChoices(areas.dataValidation, format.choices);
    }
  }
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;

/** The four edges of each cell or merge: inner borders of a single row are an error in some builds. */
function writeBorders(look: Excel.RangeFormat): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    look.borders.getItem(edge).style = "Continuous";
  }
}

/** Excel takes a list of at most this many characters. */
const longestList = 255;

function writeChoices(validation: Excel.DataValidation, choices: readonly string[]): void {
  const source = choices.join(",");
  if (source.length > longestList) return;
  validation.rule = { list: { inCellDropDown: true, source } };
  // Other values stay allowed.
  validation.errorAlert = { showAlert: false, message: "", style: "Information", title: "" };
}

function writeSizes(sheet: Excel.Worksheet, placed: PlacedTable, grid: Grid): void {
  for (const [column, points] of freeColumnWidths(placed, grid)) {
    sheet.getRange(`${columnText(column)}:${columnText(column)}`).format.columnWidth = points;
  }
  placed.table.rowHeights.forEach((points, index) => {
    const row = placed.origin.row + index + 1;
    sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  });
}
