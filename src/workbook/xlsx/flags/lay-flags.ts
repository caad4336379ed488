import type { Flag } from "../../../core/flags/flag";
import type { Severity } from "../../../core/findings/finding";
import { layCustomPart, setCustomParts } from "../edit/custom-xml";
import { dialectOf } from "../edit/dialect";
import { type Draft, partContent } from "../edit/draft";
import { type EditedPart, editedPart, newPart } from "../edit/edited-part";
import { addEdits, freeName, isFree, type Laid, lay, type Layer, newLayer, relate } from "../edit/layer";
import { freeRelationshipId } from "../edit/part-relationships";
import { applySplices } from "../edit/splices";
import { blankStyles, stylesType, usualStylesName } from "../edit/styles-part";
import { readWorkbookPart } from "../package/workbook-part";
import { colourFormats } from "./colour-formats";
import type { FormatIds } from "./colour-rules";
import { flagSheet } from "./flag-sheet";
import { freeBlock } from "./lay-notes";
import { recordKind, recordText } from "./record";

/** The draft with these flags over it, and the record of how they come off again; without flags the draft itself. */
export function layFlags(base: Draft, flags: readonly Flag[]): Draft {
  const workbook = readWorkbookPart(base);
  const parts = new Map(workbook.sheets.map(({ name, part }) => [name, part]));
  const shown = flags.filter(({ sheet }) => parts.has(sheet));
  if (shown.length === 0) return base;
  const layer = newLayer(base);
  const main = editedPart(base, workbook.name);
  const formats = layFormats(layer, main, { styles: workbook.styles, flags: shown });
  const context = { layer, formats, freeBlock: freeBlock(base) };
  for (const [name, part] of parts) {
    const there = shown.filter(({ sheet }) => sheet === name);
    if (there.length > 0) flagSheet(context, part, there);
  }
  const names = layCustomPart(layer, workbook.name, dialectOf(main.outline));
  const laid = lay(layer);
  setCustomParts(laid.draft, names, { kind: recordKind, text: record(base, laid, shown) });
  return laid.draft;
}

function layFormats(
  layer: Layer,
  workbook: EditedPart,
  { styles, flags }: { styles: string | undefined; flags: readonly Flag[] },
): FormatIds {
  const used: ReadonlySet<Severity> = new Set(flags.map(({ severity }) => severity));
  if (styles !== undefined && layer.base.has(styles)) {
    const { ids, splices } = colourFormats(editedPart(layer.base, styles), used);
    addEdits(layer, styles, splices);
    return ids;
  }
  const name = isFree(layer, usualStylesName) ? usualStylesName : freeName(layer, "xl/styles", "xml");
  const blank = newPart(name, blankStyles(workbook.outline));
  const { ids, splices } = colourFormats(blank, used);
  layer.added.set(name, applySplices(blank.text, splices));
  layer.overrides[name] = stylesType;
  const id = freeRelationshipId(layer.base, workbook.name, "targetTableStyles");
  relate(layer, workbook.name, {
    id,
    type: `${dialectOf(workbook.outline).relationships}/styles`,
    target: name,
  });
  return ids;
}

function record(base: Draft, { draft, edited, added }: Laid, flags: readonly Flag[]): string {
  const { sha256 } = base.pack.codec;
  const sum = (of: Draft, part: string) => sha256(partContent(of, part) ?? "");
  return recordText({
    flags,
    edited: edited.map(({ part, undo }) => ({
      part,
      before: sum(base, part),
      after: sum(draft, part),
      undo,
    })),
    added: added.map((part) => ({ part, after: sum(draft, part) })),
  });
}
