import { type Address, addressText, hasCell, rangeOf } from "../../../core/grid/address";
import { type Grid, cellAt, keyOf } from "../../../core/grid/grid";
import { WorkbookError } from "../../workbook";
import type { EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { cellPlaces, rowPlaces, sheetData } from "./cell-places";
import { textXml } from "../edit/text-xml";

/** The `<f>` of a cell as it stands in the part. */
export interface FormulaElement {
  readonly at: Address;
  readonly element: Element;
  /** The number of the shared formula it belongs to. */
  readonly shared: string | undefined;
  /** It is the cell that holds the text of the shared formula. */
  readonly isHolder: boolean;
}

/** The formulas of a sheet, by `keyOf` their cells; where `rows` are given and no formula is tied to another, in those. */
export function formulaElements(sheet: EditedPart, rows?: ReadonlySet<number>): Map<number, FormulaElement> {
  const found = new Map<number, FormulaElement>();
  if (rows?.size === 0) return found;
  const isWanted = rows && !isTied(sheet) ? (row: number) => rows.has(row) : () => true;
  const opening = `<${sheet.outline.prefix}f`;
  let next = sheet.text.indexOf(opening, sheetData(sheet).start);
  // Most rows and most cells hold none, and a look at their text is enough to know.
  const holds = ({ openEnd, closeStart }: Element) => {
    if (next >= 0 && next < openEnd) next = sheet.text.indexOf(opening, openEnd);
    return next >= 0 && next < closeStart;
  };
  for (const { row, element } of rowPlaces(sheet)) {
    if (next < 0) break;
    if (!isWanted(row) || !holds(element)) continue;
    for (const { column, element: cell } of cellPlaces(sheet, element)) {
      const formula = holds(cell)
        ? childElements(sheet.text, cell, sheet.name).find(({ local }) => local === "f")
        : undefined;
      if (formula) found.set(keyOf({ row, column }), formulaElement({ row, column }, formula));
    }
  }
  return found;
}

/** Whether a formula may share its text or be part of an array: to search for the words takes no time. */
function isTied({ text }: EditedPart): boolean {
  return ["shared", "array", "dataTable"].some((kind) => text.includes(kind));
}

function formulaElement(at: Address, element: Element): FormulaElement {
  const shared =
    attributeOf(element, "t")?.value === "shared" ? attributeOf(element, "si")?.value : undefined;
  return { at, element, shared, isHolder: element.closeStart > element.openEnd };
}

/** Part of an array cannot be changed, in Excel neither. */
export function refuseArrays(formulas: Iterable<FormulaElement>, written: readonly Address[]): void {
  for (const { element } of formulas) {
    const kind = attributeOf(element, "t")?.value;
    const range = rangeOf(attributeOf(element, "ref")?.value ?? "");
    if ((kind !== "array" && kind !== "dataTable") || !range) continue;
    if (range.top === range.bottom && range.left === range.right && kind === "array") continue;
    const hit = written.find((at) => hasCell(range, at));
    if (hit) throw new WorkbookError("not-supported", { detail: addressText(hit) });
  }
}

/** The shared formulas that lose the cell which holds their text. */
export function orphanedFormulas(
  formulas: ReadonlyMap<number, FormulaElement>,
  written: ReadonlySet<number>,
): FormulaElement[] {
  const lost = new Set(
    [...formulas]
      .filter(([key, { shared, isHolder }]) => shared !== undefined && isHolder && written.has(key))
      .map(([, { shared }]) => shared),
  );
  return [...formulas]
    .filter(([key, { shared }]) => shared !== undefined && lost.has(shared) && !written.has(key))
    .map(([, formula]) => formula);
}

/** The formula written out in its own cell. */
export function ownFormulaXml(grid: Grid, { at }: FormulaElement, prefix: string): string {
  const cell = cellAt(grid, at);
  const formula = "formula" in cell ? (cell.formula ?? "") : "";
  return `<${prefix}f>${textXml(formula)}</${prefix}f>`;
}

export function replaced({ element }: FormulaElement, insert: string): Splice {
  return { at: element.start, remove: element.end - element.start, insert };
}
