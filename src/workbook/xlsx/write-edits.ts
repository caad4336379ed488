import type { Edit } from "../workbook";
import type { NewContent } from "./cells/cell-xml";
import type { CellWrite } from "./cells/write-cells";
import { writeSheets } from "./cells/write-sheets";
import type { Draft } from "./edit/draft";
import { keyOf } from "../../core/grid/grid";

/** Writes what the user asked for; of two edits of one cell the last holds. */
export function writeEdits(draft: Draft, edits: readonly Edit[]): void {
  const bySheet = new Map<string, Map<number, CellWrite>>();
  for (const { sheet, at, content } of edits) {
    const cells = bySheet.get(sheet) ?? new Map<number, CellWrite>();
    cells.set(keyOf(at), { ...at, content: newContent(content) });
    bySheet.set(sheet, cells);
  }
  writeSheets(
    draft,
    [...bySheet].map(([sheet, cells]) => ({ sheet, cells: [...cells.values()] })),
  );
}

function newContent(content: Edit["content"]): NewContent {
  if (content.kind === "formula") return { ...content, value: undefined };
  // An empty text is an empty cell.
  return content.kind === "text" && content.text === "" ? { kind: "empty" } : content;
}
