import type { Parts } from "../../workbook/xlsx/package/open-package";
import { type Cursor, cursorOf, nextTag, skipElement } from "../../workbook/xlsx/xml/cursor";
import { attribute, isOn } from "../../workbook/xlsx/xml/read-content";
import { type Element, elementAt, ownAttributes } from "./element";

/** How a sheet looks, as its part says it, besides what stands in its cells. */
export interface SheetLooks {
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Every cell that names a style, in the order of the part. */
  readonly cells: readonly StyledCell[];
  /** The other elements of the part by name: views, rules, print set-up. */
  readonly others: ReadonlyMap<string, readonly Element[]>;
}

export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In digits of the default font. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
  readonly style: number | undefined;
}

export interface RowLook {
  /** In points. */
  readonly height: number | undefined;
  /** Set by hand: does not follow the text. */
  readonly isFixed: boolean;
  readonly isHidden: boolean;
  readonly style: number | undefined;
}

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

export function readLooks(pack: Parts, part: string): SheetLooks {
  const looks = { columns: [] as ColumnLook[], rows: new Map<number, RowLook>(), cells: [] as StyledCell[] };
  const others = new Map<string, Element[]>();
  const cursor = cursorOf(pack.text(part) ?? "<worksheet/>", part, pack.limits.depth);
  while (nextTag(cursor)) {
    if (cursor.kind === "close" || (cursor.open.length === 1 && cursor.kind === "open")) continue;
    if (cursor.local === "sheetData") readCells(cursor, looks);
    else if (cursor.local === "col") looks.columns.push(columnLook(cursor));
    else if (cursor.local === "mergeCells" || cursor.local === "extLst") skipElement(cursor);
    else if (cursor.local !== "cols") {
      const element = elementAt(cursor);
      others.set(element.name, [...(others.get(element.name) ?? []), element]);
    }
  }
  return { ...looks, others };
}

function columnLook(cursor: Cursor): ColumnLook {
  const { min, max, width, hidden, style } = ownAttributes(cursor);
  return {
    first: Math.max(1, Number(min)) - 1,
    last: Math.min(16_384, Number(max)) - 1,
    width: width === undefined ? undefined : Number(width),
    isHidden: isOn(hidden),
    style: style === undefined ? undefined : Number(style),
  };
}

interface Found {
  readonly rows: Map<number, RowLook>;
  readonly cells: StyledCell[];
}

function readCells(cursor: Cursor, found: Found): void {
  const depth = cursor.open.length;
  if (cursor.kind === "empty") return;
  let row = -1;
  let column = -1;
  while (nextTag(cursor) && cursor.open.length >= depth) {
    if (cursor.kind === "close") continue;
    if (cursor.local === "row") {
      row = Number(attribute(cursor, "r") ?? row + 2) - 1;
      column = -1;
      found.rows.set(row, rowLook(cursor));
    } else if (cursor.local === "c") {
      const place = placeOf(attribute(cursor, "r"));
      column = place?.column ?? column + 1;
      const style = Number(attribute(cursor, "s") ?? 0);
      if (style > 0) found.cells.push({ row: place?.row ?? row, column, style });
      skipElement(cursor);
    } else skipElement(cursor);
  }
}

function rowLook(cursor: Cursor): RowLook {
  const { ht, customHeight, hidden, s, customFormat } = ownAttributes(cursor);
  return {
    height: ht === undefined ? undefined : Number(ht),
    isFixed: isOn(customHeight),
    isHidden: isOn(hidden) || Number(ht ?? 1) === 0,
    style: isOn(customFormat) && s !== undefined ? Number(s) : undefined,
  };
}

/** "AB12" as row and column, quickly: it is asked for every cell of the file. */
function placeOf(reference: string | undefined): { row: number; column: number } | undefined {
  if (reference === undefined) return undefined;
  let at = 0;
  let column = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  return column > 0 && row > 0 ? { row: row - 1, column: column - 1 } : undefined;
}
