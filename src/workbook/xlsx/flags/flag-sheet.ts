import type { Flag } from "../../../core/flags/flag";
import { editedPart } from "../edit/edited-part";
import { addEdits } from "../edit/layer";
import type { Parts } from "../package/open-package";
import { partOfKind } from "../package/relationships";
import { type FormatIds, colourRules } from "./colour-rules";
import { commentedCells } from "./comment-list";
import { layNotes, type NoteContext } from "./lay-notes";
import { noteAuthor } from "./marks";
import { placeNotes } from "./place-notes";

/** What all flagged sheets of a workbook share. */
export interface FlagContext extends NoteContext {
  readonly formats: FormatIds;
}

/** Lays colours and notes over one sheet. */
export function flagSheet(context: FlagContext, part: string, flags: readonly Flag[]): void {
  const { layer, formats } = context;
  const sheet = editedPart(layer.base, part);
  addEdits(layer, part, colourRules(sheet, flags, formats));
  const { notes } = placeNotes(flags, notedCells(layer.base, part));
  if (notes.length === 0) return;
  layNotes(context, sheet, { notes, author: noteAuthor });
}

/** The cells of a sheet that carry a note or a comment. */
export function notedCells(parts: Parts, sheet: string) {
  const name = partOfKind(parts, sheet, "comments");
  const text = name === undefined ? undefined : parts.text(name);
  return name === undefined || text === undefined ? [] : commentedCells(text, name);
}
