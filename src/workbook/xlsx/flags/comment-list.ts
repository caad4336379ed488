import { type Address, addressOf } from "../../../core/grid/address";
import { contentOf, type EditedPart } from "../edit/edited-part";
import { childElements, type Element, attributeOf } from "../edit/outline";
import { stringItem } from "../sheet/shared-strings";
import { cursorOf, nextTag, skipElement } from "../xml/cursor";
import { attribute } from "../xml/read-content";

/** Where the lists of a comments part stand. */
export interface CommentLists {
  readonly part: EditedPart;
  readonly authors: Element | undefined;
  readonly authorNames: readonly string[];
  readonly list: Element | undefined;
}

/** The notes of a sheet, as its comments part lists them. */
export interface CommentList extends CommentLists {
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly at: Address;
  readonly text: string;
  readonly author: string;
  readonly element: Element;
}

/** The cells that carry a note or a comment, without its text: a sheet may hold a hundred thousand. */
export function commentedCells(text: string, part: string): Address[] {
  const cells: Address[] = [];
  const cursor = cursorOf(text, part);
  while (nextTag(cursor)) {
    if (cursor.kind === "close" || cursor.local !== "comment") continue;
    const at = addressOf(attribute(cursor, "ref") ?? "");
    if (at) cells.push(at);
    skipElement(cursor);
  }
  return cells;
}

export function commentLists(part: EditedPart): CommentLists {
  const child = (name: string) => part.outline.children.find(({ local }) => local === name);
  const authors = child("authors");
  const list = child("commentList");
  const authorNames = authors
    ? childElements(part.text, authors, part.name).map((author) => contentOf(part, author))
    : [];
  return { part, authors, authorNames, list };
}

export function commentList(part: EditedPart): CommentList {
  const lists = commentLists(part);
  const { list, authorNames } = lists;
  const comments = (list ? childElements(part.text, list, part.name) : []).flatMap((element): Comment[] => {
    const at = addressOf(attributeOf(element, "ref")?.value ?? "");
    const author = authorNames[Number(attributeOf(element, "authorId")?.value ?? -1)] ?? "";
    return at ? [{ at, text: commentText(part, element), author, element }] : [];
  });
  return { ...lists, comments };
}

function commentText({ text, name }: EditedPart, comment: Element): string {
  const cursor = cursorOf(text, name);
  cursor.at = comment.start;
  while (cursor.at < comment.end && nextTag(cursor)) {
    if (cursor.kind === "open" && cursor.local === "text") return stringItem(cursor);
  }
  return "";
}
