import type { Address } from "../../../core/grid/address";
import { keyOf } from "../../../core/grid/grid";
import { type Draft, editPart } from "../edit/draft";
import { dropPart } from "../edit/drop-part";
import { editedPart } from "../edit/edited-part";
import { partOfId } from "../edit/linked-parts";
import type { Element } from "../edit/outline";
import { partOfKind } from "../package/relationships";
import { type Comment, commentList } from "./comment-list";
import { removeShapes } from "./remove-shapes";
import { cut } from "../sheets/change-element";

/** Takes notes out of a sheet with their boxes; whole parts where nothing else is left in them. */
export function removeNotes(draft: Draft, sheet: string, gone: readonly Comment[]): void {
  const comments = partOfKind(draft, sheet, "comments");
  if (comments === undefined || gone.length === 0) return;
  const { length } = commentList(editedPart(draft, comments)).comments;
  clearShapes(draft, sheet, gone);
  if (gone.length < length) editPart(draft, comments, () => gone.map(({ element }) => cut(element)));
  else dropPart(draft, sheet, comments);
}

/** The boxes of the notes; the whole VML part where it holds nothing else. */
function clearShapes(draft: Draft, sheet: string, gone: readonly Comment[]): void {
  const drawing = legacyDrawing(draft, sheet);
  if (!drawing) return;
  const cells = new Set(gone.map(({ at }: { at: Address }) => keyOf(at)));
  const { splices, isEmpty } = removeShapes(draft.text(drawing.target) ?? "", cells);
  if (!isEmpty) return editPart(draft, drawing.target, () => splices);
  editPart(draft, sheet, () => [cut(drawing.element)]);
  dropPart(draft, sheet, drawing.target);
}

function legacyDrawing(draft: Draft, sheet: string): { element: Element; target: string } | undefined {
  const element = editedPart(draft, sheet).outline.children.find(({ local }) => local === "legacyDrawing");
  const target = element && partOfId(draft, sheet, element);
  return element && target !== undefined && draft.has(target) ? { element, target } : undefined;
}
