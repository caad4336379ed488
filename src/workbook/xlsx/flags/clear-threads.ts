import { type Draft, editPart } from "../edit/draft";
import { dropPart } from "../edit/drop-part";
import { editedPart } from "../edit/edited-part";
import { attributeOf, childElements } from "../edit/outline";
import { cursorOf, nextTag } from "../xml/cursor";
import { textInside } from "../xml/read-content";
import { partOfKind } from "../package/relationships";
import { isOurNote } from "./marks";

/** A thread by its first comment. */
export interface Thread {
  /** The author under which the part of notes keeps its copy for older programs, "tc={…}". */
  readonly author: string;
  readonly text: string;
}

/** Removes comments with their replies; gives the authors of their copies among the notes. */
export function clearThreads(
  draft: Draft,
  sheet: string,
  isMeant: (thread: Thread) => boolean = ({ text }) => isOurNote(text),
): Set<string> {
  const name = partOfKind(draft, sheet, "threadedComment");
  if (name === undefined || !draft.has(name)) return new Set();
  const part = editedPart(draft, name);
  const comments = part.outline.children.map((element) => ({
    element,
    id: attributeOf(element, "id")?.value ?? "",
    parent: attributeOf(element, "parentId")?.value,
    text: threadText(part.text, childElements(part.text, element, name)),
  }));
  const ours = new Set(
    comments
      .filter(({ parent, id, text }) => parent === undefined && isMeant({ author: `tc=${id}`, text }))
      .map(({ id }) => id),
  );
  const gone = comments.filter(({ id, parent }) => ours.has(parent ?? id));
  if (gone.length > 0 && gone.length === comments.length) {
    dropPart(draft, sheet, name);
  } else {
    editPart(draft, name, () =>
      gone.map(({ element: { start, end } }) => ({ at: start, remove: end - start, insert: "" })),
    );
  }
  return new Set([...ours].map((id) => `tc=${id}`));
}

function threadText(text: string, children: readonly { local: string; start: number }[]): string {
  const child = children.find(({ local }) => local === "text");
  if (!child) return "";
  const cursor = cursorOf(text, "threadedComment");
  cursor.at = child.start;
  nextTag(cursor);
  return textInside(cursor);
}
