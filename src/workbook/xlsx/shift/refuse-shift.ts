import { type Range, rangeOf, rangeText } from "../../../core/grid/address";
import { WorkbookError } from "../../workbook";
import { cellPlaces, rowPlaces } from "../cells/cell-places";
import { formulaElements } from "../cells/formula-elements";
import type { Draft } from "../edit/draft";
import { type EditedPart, editedPart } from "../edit/edited-part";
import { attributeOf, type Element } from "../edit/outline";
import { partsOfKinds } from "../edit/linked-parts";
import type { SheetPart } from "../package/workbook-part";
import { movedIndex, movedSpan, sheetSize, type Shift, spanOf } from "../../../core/grid/shift";

/** Refuses, before anything is changed, what Excel refuses as well: it would tear something apart or lose something. */
export function refuseShift(draft: Draft, { name, part }: SheetPart, shift: Shift): void {
  const { axis, at, count } = shift;
  const isWithin = at >= 0 && count > 0 && at + count <= sheetSize[axis];
  if (!isWithin || (shift.kind === "insert" && isPushedOver(editedPart(draft, part), shift))) {
    throw new WorkbookError("space-too-small", { detail: name });
  }
  const torn = [...arraysOn(editedPart(draft, part)), ...pivotsOn(draft, part)].find((range) =>
    isTorn(range, shift),
  );
  if (torn) throw new WorkbookError("not-divisible", { detail: rangeText(torn) });
}

/** Whether something filled would leave the sheet; looks alone may. */
function isPushedOver(sheet: EditedPart, shift: Shift): boolean {
  const isGone = (index: number) => movedIndex(index, shift) === undefined;
  const isFilled = ({ element }: { element: Element }) => element.closeStart > element.openEnd;
  return rowPlaces(sheet).some(({ row, element }) => {
    if (element.isEmpty || (shift.axis === "row" && !isGone(row))) return false;
    return cellPlaces(sheet, element).some(
      (cell) => isFilled(cell) && (shift.axis === "row" || isGone(cell.column)),
    );
  });
}

function arraysOn(sheet: EditedPart): Range[] {
  return [...formulaElements(sheet).values()].flatMap(({ element }) => {
    const kind = attributeOf(element, "t")?.value;
    const ref = kind === "array" || kind === "dataTable" ? attributeOf(element, "ref")?.value : undefined;
    return ref === undefined ? [] : (rangeOf(ref) ?? []);
  });
}

function pivotsOn(draft: Draft, sheet: string): Range[] {
  return partsOfKinds(draft, sheet, "pivotTable").flatMap((name) => {
    const location = editedPart(draft, name).outline.children.find(({ local }) => local === "location");
    return rangeOf((location && attributeOf(location, "ref")?.value) ?? "") ?? [];
  });
}

/** Whether a shift goes through the range, and not past it or over all of it. */
export function isTorn(range: Range, shift: Shift): boolean {
  const before = spanOf(range, shift.axis);
  const after = movedSpan(before, shift);
  return after !== undefined && after.last - after.first !== before.last - before.first;
}
