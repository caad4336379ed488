import { keyOf } from "../../../src/core/grid/grid";
import type { Comment, Sheet } from "../book/book";
import { cellCount } from "../book/ranges";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { type Model, refuseLocked } from "./model";
import { rangeObject } from "./range";
import { argumentRange } from "./sheet-range";

/** The comments of one sheet, or of all of them. */
export function commentsObject(model: Model, sheet: Sheet | undefined): HostObject {
  const here = () =>
    (sheet ? [sheet] : model.book.sheets).flatMap((home) =>
      home.comments.map((comment) => ({ home, comment })),
    );
  const made = (found: { home: Sheet; comment: Comment } | undefined) =>
    found ? commentObject(model, found.home, found.comment) : null;
  return {
    type: "CommentCollection",
    items: () => here().map(({ home, comment }) => commentObject(model, home, comment)),
    item: (id: string) => made(here().find(({ comment }) => comment.id === id)),
    call: {
      GetCount: () => here().length,
      GetItemAt: (index: number) => made(here()[index]),
      GetItemOrNullObject: (id: string) => made(here().find(({ comment }) => comment.id === id)),
      GetItemByCell: (cell: unknown) => {
        const { sheet: home, areas } = argumentRange(model.book, cell, sheet);
        const at = areas[0];
        const comment = home.comments.find(({ row, column }) => row === at?.top && column === at.left);
        if (!comment) throw new HostError("ItemNotFound");
        return commentObject(model, home, comment);
      },
      Add: (cell: unknown, content: string) => addComment(model, sheet, cell, content),
    },
  };
}

function addComment(model: Model, home: Sheet | undefined, cell: unknown, content: string): HostObject {
  const { sheet, areas } = argumentRange(model.book, cell, home);
  const area = areas[0];
  refuseLocked(model, sheet);
  if (!area || areas.length !== 1 || cellCount(area) !== 1) throw new HostError("InvalidArgument");
  const at = { row: area.top, column: area.left };
  // [?] Excel takes no second comment on a cell, and none where a note is.
  if (sheet.comments.some(({ row, column }) => row === at.row && column === at.column)) {
    throw new HostError("InvalidArgument");
  }
  if (sheet.notes.has(keyOf(at))) throw new HostError("InvalidArgument");
  const comment = { id: model.book.nextId(), ...at, content, author: "我", resolved: false, replies: [] };
  sheet.comments.push(comment);
  return commentObject(model, sheet, comment);
}

function commentObject(model: Model, sheet: Sheet, comment: Comment): HostObject {
  return {
    type: "Comment",
    ident: { Id: comment.id },
    isAlive: () => sheet.comments.includes(comment),
    get: {
      Id: () => comment.id,
      Content: () => comment.content,
      AuthorName: () => comment.author,
      Resolved: () => comment.resolved,
    },
    set: {
      Content: (content: string) => {
        refuseLocked(model, sheet);
        comment.content = content;
      },
      Resolved: (resolved: boolean) => {
        comment.resolved = resolved;
      },
    },
    call: {
      Delete: () => {
        refuseLocked(model, sheet);
        sheet.comments.splice(sheet.comments.indexOf(comment), 1);
      },
      GetLocation: () =>
        rangeObject(model, sheet, {
          top: comment.row,
          bottom: comment.row,
          left: comment.column,
          right: comment.column,
        }),
    },
  };
}
