import { addressOf } from "../../core/grid/address";
import { noteSize } from "../../workbook/univer/note-size";
import type { Parts } from "../../workbook/xlsx/package/open-package";
import { relationshipsOf } from "../../workbook/xlsx/package/relationships";
import { decodeEscapes } from "../../workbook/xlsx/xml/read-content";
import { type Element, childOf, childrenOf, rootOf } from "./element";

export interface FileNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
  readonly width: number;
  readonly height: number;
}

/** The notes of a sheet. */
export function readNotes(pack: Parts, part: string): FileNote[] {
  const comments = relationshipsOf(pack, part).find(({ kind }) => kind === "comments");
  const list = childOf(rootOf(pack, comments?.target), "commentList");
  return childrenOf(list, "comment").flatMap((comment, index) => {
    const at = addressOf(comment.attributes["ref"] ?? "");
    const note = decodeEscapes(textOf(childOf(comment, "text")));
    return at ? [{ id: `file-${index}`, row: at.row, col: at.column, note, ...noteSize(note) }] : [];
  });
}

/** The runs of a text joined; phonetic hints are not part of it. */
function textOf(text: Element | undefined): string {
  return (text?.children ?? [])
    .map((child) =>
      child.name === "t" ? child.text : child.name === "r" ? (childOf(child, "t")?.text ?? "") : "",
    )
    .join("");
}
