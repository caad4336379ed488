import { addressOf, addressText } from "../../../core/grid/address";
import { type EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { movedIndex, type Shift } from "../../../core/grid/shift";

/** What a view of the sheet shows first, and how much of it is frozen: new lines inside the frozen ones freeze too. */
export function paneEdits(part: EditedPart, view: Element, shift: Shift): Splice[] {
  if (view.local !== "sheetView" && view.local !== "customSheetView") return [];
  const pane = view.isEmpty
    ? undefined
    : childElements(part.text, view, part.name).find(({ local }) => local === "pane");
  const first = topLeft(view, shift);
  return [...topLeftEdits(view, shift, 0), ...(pane ? splitEdits(pane, first ?? 0, shift) : [])];
}

function splitEdits(pane: Element, first: number, shift: Shift): Splice[] {
  const state = attributeOf(pane, "state")?.value;
  const name = shift.axis === "row" ? "ySplit" : "xSplit";
  const split = Number(attributeOf(pane, name)?.value ?? 0);
  if ((state !== "frozen" && state !== "frozenSplit") || split === 0) return topLeftEdits(pane, shift, 0);
  const { kind, at, count } = shift;
  const end = first + split;
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(first, at));
  const isWithin = at >= first && at < end;
  const after = kind === "insert" ? split + (isWithin ? count : 0) : Math.max(1, split - lost);
  return [
    ...(after === split ? [] : [setAttribute(pane, name, String(after))]),
    ...topLeftEdits(pane, shift, shownIndex(first, shift) + after),
  ];
}

/** The cell shown first stays in front, but never so that new lines are out of sight. */
function topLeftEdits(element: Element, shift: Shift, least: number): Splice[] {
  const before = topLeft(element, shift);
  const address = addressOf(attributeOf(element, "topLeftCell")?.value ?? "");
  if (before === undefined || !address) return [];
  const index = Math.max(least, shownIndex(before, shift));
  if (index === before) return [];
  const after = shift.axis === "row" ? { ...address, row: index } : { ...address, column: index };
  return [setAttribute(element, "topLeftCell", addressText(after))];
}

function shownIndex(index: number, shift: Shift): number {
  return index === shift.at ? index : (movedIndex(index, shift) ?? shift.at);
}

function topLeft(element: Element, { axis }: Shift): number | undefined {
  const address = addressOf(attributeOf(element, "topLeftCell")?.value ?? "");
  return address && (axis === "row" ? address.row : address.column);
}
