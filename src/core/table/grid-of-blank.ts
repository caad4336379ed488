import type { Cell } from "../grid/cell";
import { type Grid, makeGrid } from "../grid/grid";
import { columnText } from "../grid/address";
import type { BlankContent, BlankTable } from "./blank-table";

/** The grid a sheet has right after a blank table was inserted at its first cell. */
export function gridOfBlank(blank: BlankTable, sheet: string): Grid {
  return makeGrid({
    sheet,
    cells: blank.cells.flatMap(({ row, column, content }) =>
      content ? [[row, column, cellOf(content)] as const] : [],
    ),
    merges: blank.merges,
  });
}

function cellOf(content: BlankContent): Cell {
  if (content.kind === "text") return { kind: "text", text: content.text };
  if (content.kind === "number") return { kind: "number", value: content.value, text: String(content.value) };
  const { top, left, bottom } = content.of;
  const formula = `SUM(${columnText(left)}${top + 1}:${columnText(left)}${bottom + 1})`;
  return { kind: "number", value: 0, text: "0.000000", formula };
}
