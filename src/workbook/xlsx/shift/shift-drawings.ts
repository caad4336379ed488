import { type Draft, editPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import { partsOfKinds } from "../edit/linked-parts";
import { anchorEdits } from "./anchor-edits";
import { elementEdits, type Stand } from "./list-edits";

/**
 * Shifts what a sheet's drawings and controls hold: the anchors where it is the sheet that is shifted; the cells that
 * charts, text boxes and controls show wherever they stand.
 */
export function shiftDrawings(draft: Draft, sheet: string, stand: Omit<Stand, "part">): void {
  for (const drawing of partsOfKinds(draft, sheet, "drawing")) {
    const part = editedPart(draft, drawing);
    // Formulas here name their sheet; the anchors are those of the sheet the drawing lies on.
    const within = { ...stand, part, isTarget: false };
    editPart(draft, drawing, () =>
      part.outline.children.flatMap((anchor) => [
        ...(stand.isTarget ? anchorEdits(part, anchor, stand.move.shift) : []),
        ...elementEdits(within, anchor),
      ]),
    );
    for (const chart of partsOfKinds(draft, drawing, "chart", "chartEx")) shiftFormulas(draft, chart, stand);
  }
  for (const control of partsOfKinds(draft, sheet, "ctrlProp")) shiftFormulas(draft, control, stand);
}

function shiftFormulas(draft: Draft, name: string, stand: Omit<Stand, "part">): void {
  const part = editedPart(draft, name);
  editPart(draft, name, () => elementEdits({ ...stand, part, isTarget: false }, part.outline));
}
