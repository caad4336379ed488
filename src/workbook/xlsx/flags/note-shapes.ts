import { broken } from "../file-error";
import type { Splice } from "../edit/splices";
import type { PlacedNote } from "./place-notes";

/** A note and the box it opens in: left column, offset, top row, offset, right column, offset, bottom row, offset. */
export interface NoteBox {
  readonly note: PlacedNote;
  readonly anchor: readonly number[];
}

/** Shapes a block of 1,024 ids can name; the first id of a block is left free, as Excel does. */
export const shapesInBlock = 1_023;

/**
 * Adds the boxes of notes to a VML part. As text: Excel writes VML that is not well-formed, and reads only VML that
 * looks like its own.
 */
export function addShapes(vml: string, boxes: readonly NoteBox[], firstBlock: number): Splice[] {
  const end = vml.lastIndexOf("</xml>");
  const rootEnd = vml.indexOf(">", vml.indexOf("<xml")) + 1;
  if (end < rootEnd || rootEnd === 0) throw broken("vml");
  const declarations = missingDeclarations(vml.slice(0, rootEnd));
  const blocks = Array.from(
    { length: Math.ceil(boxes.length / shapesInBlock) },
    (_one, index) => firstBlock + index,
  );
  const shapeType = /\bid=["']_x0000_t202["']/.test(vml) ? "" : shapeTypeXml(declarations);
  const shapes = boxes.map((box, index) => shapeXml(box, shapeId(firstBlock, index), declarations));
  return [
    enterBlocks(vml, rootEnd, { blocks, declarations }),
    { at: end, remove: 0, insert: shapeType + shapes.join("") },
  ];
}

/** A VML part without shapes. */
export const blankVml = `<xml${Object.entries({
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
})
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join("")}></xml>`;

/** The blocks of shape ids that a VML part uses. */
export function blocksIn(vml: string): number[] {
  const entered = [...vml.matchAll(/<o:idmap\b[^<>]*\bdata=["']([0-9, ]*)["']/g)].flatMap(([, data = ""]) =>
    data.split(",").map(Number),
  );
  const used = [...vml.matchAll(/_x0000_s([0-9]{1,9})\b/g)].map(([, id]) => Number(id) >> 10);
  return [...entered, ...used];
}

function shapeId(firstBlock: number, index: number): number {
  return (firstBlock + Math.floor(index / shapesInBlock)) * 1_024 + 1 + (index % shapesInBlock);
}

function missingDeclarations(root: string): string {
  return [...blankVml.matchAll(/ xmlns:[vox]="[^"]*"/g)]
    .map(([declaration]) => declaration)
    .filter((declaration) => !root.includes(declaration.slice(0, declaration.indexOf("="))))
    .join("");
}

function enterBlocks(
  vml: string,
  rootEnd: number,
  { blocks, declarations }: { blocks: readonly number[]; declarations: string },
): Splice {
  const map = /<o:idmap\b[^<>]*\bdata=["']([^"'<]*)/.exec(vml);
  if (map) {
    const separator = map[1] === "" ? "" : ",";
    return { at: map.index + map[0].length, remove: 0, insert: separator + blocks.join(",") };
  }
  return {
    at: rootEnd,
    remove: 0,
    insert: `<o:shapelayout${declarations} v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>`,
  };
}

function shapeTypeXml(declarations: string): string {
  return (
    `<v:shapetype${declarations} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function shapeXml({ note, anchor }: NoteBox, id: number, declarations: string): string {
  return (
    `<v:shape${declarations} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;z-index:${id & 1_023};visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${note.at.row}</x:Row><x:Column>${note.at.column}</x:Column></x:ClientData></v:shape>`
  );
}
