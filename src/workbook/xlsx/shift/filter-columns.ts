import { rangeOf } from "../../../core/grid/address";
import { attributeOf, type Element, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { movedIndex, movedRange, type Shift } from "../../../core/grid/shift";
import { cut } from "../sheets/change-element";

/** The columns of a filter count from its first one: where that moves, or one goes, the others' numbers change. */
export function filterColumnEdits(filter: Element, children: readonly Element[], shift: Shift): Splice[] {
  const range = filter.local === "autoFilter" ? rangeOf(attributeOf(filter, "ref")?.value ?? "") : undefined;
  const after = range && movedRange(range, shift);
  if (!range || !after || shift.axis === "row") return [];
  return children
    .filter(({ local }) => local === "filterColumn")
    .flatMap((column): Splice[] => {
      const number = Number(attributeOf(column, "colId")?.value);
      const moved = movedIndex(range.left + number, shift);
      if (moved === undefined) return [cut(column)];
      const own = moved - after.left;
      return own === number ? [] : [setAttribute(column, "colId", String(own))];
    });
}
