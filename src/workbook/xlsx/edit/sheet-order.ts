import type { EditedPart } from "./edited-part";
import { childElements, type Element } from "./outline";

/** The order in which a worksheet's elements stand (ECMA-376 18.3.1.99); Excel calls a sheet in any other damaged. */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** Where a new element of that name goes: behind all that stand before it, and its like. */
export function placeInSheet({ text, outline }: EditedPart, local: string): number {
  const rank = order.indexOf(local);
  let place = outline.openEnd;
  for (const child of outline.children) {
    if (rankOf(text, child) > rank) break;
    place = child.end;
  }
  return place;
}

/** `mc:AlternateContent` ranks as what it holds; an element we do not know ranks last, so that we stand before it. */
function rankOf(text: string, element: Element): number {
  if (element.local !== "AlternateContent") return ranked(element.local);
  const [choice] = childElements(text, element, "AlternateContent");
  const [held] = choice ? childElements(text, choice, "AlternateContent") : [];
  return ranked(held?.local ?? "");
}

function ranked(local: string): number {
  const rank = order.indexOf(local);
  return rank < 0 ? order.length : rank;
}
