import type { Address } from "../../../core/grid/address";
import { keyOf } from "../../../core/grid/grid";
import { type Draft, editPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import { childElements } from "../edit/outline";
import { lay, newLayer } from "../edit/layer";
import { clearThreads } from "../flags/clear-threads";
import { commentList } from "../flags/comment-list";
import { freeBlock, layNotes } from "../flags/lay-notes";
import { noteRun } from "../flags/note-comments";
import type { PlacedNote } from "../flags/place-notes";
import { removeNotes } from "../flags/remove-notes";
import { partOfKind } from "../package/relationships";

/** What is to become of a sheet's notes. */
export interface NoteChanges {
  readonly removed: readonly Address[];
  /** New texts; a conversation whose text changes becomes a plain note. */
  readonly changed: readonly PlacedNote[];
  readonly added: readonly PlacedNote[];
}

/** Removes, rewrites and adds notes of the user's; gives the draft with all that. */
export function changeNotes(draft: Draft, sheet: string, { removed, changed, added }: NoteChanges): Draft {
  const conversations = new Set(conversationsAt(draft, sheet, changed.map(({ at }) => at)).map(keyOf)); // prettier-ignore
  const isConversation = ({ at }: PlacedNote) => conversations.has(keyOf(at));
  const replaced = changed.filter(isConversation);
  dropNotes(draft, sheet, [...removed, ...replaced.map(({ at }) => at)]);
  rewriteNotes(draft, sheet, changed.filter((note) => !isConversation(note))); // prettier-ignore
  const news = [...added, ...replaced];
  if (news.length === 0) return draft;
  const layer = newLayer(draft);
  // Excel lets a note have no author.
  layNotes({ layer, freeBlock: freeBlock(draft) }, editedPart(draft, sheet), { notes: news, author: "" });
  return lay(layer).draft;
}

/** Those of the cells that carry a conversation instead of a plain note. */
export function conversationsAt(draft: Draft, sheet: string, cells: readonly Address[]): Address[] {
  return notesAt(draft, sheet, cells)
    .filter(({ author }) => author.startsWith("tc="))
    .map(({ at }) => at);
}

function dropNotes(draft: Draft, sheet: string, cells: readonly Address[]): void {
  const gone = notesAt(draft, sheet, cells);
  const authors = new Set(gone.map(({ author }) => author));
  clearThreads(draft, sheet, ({ author }) => authors.has(author));
  removeNotes(draft, sheet, gone);
}

function rewriteNotes(draft: Draft, sheet: string, changed: NoteChanges["changed"]): void {
  const comments = partOfKind(draft, sheet, "comments");
  if (comments === undefined || changed.length === 0) return;
  const texts = new Map(changed.map(({ at, text }) => [keyOf(at), text]));
  const there = notesAt(draft, sheet, changed.map(({ at }) => at)); // prettier-ignore
  editPart(draft, comments, () => {
    const { text, name, outline } = editedPart(draft, comments);
    return there.flatMap(({ at, element }) => {
      const old = childElements(text, element, name).find(({ local }) => local === "text");
      const run = noteRun(texts.get(keyOf(at)) ?? "", outline.prefix);
      const tag = `${outline.prefix}text`;
      return old ? [{ at: old.start, remove: old.end - old.start, insert: `<${tag}>${run}</${tag}>` }] : [];
    });
  });
}

function notesAt(draft: Draft, sheet: string, cells: readonly Address[]) {
  const comments = partOfKind(draft, sheet, "comments");
  if (comments === undefined || cells.length === 0) return [];
  const wanted = new Set(cells.map(keyOf));
  return commentList(editedPart(draft, comments)).comments.filter(({ at }) => wanted.has(keyOf(at)));
}
