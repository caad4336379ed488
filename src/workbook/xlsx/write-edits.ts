import type { Flag } from "../../core/flags/flag";
import { keyOf } from "../../core/grid/grid";
import { movedByRows } from "../../core/grid/new-rows";
import { type CellEdit, type Edit, isRowEdit } from "../workbook";
import type { NewContent } from "./cells/cell-xml";
import type { CellWrite } from "./cells/write-cells";
import { writeSheets } from "./cells/write-sheets";
import type { Draft } from "./edit/draft";
import { insertRows } from "./shift/insert-rows";

/** Writes what the user asked for, one edit after the other. */
export function writeEdits(draft: Draft, edits: readonly Edit[]): void {
  let cells: CellEdit[] = [];
  for (const edit of edits) {
    if (!isRowEdit(edit)) cells.push(edit);
    else {
      writeCellEdits(draft, cells);
      cells = [];
      insertRows(draft, edit.sheet, edit.rows);
    }
  }
  writeCellEdits(draft, cells);
}

/** Where flags stand after the edits: they go along with the cells they mark. */
export function movedFlags(flags: readonly Flag[], edits: readonly Edit[]): readonly Flag[] {
  return edits
    .filter(isRowEdit)
    .reduce(
      (moved, { sheet, rows }) =>
        moved.map((flag) => (flag.sheet === sheet ? { ...flag, at: movedByRows(flag.at, rows) } : flag)),
      flags,
    );
}

/** Of two edits of one cell the last holds. */
function writeCellEdits(draft: Draft, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
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

function newContent(content: CellEdit["content"]): NewContent {
  if (content.kind === "formula") return { ...content, value: undefined };
  // An empty text is an empty cell.
  return content.kind === "text" && content.text === "" ? { kind: "empty" } : content;
}
