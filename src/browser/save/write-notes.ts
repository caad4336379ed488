import type { ISheetNote } from "@univerjs/sheets-note";
import { addressText } from "../../core/grid/address";
import { mainNamespace, part, tag, textTag } from "./xml";

/** How wide columns and how high rows are, in pixels, for placing a note's box beside its cell. */
export interface Measures {
  width(column: number): number;
  height(row: number): number;
}

/** The texts of the notes. */
export function commentsPart(notes: readonly ISheetNote[]): string {
  const comments = notes.map(({ row, col, note }) => {
    const text = tag("text", {}, tag("r", {}, textTag("t", note)));
    return tag("comment", { ref: addressText({ row, column: col }), authorId: 0 }, text);
  });
  const content = tag("authors", {}, "<author></author>") + tag("commentList", {}, comments.join(""));
  return part(tag("comments", { xmlns: mainNamespace }, content));
}

/** Shapes of a drawing are numbered in blocks of this many. */
export const shapeBlock = 1024;

/** The boxes of the notes, in the old drawing format that Excel still asks for; `block` is the first free block of shape numbers. */
export function boxesPart(notes: readonly ISheetNote[], measures: Measures, block: number): string {
  const blocks = Array.from({ length: blocksOf(notes.length) }, (_, index) => block + index);
  const shapes = notes.map((note, index) => boxTag(note, measures, block * shapeBlock + index + 1));
  const map = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>`;
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${map}${shapeType}${shapes.join("")}</xml>`;
}

export function blocksOf(count: number): number {
  return Math.ceil((count + 1) / shapeBlock);
}

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function boxTag(note: ISheetNote, measures: Measures, id: number): string {
  const data = [
    "<x:MoveWithCells/><x:SizeWithCells/>",
    tag("x:Anchor", {}, anchorOf(note, measures).join(", ")),
    tag("x:AutoFill", {}, "False"),
    tag("x:Row", {}, String(note.row)),
    tag("x:Column", {}, String(note.col)),
  ];
  const style = "position:absolute;visibility:hidden";
  const inside = `<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`;
  const client = tag("x:ClientData", { ObjectType: "Note" }, data.join(""));
  const attributes = {
    id: `_x0000_s${id}`,
    type: "#_x0000_t202",
    style,
    fillcolor: "#ffffe1",
    "o:insetmode": "auto",
  };
  return tag("v:shape", attributes, inside + client);
}

const gap = 12;

/** Where the box begins and ends: column, pixels into it, row, pixels into it. */
function anchorOf({ row, col, width, height }: ISheetNote, measures: Measures): number[] {
  const left = { at: col + 1, into: gap };
  const top = { at: Math.max(0, row - 1), into: 8 };
  const right = walked(left, width, (column) => measures.width(column));
  const bottom = walked(top, height, (line) => measures.height(line));
  return [left.at, left.into, top.at, top.into, right.at, right.into, bottom.at, bottom.into];
}

function walked(from: { at: number; into: number }, distance: number, size: (index: number) => number) {
  let at = from.at;
  let into = from.into + distance;
  while (into > size(at) && at < from.at + 100) {
    into -= size(at);
    at += 1;
  }
  return { at, into: Math.round(into) };
}
