import { addressText } from "../../../core/grid/address";
import { dialectOf } from "../edit/dialect";
import { xmlDeclaration } from "../edit/edited-part";
import { appendTo, escapeXml, type Outline } from "../edit/outline";
import { textXml } from "../edit/text-xml";
import type { Splice } from "../edit/splices";
import type { CommentLists } from "./comment-list";
import type { PlacedNote } from "./place-notes";

/** Adds notes to a sheet's comments part, under that author. */
export function addComments(
  { part, authors, authorNames, list }: CommentLists,
  notes: readonly PlacedNote[],
  noteAuthor: string,
): Splice[] {
  const { outline } = part;
  const { prefix } = outline;
  const known = authorNames.indexOf(noteAuthor);
  const author = known < 0 ? authorNames.length : known;
  const authorXml = `<${prefix}author>${escapeXml(noteAuthor)}</${prefix}author>`;
  const xml = notes.map((note) => commentXml(note, author, prefix)).join("");
  // Both lists are required: a part that lacks one holds no note.
  if (!authors || !list) {
    const lists = `<${prefix}authors>${authorXml}</${prefix}authors><${prefix}commentList>${xml}</${prefix}commentList>`;
    if (outline.isEmpty) return [appendTo(outline, lists)];
    return [{ at: outline.openEnd, remove: outline.closeStart - outline.openEnd, insert: lists }];
  }
  return [...(known < 0 ? [appendTo(authors, authorXml)] : []), appendTo(list, xml)];
}

/** A comments part without comments. */
export function blankComments(sheet: Outline): string {
  return `${xmlDeclaration}<comments xmlns="${dialectOf(sheet).main}"><authors></authors><commentList></commentList></comments>`;
}

function commentXml({ at, text }: PlacedNote, author: number, prefix: string): string {
  return `<${prefix}comment ref="${addressText(at)}" authorId="${author}"><${prefix}text>${noteRun(text, prefix)}</${prefix}text></${prefix}comment>`;
}

/** The text of a note, in one font. */
export function noteRun(text: string, prefix: string): string {
  return (
    `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="宋体"/><${prefix}family val="3"/>` +
    `<${prefix}charset val="134"/></${prefix}rPr><${prefix}t xml:space="preserve">${textXml(text)}</${prefix}t></${prefix}r>`
  );
}
