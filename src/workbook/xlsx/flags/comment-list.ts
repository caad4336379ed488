import { type Address, addressOf } from "../../../core/grid/address";
import { contentOf, type EditedPart } from "../edit/edited-part";
import { childElements, type Element, attributeOf } from "../edit/outline";
import { stringItem } from "../sheet/shared-strings";
import { cursorOf, nextTag } from "../xml/cursor";

/** The notes of a sheet, as its comments part lists them. */
export interface CommentList {
  readonly part: EditedPart;
  readonly authors: Element | undefined;
  readonly authorNames: readonly string[];
  readonly list: Element | undefined;
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly at: Address;
  readonly text: string;
  readonly author: string;
  readonly element: Element;
}

export function commentList(part: EditedPart): CommentList {
  const child = (name: string) => part.outline.children.find(({ local }) => local === name);
  const authors = child("authors");
  const list = child("commentList");
  const authorNames = authors
    ? childElements(part.text, authors, part.name).map((author) => contentOf(part, author))
    : [];
  const comments = (list ? childElements(part.text, list, part.name) : []).flatMap((element): Comment[] => {
    const at = addressOf(attributeOf(element, "ref")?.value ?? "");
    const author = authorNames[Number(attributeOf(element, "authorId")?.value ?? -1)] ?? "";
    return at ? [{ at, text: commentText(part, element), author, element }] : [];
  });
  return { part, authors, authorNames, list, comments };
}

function commentText({ text, name }: EditedPart, comment: Element): string {
  const cursor = cursorOf(text, name);
  cursor.at = comment.start;
  while (cursor.at < comment.end && nextTag(cursor)) {
    if (cursor.kind === "open" && cursor.local === "text") return stringItem(cursor);
  }
  return "";
}
