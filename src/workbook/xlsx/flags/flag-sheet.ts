import type { Flag } from "../../../core/flags/flag";
import { type Dialect, dialectOf, relationshipAttribute } from "../edit/dialect";
import { type EditedPart, editedPart, newPart } from "../edit/edited-part";
import { addEdits, freeName, type Layer, relate } from "../edit/layer";
import { freeRelationshipId } from "../edit/part-relationships";
import { placeInSheet } from "../edit/sheet-order";
import { applySplices } from "../edit/splices";
import { broken } from "../file-error";
import type { Parts } from "../package/open-package";
import { partOfKind, relationshipsOf } from "../package/relationships";
import { type FormatIds, colourRules } from "./colour-rules";
import { commentList } from "./comment-list";
import { noteBox } from "./note-box";
import { addComments, blankComments } from "./note-comments";
import { addShapes, blankVml, type NoteBox, shapesInBlock } from "./note-shapes";
import { type PlacedNote, placeNotes } from "./place-notes";
import { sheetMeasures } from "./sheet-measures";

/** What all flagged sheets of a workbook share. */
export interface FlagContext {
  readonly layer: Layer;
  readonly formats: FormatIds;
  /** The first block of shape ids that nobody uses. */
  freeBlock: number;
}

/** Lays colours and notes over one sheet. */
export function flagSheet(context: FlagContext, part: string, flags: readonly Flag[]): void {
  const { layer, formats } = context;
  const sheet = editedPart(layer.base, part);
  addEdits(layer, part, colourRules(sheet, flags, formats));
  const { notes } = placeNotes(flags, notedCells(layer.base, part));
  if (notes.length === 0) return;
  layComments(layer, sheet, notes);
  const measures = sheetMeasures(sheet);
  layShapes(
    context,
    sheet,
    notes.map((note) => noteBox(note, measures)),
  );
}

/** The cells of a sheet that carry a note or a comment. */
export function notedCells(parts: Parts, sheet: string) {
  const name = partOfKind(parts, sheet, "comments");
  const text = name === undefined ? undefined : parts.text(name);
  return name === undefined || text === undefined
    ? []
    : commentList(newPart(name, text)).comments.map(({ at }) => at);
}

function layComments(layer: Layer, sheet: EditedPart, notes: readonly PlacedNote[]): void {
  const existing = partOfKind(layer.base, sheet.name, "comments");
  if (existing !== undefined) {
    addEdits(layer, existing, addComments(commentList(editedPart(layer.base, existing)), notes));
    return;
  }
  const name = freeName(layer, "xl/comments", "xml");
  const blank = newPart(name, blankComments(sheet.outline));
  layer.added.set(name, applySplices(blank.text, addComments(commentList(blank), notes)));
  layer.overrides[name] = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  relateTo(layer, sheet, { kind: "comments", target: name });
}

function layShapes(context: FlagContext, sheet: EditedPart, boxes: readonly NoteBox[]): void {
  const { layer } = context;
  const block = context.freeBlock;
  context.freeBlock += Math.ceil(boxes.length / shapesInBlock);
  const existing = drawingOf(layer, sheet);
  if (existing !== undefined) {
    addEdits(layer, existing, addShapes(vmlText(layer, existing), boxes, block));
    return;
  }
  const name = freeName(layer, "xl/drawings/vmlDrawing", "vml");
  layer.added.set(name, applySplices(blankVml, addShapes(blankVml, boxes, block)));
  layer.defaults["vml"] = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  const id = relateTo(layer, sheet, { kind: "vmlDrawing", target: name });
  const attribute = relationshipAttribute(sheet.outline, id);
  const insert = `<${sheet.outline.prefix}legacyDrawing${attribute}/>`;
  addEdits(layer, sheet.name, [{ at: placeInSheet(sheet, "legacyDrawing"), remove: 0, insert }]);
}

/** The VML part in which the sheet's notes have their shapes; its other VML, for pictures in headers, is another. */
function drawingOf(layer: Layer, { name, outline }: EditedPart): string | undefined {
  const drawing = outline.children.find(({ local }) => local === "legacyDrawing");
  if (!drawing) return undefined;
  const id = drawing.attributes.find((attribute) => attribute.name.endsWith(":id"))?.value;
  const relationship = relationshipsOf(layer.base, name).find((one) => one.id === id);
  if (!relationship) throw broken(`${name}: legacyDrawing`);
  return relationship.target;
}

function vmlText(layer: Layer, name: string): string {
  const text = layer.base.text(name);
  if (text === undefined) throw broken(`${name} is missing`);
  return text;
}

function relateTo(
  layer: Layer,
  sheet: EditedPart,
  { kind, target }: { kind: "comments" | "vmlDrawing"; target: string },
): string {
  const dialect: Dialect = dialectOf(sheet.outline);
  const id = freeRelationshipId(layer.base, sheet.name, `targetTable_${kind}`);
  relate(layer, sheet.name, { id, type: `${dialect.relationships}/${kind}`, target });
  layer.defaults["rels"] = "application/vnd.openxmlformats-package.relationships+xml";
  return id;
}
