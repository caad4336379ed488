import type { Draft } from "../edit/draft";
import { editPart } from "../edit/draft";
import { contentOf, editedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element, setAttribute } from "../edit/outline";
import { rangeText, rangeOf } from "../../../core/grid/address";
import type { Splice } from "../edit/splices";
import { textXml } from "../edit/text-xml";
import { partsOfKinds } from "../edit/linked-parts";
import { isSame, type Move, movedName } from "../../../core/grid/moved-formula";
import { movedRange } from "../../../core/grid/shift";
import { cut } from "../sheets/change-element";

/** Shifts what the workbook's defined names mean, print areas and titles among them. */
export function shiftNames(draft: Draft, workbook: string, move: Move): void {
  const part = editedPart(draft, workbook);
  const list = part.outline.children.find(({ local }) => local === "definedNames");
  if (!list) return;
  const names = childElements(part.text, list, part.name);
  const edits = names.map((element) => {
    const before = contentOf(part, element);
    const after = movedName(before, move).text;
    return isLostBuiltIn(element, after) ? undefined : nameEdits(element, before, after);
  });
  if (edits.length > 0 && edits.every((edit) => !edit)) return editPart(draft, workbook, () => [cut(list)]);
  editPart(draft, workbook, () =>
    edits.flatMap((edit, index) => edit ?? (names[index] ? [cut(names[index])] : [])),
  );
}

/** A print area that is gone is none; a name of the user's stays and says `#REF!`, as in Excel. */
function isLostBuiltIn(element: Element, formula: string): boolean {
  return /^_xlnm\./i.test(attributeOf(element, "name")?.value ?? "") && formula.includes("#REF!");
}

function nameEdits({ openEnd, closeStart }: Element, before: string, after: string): Splice[] {
  return after === before ? [] : [{ at: openEnd, remove: closeStart - openEnd, insert: textXml(after) }];
}

/** Shifts the places that pivot tables draw from, and those where they stand on the sheet. */
export function shiftPivots(
  draft: Draft,
  { workbook, part }: { workbook: string; part: string },
  move: Move,
): void {
  for (const cache of partsOfKinds(draft, workbook, "pivotCacheDefinition")) {
    editPart(draft, cache, () => sourceEdits(draft, cache, move));
  }
  for (const pivot of partsOfKinds(draft, part, "pivotTable")) {
    const location = editedPart(draft, pivot).outline.children.find(({ local }) => local === "location");
    if (location) editPart(draft, pivot, () => placeEdits(location, move));
  }
}

function sourceEdits(draft: Draft, cache: string, move: Move): Splice[] {
  const part = editedPart(draft, cache);
  return part.outline.children
    .filter(({ local, isEmpty }) => local === "cacheSource" && !isEmpty)
    .flatMap((source) => childElements(part.text, source, part.name))
    .filter(
      (source) =>
        source.local === "worksheetSource" && isSame(attributeOf(source, "sheet")?.value ?? "", move.sheet),
    )
    .flatMap((source) => placeEdits(source, move));
}

function placeEdits(element: Element, { shift }: Move): Splice[] {
  const before = attributeOf(element, "ref")?.value;
  const range = rangeOf(before ?? "");
  const after = range && movedRange(range, shift);
  const text = after && rangeText(after);
  return text === undefined || text === before ? [] : [setAttribute(element, "ref", text)];
}
