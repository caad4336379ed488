import type { Cell } from "../../../core/grid/cell";
import { type Grid, keyOf, makeGrid } from "../../../core/grid/grid";
import type { NewContent } from "./cell-xml";
import type { CellWrite } from "./write-cells";

/** The grid as it will be once these cells are written, as far as formulas look at it. */
export function newGrid(
  grid: Grid,
  writes: readonly { readonly sheet: string; readonly cells: readonly CellWrite[] }[],
): Grid {
  const write = writes.find(({ sheet }) => sheet === grid.sheet);
  if (!write) return grid;
  const cells = new Map(grid.cells);
  for (const cell of write.cells) {
    if (cell.content.kind !== "same") cells.set(keyOf(cell), gridCell(cell.content));
  }
  return makeGrid({
    sheet: grid.sheet,
    cells: [...cells].map(([key, cell]) => [Math.floor(key / 16_384), key % 16_384, cell] as const),
  });
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
