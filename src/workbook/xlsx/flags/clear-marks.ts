import { noteMark } from "../../../core/flags/flag";
import type { Address } from "../../../core/grid/address";
import { keyOf } from "../../../core/grid/grid";
import { type Draft, editPart, editableText } from "../edit/draft";
import { dropPart } from "../edit/drop-part";
import { editedPart } from "../edit/edited-part";
import { childElements, type Element } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { partOfKind, relationshipsOf } from "../package/relationships";
import { cursorOf, nextTag } from "../xml/cursor";
import { textInside } from "../xml/read-content";
import { type Comment, commentList } from "./comment-list";
import { clearThreads } from "./clear-threads";
import { isOurFormula, isOurNote } from "./marks";
import { removeShapes } from "./remove-shapes";

/** Takes off all flags of ours on a sheet by their marks alone, whoever saved the file since. */
export function clearMarks(draft: Draft, sheet: string): void {
  editPart(draft, sheet, () => ourRules(draft, sheet));
  const comments = partOfKind(draft, sheet, "comments");
  if (comments === undefined || !editableText(draft, comments)?.includes(noteMark)) return;
  const { comments: all } = commentList(editedPart(draft, comments));
  const threads = clearThreads(draft, sheet);
  const ours = all.filter((comment) => isOurNote(comment.text) || threads.has(comment.author));
  if (ours.length === 0) return;
  clearShapes(draft, sheet, ours);
  if (ours.length < all.length) editPart(draft, comments, () => ours.map(({ element }) => cut(element)));
  else dropPart(draft, sheet, comments);
}

/** Whether a sheet carries marks of ours. */
export function hasMarks(draft: Draft, sheet: string): boolean {
  if (ourRules(draft, sheet).length > 0) return true;
  const comments = partOfKind(draft, sheet, "comments");
  return comments !== undefined && (draft.text(comments)?.includes(noteMark) ?? false);
}

function ourRules(draft: Draft, sheet: string): Splice[] {
  const { name, text, outline } = editedPart(draft, sheet);
  return outline.children
    .filter(({ local }) => local === "conditionalFormatting")
    .flatMap((format) => {
      const rules = childElements(text, format, name).filter(({ local }) => local === "cfRule");
      const ours = rules.filter((rule) => isOurFormula(formulaOf(text, rule)));
      return ours.length === rules.length && ours.length > 0 ? [cut(format)] : ours.map(cut);
    });
}

function formulaOf(text: string, rule: Element): string {
  const cursor = cursorOf(text, "cfRule");
  cursor.at = rule.start;
  while (cursor.at < rule.end && nextTag(cursor)) {
    if (cursor.kind === "open" && cursor.local === "formula") return textInside(cursor);
  }
  return "";
}

/** The boxes of our notes; the whole VML part where it holds nothing else. */
function clearShapes(draft: Draft, sheet: string, ours: readonly Comment[]): void {
  const drawing = legacyDrawing(draft, sheet);
  if (!drawing) return;
  const cells = new Set(ours.map(({ at }: { at: Address }) => keyOf(at)));
  const { splices, isEmpty } = removeShapes(draft.text(drawing.target) ?? "", cells);
  if (!isEmpty) return editPart(draft, drawing.target, () => splices);
  editPart(draft, sheet, () => [cut(drawing.element)]);
  dropPart(draft, sheet, drawing.target);
}

function legacyDrawing(draft: Draft, sheet: string): { element: Element; target: string } | undefined {
  const element = editedPart(draft, sheet).outline.children.find(({ local }) => local === "legacyDrawing");
  const id = element?.attributes.find(({ name }) => name.endsWith(":id"))?.value;
  const target = relationshipsOf(draft, sheet).find((one) => one.id === id)?.target;
  return element && target !== undefined && draft.has(target) ? { element, target } : undefined;
}

function cut({ start, end }: Element): Splice {
  return { at: start, remove: end - start, insert: "" };
}
