import { type EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element } from "../edit/outline";
import { addressOf } from "../../../core/grid/address";
import { broken, FileError } from "../file-error";

/** A row of a sheet, where it stands in its part. */
export interface RowPlace {
  readonly row: number;
  readonly element: Element;
}

export interface CellPlace {
  readonly column: number;
  readonly element: Element;
  /** Whether it says its own address. */
  readonly hasReference: boolean;
}

/** The element that holds the cells of a sheet. */
export function sheetData({ name, outline }: EditedPart): Element {
  const data = outline.children.find(({ local }) => local === "sheetData");
  if (!data) throw broken(`${name}: no sheetData`);
  return data;
}

/** The rows of a sheet in the order of its part; one without a number follows the one before. */
export function rowPlaces(sheet: EditedPart): readonly RowPlace[] {
  const known = rowsByOutline.get(sheet.outline);
  if (known) return known;
  const rows = rowsIn(sheet);
  rowsByOutline.set(sheet.outline, rows);
  return rows;
}

/** An outline is made anew whenever its part changes; until then the rows are asked for time and again. */
const rowsByOutline = new WeakMap<EditedPart["outline"], readonly RowPlace[]>();

function rowsIn(sheet: EditedPart): RowPlace[] {
  let row = -1;
  return childElements(sheet.text, sheetData(sheet), sheet.name)
    .filter(({ name }) => name === `${sheet.outline.prefix}row`)
    .map((element) => {
      const number = attributeOf(element, "r")?.value;
      row = number === undefined ? row + 1 : Number(number) - 1;
      return { row, element };
    });
}

export function cellPlaces(sheet: EditedPart, row: Element): CellPlace[] {
  const number = attributeOf(row, "r")?.value;
  let column = -1;
  return childElements(sheet.text, row, sheet.name)
    .filter(({ name }) => name === `${sheet.outline.prefix}c`)
    .map((element) => {
      const reference = attributeOf(element, "r")?.value;
      const address = reference === undefined ? undefined : addressOf(reference);
      if (address && number !== undefined && address.row + 1 !== Number(number))
        throw strayCell(sheet, reference);
      column = address?.column ?? column + 1;
      return { column, element, hasReference: reference !== undefined };
    });
}

/** It would be written over where something else is meant. */
function strayCell({ name }: EditedPart, reference: string | undefined): FileError {
  return new FileError("not-supported", { detail: `${name}: ${reference ?? ""} in another row` });
}
