import { addressText } from "../../../core/grid/address";
import type { EditedPart } from "../edit/edited-part";
import { appendTo, attributeOf, type Element, removeAttribute, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { cellPlaces, type CellPlace, type RowPlace, rowPlaces, sheetData } from "../cells/cell-places";
import { newRows } from "./new-rows";
import { movedIndex, type Shift } from "../../../core/grid/shift";
import { cut } from "../sheets/change-element";

/** The edits that move the rows or columns of a sheet's cells, take some out or put new ones in. */
export function cellEdits(sheet: EditedPart, shift: Shift): Splice[] {
  return shift.axis === "row"
    ? rowEdits(sheet, shift)
    : rowPlaces(sheet).flatMap((row) => columnEdits(sheet, row, shift));
}

function rowEdits(sheet: EditedPart, shift: Shift): Splice[] {
  const rows = rowPlaces(sheet);
  const splices = rows.flatMap((place): Splice[] => {
    const { row, element } = place;
    const after = movedIndex(row, shift);
    if (after === row) return [];
    if (after !== undefined)
      return [setAttribute(element, "r", String(after + 1)), ...moveCells(sheet, place, after)];
    return [cut(element)];
  });
  const xml = shift.kind === "insert" && shift.takesLook ? newRows(sheet, rows, shift) : "";
  if (xml === "") return splices;
  const next = rows.find(({ row }) => row >= shift.at);
  return [
    next ? { at: next.element.start, remove: 0, insert: xml } : appendTo(sheetData(sheet), xml),
    ...splices,
  ];
}

function moveCells(sheet: EditedPart, { element }: RowPlace, row: number): Splice[] {
  return cellPlacesOf(sheet, element).flatMap(({ column, element: cell, hasReference }) =>
    hasReference ? [setAttribute(cell, "r", addressText({ row, column }))] : [],
  );
}

function columnEdits(sheet: EditedPart, { row, element }: RowPlace, shift: Shift): Splice[] {
  const cells = cellPlacesOf(sheet, element);
  const splices = cells.flatMap(({ column, element: cell }): Splice[] => {
    const after = movedIndex(column, shift);
    if (after === column) return [];
    if (after !== undefined) return [setAttribute(cell, "r", addressText({ row, column: after }))];
    return [cut(cell)];
  });
  return [
    // The hint of which columns a row uses would be false; readers do without it.
    ...removeAttribute(element, "spans"),
    ...newCells(sheet, { row, cells }, shift),
    ...splices,
  ];
}

/** New cells that look like the one before them in their row. */
function newCells(
  sheet: EditedPart,
  { row, cells }: { row: number; cells: readonly CellPlace[] },
  { kind, at, count, takesLook }: Shift,
): Splice[] {
  const before = cells.find(({ column }) => column === at - 1);
  const style = before && attributeOf(before.element, "s")?.value;
  if (kind === "delete" || !takesLook || !before || style === undefined) return [];
  const xml = Array.from(
    { length: count },
    (_new, index) =>
      `<${sheet.outline.prefix}c r="${addressText({ row, column: at + index })}" s="${style}"/>`,
  ).join("");
  return [{ at: before.element.end, remove: 0, insert: xml }];
}

function cellPlacesOf(sheet: EditedPart, row: Element): CellPlace[] {
  return row.isEmpty ? [] : cellPlaces(sheet, row);
}
