import type { Flag } from "../../../core/flags/flag";
import { type CustomText, customTexts } from "../edit/custom-xml";
import { type Draft, draftOf, editableText, partContent, removePart, setPart } from "../edit/draft";
import { applySplices } from "../edit/splices";
import type { Package } from "../package/open-package";
import { relationshipsOf } from "../package/relationships";
import { relationshipsName } from "../package/part-name";
import { readWorkbookPart } from "../package/workbook-part";
import { type FlagRecord, recordKind, recordOf } from "./record";
import { isSameContent } from "./same-content";

/** A file with our flags taken off, and the flags. */
export interface Lifted {
  readonly base: Draft;
  readonly flags: readonly Flag[];
}

/**
 * Takes the flags off as their record says, so that every part is the bytes it was. Where somebody saved the file in
 * between the record no longer holds: the file is left as it is, and flags are found by their marks.
 */
export function liftFlags(pack: Package): Lifted {
  const asItIs = { base: draftOf(pack), flags: [] };
  const workbook = readWorkbookPart(pack).name;
  const texts = customTexts(pack, workbook, recordKind);
  const [text] = texts;
  const record = text && texts.length === 1 ? recordOf(text.text) : undefined;
  if (!text || !record || !isTrue(pack, record)) return asItIs;
  const base = draftOf(pack);
  for (const { part, undo } of record.edited) {
    setPart(base, part, applySplices(editableText(base, part) ?? "", undo));
  }
  if (!isRestored(base, record)) return asItIs;
  for (const { part } of record.added) removePart(base, part);
  removeRecordParts(base, pack, text);
  if (!isSameContent(asItIs.base, base)) return asItIs;
  return { base, flags: record.flags };
}

function isTrue(pack: Package, { edited, added }: FlagRecord): boolean {
  const draft = draftOf(pack);
  return [...edited, ...added].every(({ part, after }) => sumOf(draft, part) === after);
}

function isRestored(base: Draft, { edited }: FlagRecord): boolean {
  return edited.every(({ part, before }) => sumOf(base, part) === before);
}

function sumOf(draft: Draft, part: string): string {
  const content = partContent(draft, part);
  return content === undefined ? "" : draft.pack.codec.sha256(content);
}

/** What tells of them in other parts has gone with the edits that the record undid. */
function removeRecordParts(base: Draft, pack: Package, { part }: CustomText): void {
  const properties = relationshipsOf(pack, part).map(({ target }) => target);
  for (const name of [part, relationshipsName(part), ...properties]) removePart(base, name);
}
