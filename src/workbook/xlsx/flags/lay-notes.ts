import { type Dialect, dialectOf, relationshipAttribute } from "../edit/dialect";
import { type Draft, partNames } from "../edit/draft";
import { type EditedPart, editedPart, newPart } from "../edit/edited-part";
import { addEdits, freeName, type Layer, relate } from "../edit/layer";
import { partOfId } from "../edit/linked-parts";
import { freeRelationshipId } from "../edit/part-relationships";
import { placeInSheet } from "../edit/sheet-order";
import { applySplices } from "../edit/splices";
import { broken } from "../file-error";
import { partOfKind } from "../package/relationships";
import { commentLists } from "./comment-list";
import { noteBox } from "./note-box";
import { addComments, blankComments } from "./note-comments";
import { addShapes, blankVml, blocksIn, type NoteBox, shapesInBlock } from "./note-shapes";
import type { PlacedNote } from "./place-notes";
import { sheetMeasures } from "./sheet-measures";

/** What all sheets share that get notes in one layer. */
export interface NoteContext {
  readonly layer: Layer;
  /** The first block of shape ids that nobody uses. */
  freeBlock: number;
}

export interface NewNotes {
  readonly notes: readonly PlacedNote[];
  readonly author: string;
}

/** Lays notes with their boxes over a sheet; none of the cells may have one. */
export function layNotes(context: NoteContext, sheet: EditedPart, news: NewNotes): void {
  layComments(context.layer, sheet, news);
  const measures = sheetMeasures(sheet);
  layShapes(
    context,
    sheet,
    news.notes.map((note) => noteBox(note, measures)),
  );
}

/** The first block of shape ids that no part of the file uses. */
export function freeBlock(base: Draft): number {
  const blocks = partNames(base)
    .filter((name) => name.toLowerCase().endsWith(".vml"))
    .flatMap((name) => blocksIn(base.text(name) ?? ""));
  return Math.max(0, ...blocks) + 1;
}

function layComments(layer: Layer, sheet: EditedPart, { notes, author }: NewNotes): void {
  const existing = partOfKind(layer.base, sheet.name, "comments");
  if (existing !== undefined) {
    addEdits(layer, existing, addComments(commentLists(editedPart(layer.base, existing)), notes, author));
    return;
  }
  const name = freeName(layer, "xl/comments", "xml");
  const blank = newPart(name, blankComments(sheet.outline));
  layer.added.set(name, applySplices(blank.text, addComments(commentLists(blank), notes, author)));
  layer.overrides[name] = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  relateTo(layer, sheet, { kind: "comments", target: name });
}

function layShapes(context: NoteContext, sheet: EditedPart, boxes: readonly NoteBox[]): void {
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
  const part = partOfId(layer.base, name, drawing);
  if (part === undefined) throw broken(`${name}: legacyDrawing`);
  return part;
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
