import { type Draft, editPart } from "../edit/draft";
import { dropPart } from "../edit/drop-part";
import { editedPart } from "../edit/edited-part";
import { setAttribute } from "../edit/outline";
import { partOfKind } from "../package/relationships";

/** What stands before `calcPr` in a workbook part. */
const before = new Set(
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames".split(
    " ",
  ),
);

/** Asks the program that opens the file to calculate everything anew. */
export function calculateOnLoad(draft: Draft, workbook: string): void {
  const { outline } = editedPart(draft, workbook);
  const settings = outline.children.find(({ local }) => local === "calcPr");
  const place = outline.children.filter(({ local }) => before.has(local)).at(-1)?.end ?? outline.openEnd;
  editPart(draft, workbook, () => [
    settings
      ? setAttribute(settings, "fullCalcOnLoad", "1")
      : { at: place, remove: 0, insert: `<${outline.prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}

/**
 * Drops the order in which Excel last calculated: it names cells with formulas, and Excel calls the file damaged where
 * one has none. It makes a new one by itself.
 */
export function dropCalculationOrder(draft: Draft, workbook: string): void {
  const part = partOfKind(draft, workbook, "calcChain");
  if (part !== undefined && draft.has(part)) dropPart(draft, workbook, part);
}
