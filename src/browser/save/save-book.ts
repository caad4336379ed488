import type { IWorkbookData } from "@univerjs/core";
import { type Draft, forkOf } from "../../workbook/xlsx/edit/draft";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { writeRefusal } from "../../workbook/xlsx/refusals";
import type { BookNow } from "../book-now";
import { type ReadBook, readBook, sheetId } from "../open/read-book";
import type { OpenFile } from "../open/open-file";
import type { SessionRecord } from "../session-record";
import { extensionOf } from "./extension-of";
import { copyLosses, type Loss, movedLosses } from "./find-losses";
import { refuseLockedSheets } from "./locked-sheets";
import { type FileSheet, replay } from "./replay";
import { saveWithFlags } from "./save-flags";
import { arrangeAll } from "./sheet-list";
import { refuseSheetNames } from "./sheet-names";
import { writeChanges } from "./write-changes";

export interface SavedBook {
  readonly bytes: Uint8Array;
  /** That the file's name must end in: "xlsx", "xlsm" … */
  readonly extension: string;
  /** What of the user's work the file does not hold: to be told before it is given out. */
  readonly losses: readonly Loss[];
}

/**
 * The file that was opened, with what the user changed written into it; every other byte stays. Throws a `FileError`
 * or a `SaveRefusal` where that cannot be.
 */
export function saveBook(file: OpenFile, record: SessionRecord, now: BookNow): SavedBook {
  const { base } = file.flags();
  const changed = changedDraft(file, record, now);
  const saved = saveWithFlags(file, { ...changed, data: now.data });
  const refusal = saved === file.source ? undefined : writeRefusal(base);
  if (refusal) throw refusal;
  return { bytes: saved, losses: changed.losses, extension: extensionOf(base) };
}

/** The draft with all that was done but flags. */
function changedDraft(
  file: OpenFile,
  record: SessionRecord,
  now: BookNow,
): { draft: Draft; before: ReadBook; losses: readonly Loss[] } {
  const { base } = file.flags();
  const draft = forkOf(base);
  const sheets = fileSheets(draft, now.data);
  refuseLockedSheets(draft, sheets, now.data);
  if (!isAsNamed(draft, now.data)) refuseSheetNames(now.data);
  const nameOf = (id: string) => now.data.sheets?.[id]?.name;
  const replayed = replay(draft, record, { sheets, nameOf });
  const losses = [...movedLosses(draft, record, replayed.sheets), ...copyLosses(replayed.copies)];
  const isReplayed = isOther(base, draft);
  const before = isReplayed ? readBook(draft) : file.bare();
  const parts = arrangeAll(draft, replayed.sheets, now);
  const written = writeChanges(draft, { before, now, parts, record, isReplayed, copies: replayed.copies });
  return {
    draft: written.draft,
    before,
    losses: [...losses, ...written.losses],
  };
}

/** The sheets of the file that are still in the workbook. */
function fileSheets(draft: Draft, { sheets = {} }: Partial<IWorkbookData>): FileSheet[] {
  return readWorkbookPart(draft).sheets.flatMap(({ part }, index) => {
    const id = sheetId(index);
    const name = sheets[id]?.name;
    return name === undefined ? [] : [{ id, part, name }];
  });
}

/** Names that the file itself has are not for us to judge. */
function isAsNamed(draft: Draft, { sheetOrder = [], sheets = {} }: Partial<IWorkbookData>): boolean {
  const names = readWorkbookPart(draft).sheets.map(({ name }) => name);
  return JSON.stringify(names) === JSON.stringify(sheetOrder.map((id) => sheets[id]?.name));
}

/** Whether the replay has changed a part. */
function isOther(base: Draft, draft: Draft): boolean {
  return draft.changes.size !== base.changes.size || [...draft.changes].some(([key, change]) => base.changes.get(key) !== change); // prettier-ignore
}
