import type { Cell } from "../../../core/grid/cell";
import { type Grid, keyOf, makeGrid } from "../../../core/grid/grid";
import type { NewContent } from "./cell-xml";
import type { CellWrite } from "./write-cells";

/** The grid as it will be once these cells are written, as far as formulas look at it. */
export function newGrid(
  grid: Grid,
  writes: readonly { readonly sheet: string; readonly cells: readonly CellWrite[] }[],
): Grid {
  const news = writes.find(({ sheet }) => sheet === grid.sheet)?.cells.filter(isNew) ?? [];
  if (news.length === 0) return grid;
  const cells = new Map(grid.cells);
  for (const cell of news) cells.set(keyOf(cell), gridCell(cell.content));
  // Where no cell comes in that was empty, the rows are those that were: to list them anew takes long in a large sheet.
  if (cells.size === grid.cells.size) return { ...grid, cells };
  return makeGrid({
    sheet: grid.sheet,
    cells: [...cells].map(([key, cell]) => [Math.floor(key / 16_384), key % 16_384, cell] as const),
  });
}

type NewCell = CellWrite & { readonly content: Exclude<NewContent, { kind: "same" }> };

function isNew(cell: CellWrite): cell is NewCell {
  return cell.content.kind !== "same";
}

function gridCell(content: Exclude<NewContent, { kind: "same" }>): Cell {
  switch (content.kind) {
    case "empty":
    case "result":
      return { kind: "empty" };
    case "text":
    case "rich":
      return { kind: "text", text: content.text };
    case "number":
      return { kind: "number", value: content.value, text: String(content.value) };
    case "boolean":
      return { kind: "boolean", value: content.value, text: content.value ? "TRUE" : "FALSE" };
    case "error":
      return { kind: "error", text: content.text };
    case "formula":
      return { kind: "uncalculated", formula: content.formula };
  }
}
