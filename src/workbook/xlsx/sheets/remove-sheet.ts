import { dropCalculationOrder } from "../cells/workbook-calculation";
import { contentTypesName, removeTypes } from "../edit/content-types";
import { type Draft, editPart, partNames, removePart } from "../edit/draft";
import { dropPart } from "../edit/drop-part";
import { relationshipsOf } from "../package/relationships";
import { relationshipsName } from "../package/part-name";
import { replaceInFormulas } from "./replace-in-formulas";
import { withoutSheet } from "./sheet-in-formula";

/** Takes a sheet's part away with all that belongs to no other part; the workbook must no longer list it. */
export function removeSheetPart(
  draft: Draft,
  workbook: string,
  sheet: { readonly name: string; readonly part: string },
): void {
  const targets = ownTargets(draft, sheet.part);
  // It names sheets, and Excel makes a new one by itself.
  dropCalculationOrder(draft, workbook);
  dropPart(draft, workbook, sheet.part);
  dropUnused(draft, targets);
  replaceInFormulas(draft, sheet.name, { formula: (text) => withoutSheet(text, sheet.name) });
}

/** Parts that nothing refers to any more; what they referred to may go with them. */
function dropUnused(draft: Draft, parts: readonly string[]): void {
  for (const part of parts) {
    if (!draft.has(part) || isUsed(draft, part)) continue;
    const targets = ownTargets(draft, part);
    const gone = [part, relationshipsName(part)].filter(draft.has);
    for (const name of gone) removePart(draft, name);
    editPart(draft, contentTypesName, (text) => removeTypes(text, gone));
    dropUnused(draft, targets);
  }
}

function ownTargets(draft: Draft, part: string): string[] {
  return relationshipsOf(draft, part).flatMap(({ target, isExternal }) => (isExternal ? [] : [target]));
}

function isUsed(draft: Draft, part: string): boolean {
  const owners = partNames(draft).filter((name) => name.endsWith(".rels")).map(ownerOf); // prettier-ignore
  return owners.some((owner) => ownTargets(draft, owner).includes(part));
}

/** The part whose relationships a part holds. */
function ownerOf(name: string): string {
  return name.replace(/_rels\/([^/]*)\.rels$/, "$1");
}
