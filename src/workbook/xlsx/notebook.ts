import { layCustomPart, type CustomKind, customTexts, customXml, setCustomParts } from "./edit/custom-xml";
import { dialectOf } from "./edit/dialect";
import { type Draft, forkOf, setPart } from "./edit/draft";
import { editedPart } from "./edit/edited-part";
import { lay, newLayer } from "./edit/layer";
import type { Parts } from "./package/open-package";
import { readWorkbookPart } from "./package/workbook-part";

/** The same part that Excel's host keeps, so that what was settled behind one door holds behind the others. */
const notebookKind: CustomKind = {
  element: "notebook",
  namespace: "urn:target-table-check:notebook",
  id: "{0E6B7C15-4F5B-4B39-8A56-3C2B6E9F4D10}",
};

export function readNotebook(parts: Parts): string | undefined {
  return customTexts(parts, readWorkbookPart(parts).name, notebookKind).at(-1)?.text;
}

/** The draft with this text in its notebook. */
export function withNotebook(draft: Draft, text: string): Draft {
  const workbook = readWorkbookPart(draft).name;
  const there = customTexts(draft, workbook, notebookKind).at(-1);
  if (there) {
    const after = forkOf(draft);
    setPart(after, there.part, customXml(notebookKind, text));
    return after;
  }
  const layer = newLayer(draft);
  const names = layCustomPart(layer, workbook, dialectOf(editedPart(draft, workbook).outline));
  const { draft: after } = lay(layer);
  setCustomParts(after, names, { kind: notebookKind, text });
  return after;
}
