import { addressOf, addressText, type Address } from "../../../core/grid/address";
import { type Draft, editPart } from "../edit/draft";
import { dropPart } from "../edit/drop-part";
import { editedPart } from "../edit/edited-part";
import { attributeOf, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { commentList } from "../flags/comment-list";
import { removeNotes } from "../flags/remove-notes";
import { partOfKind, relationshipsOf } from "../package/relationships";
import { movedAddress } from "./formula-edits";
import { movedShapes } from "./moved-shapes";
import type { Shift } from "../../../core/grid/shift";
import { cut } from "../sheets/change-element";

/** Shifts a sheet's notes and comments with their boxes; those of cells that go, go. */
export function shiftNotes(draft: Draft, sheet: string, shift: Shift): void {
  const comments = partOfKind(draft, sheet, "comments");
  if (comments !== undefined && draft.has(comments)) {
    const gone = commentList(editedPart(draft, comments)).comments.filter(
      ({ at }) => !movedAddress(at, shift),
    );
    removeNotes(draft, sheet, gone);
    if (draft.has(comments)) {
      editPart(draft, comments, () =>
        commentList(editedPart(draft, comments)).comments.flatMap(({ at, element }) =>
          referenceEdit(element, at, movedAddress(at, shift)),
        ),
      );
    }
  }
  shiftThreads(draft, sheet, shift);
  for (const { kind, target, isExternal } of relationshipsOf(draft, sheet)) {
    if (kind !== "vmlDrawing" || isExternal || !draft.has(target)) continue;
    editPart(draft, target, (text) => movedShapes(text, shift));
  }
}

function shiftThreads(draft: Draft, sheet: string, shift: Shift): void {
  const name = partOfKind(draft, sheet, "threadedComment");
  if (name === undefined || !draft.has(name)) return;
  const { outline } = editedPart(draft, name);
  const edits = outline.children.map((element) => {
    const at = addressOf(attributeOf(element, "ref")?.value ?? "");
    const after = at && movedAddress(at, shift);
    if (at && !after) return undefined;
    return at ? referenceEdit(element, at, after) : [];
  });
  if (edits.length > 0 && edits.every((edit) => !edit)) return dropPart(draft, sheet, name);
  editPart(draft, name, () =>
    edits.flatMap((edit, index): readonly Splice[] => {
      const element = outline.children[index];
      return edit ?? (element ? [cut(element)] : []);
    }),
  );
}

function referenceEdit(
  element: Parameters<typeof setAttribute>[0],
  before: Address,
  after: Address | undefined,
): Splice[] {
  if (!after || (after.row === before.row && after.column === before.column)) return [];
  return [setAttribute(element, "ref", addressText(after))];
}
