import type { EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { movedIndex, movedSpan, type Shift } from "../../../core/grid/shift";
import { cut } from "../sheets/change-element";

export function isBreak({ local }: Element): boolean {
  return local === "rowBreaks" || local === "colBreaks";
}

/** Page breaks stand before the row or column of their `id`, and reach from `min` to `max` along the other axis. */
export function breakEdits({ text, name }: EditedPart, list: Element, shift: Shift): Splice[] | undefined {
  const isAlong = (list.local === "rowBreaks") === (shift.axis === "row");
  const breaks = childElements(text, list, name).filter(({ local }) => local === "brk");
  const seen = new Set<number>();
  const outcomes = breaks.map((element) => {
    if (!isAlong) return { element, edits: extentEdits(element, shift) };
    const before = Number(attributeOf(element, "id")?.value);
    const id = movedIndex(before, shift);
    if (id === undefined || id === 0 || seen.has(id)) return { element, edits: undefined };
    seen.add(id);
    return { element, edits: id === before ? [] : [setAttribute(element, "id", String(id))] };
  });
  const left = outcomes.filter(({ edits }) => edits).map(({ element }) => element);
  if (left.length === 0 && breaks.length > 0) return undefined;
  return [
    ...outcomes.flatMap(({ element, edits }): Splice[] => edits ?? [cut(element)]),
    ...(left.length < breaks.length ? countEdits(list, left) : []),
  ];
}

function extentEdits(element: Element, shift: Shift): Splice[] {
  const first = Number(attributeOf(element, "min")?.value ?? 0);
  const last = Number(attributeOf(element, "max")?.value ?? NaN);
  // One that reaches to the edge of the sheet does so whatever comes or goes.
  if (Number.isNaN(last) || first === 0) return [];
  const span = movedSpan({ first, last }, shift);
  if (!span || (span.first === first && span.last === last)) return [];
  return [setAttribute(element, "min", String(span.first)), setAttribute(element, "max", String(span.last))];
}

function countEdits(list: Element, left: readonly Element[]): Splice[] {
  const manual = left.filter((element) => ["1", "true"].includes(attributeOf(element, "man")?.value ?? ""));
  return [
    ...(attributeOf(list, "count") ? [setAttribute(list, "count", String(left.length))] : []),
    ...(attributeOf(list, "manualBreakCount")
      ? [setAttribute(list, "manualBreakCount", String(manual.length))]
      : []),
  ];
}
