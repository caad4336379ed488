import type { EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { movedSpan, type Shift } from "../../../core/grid/shift";
import { cut } from "../sheets/change-element";

/** The edits of the list of column widths; a new column that takes the look of the one before is as wide. */
export function widthEdits({ text, name, outline }: EditedPart, shift: Shift): Splice[] {
  const list = outline.children.find(({ local }) => local === "cols");
  if (!list || shift.axis === "row") return [];
  const columns = childElements(text, list, name);
  const edits = columns.map((element): Splice[] | undefined => {
    const span = {
      first: Number(attributeOf(element, "min")?.value) - 1,
      last: Number(attributeOf(element, "max")?.value) - 1,
    };
    const moved = movedSpan(span, shift);
    if (!moved) return undefined;
    const isBefore = shift.kind === "insert" && shift.takesLook === true && span.last === shift.at - 1;
    const last = isBefore ? Math.min(moved.last + shift.count, 16_383) : moved.last;
    return [
      ...(moved.first === span.first ? [] : [setAttribute(element, "min", String(moved.first + 1))]),
      ...(last === span.last ? [] : [setAttribute(element, "max", String(last + 1))]),
    ];
  });
  // An empty list is not allowed.
  if (edits.every((edit) => !edit)) return [cut(list)];
  return edits.flatMap((edit, index): Splice[] => {
    const element = columns[index];
    return edit ?? (element ? [cut(element)] : []);
  });
}
