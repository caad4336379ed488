import { noteMark } from "../../../core/flags/flag";
import { type Draft, editPart, editableText } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import { childElements, type Element } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { partOfKind } from "../package/relationships";
import { cursorOf, nextTag } from "../xml/cursor";
import { textInside } from "../xml/read-content";
import { commentList } from "./comment-list";
import { clearThreads } from "./clear-threads";
import { isOurFormula, isOurNote } from "./marks";
import { removeNotes } from "./remove-notes";
import { cut } from "../sheets/change-element";

/** Takes off all flags of ours on a sheet by their marks alone, whoever saved the file since. */
export function clearMarks(draft: Draft, sheet: string): void {
  editPart(draft, sheet, () => ourRules(draft, sheet));
  const comments = partOfKind(draft, sheet, "comments");
  if (comments === undefined || !editableText(draft, comments)?.includes(noteMark)) return;
  const { comments: all } = commentList(editedPart(draft, comments));
  const threads = clearThreads(draft, sheet);
  const ours = all.filter((comment) => isOurNote(comment.text) || threads.has(comment.author));
  removeNotes(draft, sheet, ours);
}

/** Whether a sheet carries marks of ours. */
export function hasMarks(draft: Draft, sheet: string): boolean {
  if (ourRules(draft, sheet).length > 0) return true;
  const comments = partOfKind(draft, sheet, "comments");
  return comments !== undefined && (draft.text(comments)?.includes(noteMark) ?? false);
}

function ourRules(draft: Draft, sheet: string): Splice[] {
  const { name, text, outline } = editedPart(draft, sheet);
  return (
    outline.children
      .filter(({ local }) => local === "conditionalFormatting")
      // Most hold users' rules alone, and may hold very many.
      .filter(({ start, end }) => /target-table:/i.test(text.slice(start, end)))
      .flatMap((format) => {
        const rules = childElements(text, format, name).filter(({ local }) => local === "cfRule");
        const ours = rules.filter((rule) => isOurFormula(formulaOf(text, rule)));
        return ours.length === rules.length && ours.length > 0 ? [cut(format)] : ours.map(cut);
      })
  );
}

function formulaOf(text: string, rule: Element): string {
  const cursor = cursorOf(text, "cfRule");
  cursor.at = rule.start;
  while (cursor.at < rule.end && nextTag(cursor)) {
    if (cursor.kind === "open" && cursor.local === "formula") return textInside(cursor);
  }
  return "";
}
