import type { IWorkbookData } from "@univerjs/core";
import { type Flag, formatMark, noteMark } from "../../core/flags/flag";
import { severities } from "../../core/findings/finding";
import type { Draft } from "../../workbook/xlsx/edit/draft";
import { saveDraft } from "../../workbook/xlsx/edit/save-draft";
import { showOn } from "../../workbook/xlsx/flags/flag-state";
import { layFlags } from "../../workbook/xlsx/flags/lay-flags";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import type { ReadBook } from "../open/read-book";
import type { OpenFile } from "../open/open-file";
import { flagsIn } from "./flags-in";

interface Changed {
  readonly draft: Draft;
  readonly data: Partial<IWorkbookData>;
  /** What the draft held before cells were written into it, without the flags that were lifted. */
  readonly before: ReadBook;
}

/** The file with the flags that the workbook shows; the very bytes of the source where nothing at all has changed. */
export function saveWithFlags(file: OpenFile, { draft, data, before }: Changed): Uint8Array {
  const { source } = file;
  const opened = file.flags();
  const flags = flagsIn(data);
  const isTouched = hasChanged(opened.base, draft);
  const isLifted = opened.flags.length > 0;
  if (!isLifted && !hasMarks(before.data) && flags.length === 0) return isTouched ? saveDraft(draft) : source;
  const there = flagsIn(isLifted ? file.shown().data : before.data);
  const isSame = sortedText(there) === sortedText(flags);
  if (isSame && !isTouched) return source;
  // Marks that no record tells of are the sheet's own as long as they stay.
  if (isSame && !isLifted) return saveDraft(draft);
  const names = readWorkbookPart(draft).sheets.map(({ name }) => name);
  const told = flags.map((flag) => withText(flag, opened.flags));
  const { state } = showOn({ base: draft, flags: [] }, told, names);
  return saveDraft(layFlags(state.base, state.flags));
}

/** Whether a workbook carries anything of a flag, if only its note. */
function hasMarks({ resources = [] }: Partial<IWorkbookData>): boolean {
  const marks = [
    noteMark,
    ...severities.map((severity) => JSON.stringify(formatMark(severity)).slice(1, -1)),
  ];
  return resources.some(({ data }) => marks.some((mark) => data.includes(mark)));
}

/** Whether a part is another one than at opening. */
function hasChanged(base: Draft, draft: Draft): boolean {
  if (base.changes.size !== draft.changes.size) return true;
  return [...draft.changes].some(([key, { text }]) => base.changes.get(key)?.text !== text);
}

function sortedText(flags: readonly Flag[]): string {
  return JSON.stringify(flags.map((flag) => JSON.stringify([flag.sheet, flag.at.top, flag.at.left, flag.at.bottom, flag.at.right, flag.severity, flag.text])).sort()); // prettier-ignore
}

/** A flag whose note is the user's shows no text; the file it came with may know it. */
function withText(flag: Flag, known: readonly Flag[]): Flag {
  if (flag.text !== "") return flag;
  const same = known.find(
    ({ sheet, at, severity }) =>
      sheet === flag.sheet && severity === flag.severity && JSON.stringify(at) === JSON.stringify(flag.at),
  );
  return same ?? flag;
}
