import type { IWorkbookData } from "@univerjs/core";
import { type Draft, forkOf } from "../../workbook/xlsx/edit/draft";
import { openFlags } from "../../workbook/xlsx/flags/flag-state";
import { defaultLimits } from "../../workbook/xlsx/limits";
import { openPackage } from "../../workbook/xlsx/package/open-package";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { writeRefusal } from "../../workbook/xlsx/refusals";
import { portableCodec } from "../../workbook/xlsx/zip/portable-codec";
import { type ReadBook, readBook, sheetId } from "../open/open-book";
import type { SessionRecord } from "../session-record";
import { extensionOf } from "./extension-of";
import { type Loss, movedLosses } from "./find-losses";
import { refuseLockedSheets } from "./locked-sheets";
import { type FileSheet, replay } from "./replay";
import { saveWithFlags } from "./save-flags";
import { arrangeAll } from "./sheet-list";
import { refuseSheetNames } from "./sheet-names";
import { writeChanges } from "./write-changes";

/** The workbook as it is now, and the id of the sheet in front. */
export interface BookNow {
  readonly data: Partial<IWorkbookData>;
  readonly activeId: string;
}

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
export function saveBook(source: Uint8Array, record: SessionRecord, now: BookNow): SavedBook {
  const opened = openFlags(openPackage(source, defaultLimits, portableCodec));
  const changed = changedDraft(opened.base, record, now);
  const saved = saveWithFlags(source, opened, { ...changed, data: now.data });
  const refusal = saved === source ? undefined : writeRefusal(opened.base);
  if (refusal) throw refusal;
  return { bytes: saved, losses: changed.losses, extension: extensionOf(opened.base) };
}

/** The draft with all that was done but flags. */
function changedDraft(
  base: Draft,
  record: SessionRecord,
  now: BookNow,
): { draft: Draft; before: ReadBook; losses: readonly Loss[] } {
  const draft = forkOf(base);
  const sheets = fileSheets(draft, now.data);
  refuseLockedSheets(draft, sheets, now.data);
  if (!isAsNamed(draft, now.data)) refuseSheetNames(now.data);
  const losses = movedLosses(draft, record, sheets);
  replay(draft, record, sheets);
  const before = readBook(draft);
  const parts = arrangeAll(draft, sheets, now);
  const written = writeChanges(draft, { before, now, parts, record, isReplayed: isReplayed(base, draft) });
  return { draft: written.draft, before, losses: [...losses, ...written.losses] };
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

function isReplayed(base: Draft, draft: Draft): boolean {
  return draft.changes.size !== base.changes.size || [...draft.changes].some(([key, change]) => base.changes.get(key) !== change); // prettier-ignore
}
