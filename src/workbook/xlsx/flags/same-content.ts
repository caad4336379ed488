import { partKey } from "../package/part-name";
import { readWorkbookPart } from "../package/workbook-part";
import type { Draft } from "../edit/draft";
import { editedPart } from "../edit/edited-part";

/**
 * Whether a file and what lifting its flags makes of it hold the same cells with the same number formats. Flags change
 * neither: a record that would is none of ours, but made to have something else checked than what the file shows.
 */
export function isSameContent(file: Draft, lifted: Draft): boolean {
  const [{ name, sheets, strings, styles }, after] = [readWorkbookPart(file), readWorkbookPart(lifted)];
  const isChanged = (part: string | undefined) => part !== undefined && lifted.changes.has(partKey(part));
  const isSameIn = (part: string, lists: readonly string[]) =>
    !isChanged(part) || listsIn(file, part, lists) === listsIn(lifted, part, lists);
  return (
    !isChanged(name) &&
    !isChanged(strings) &&
    strings === after.strings &&
    JSON.stringify(sheets) === JSON.stringify(after.sheets) &&
    sheets.every(({ part }) => isSameIn(part, ["cols", "sheetData", "mergeCells"])) &&
    // A book without styles was given some for the colours.
    (after.styles === undefined || (after.styles === styles && isSameIn(styles, ["numFmts", "cellXfs"])))
  );
}

function listsIn(draft: Draft, part: string, lists: readonly string[]): string {
  const { text, outline } = editedPart(draft, part);
  return outline.children
    .filter(({ local }) => lists.includes(local))
    .map(({ start, end }) => text.slice(start, end))
    .join("");
}
