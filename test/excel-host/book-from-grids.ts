import type { Grid } from "../../src/core/grid/grid";
import { type Book, type Cell, newBook } from "./book/book";

/** A workbook with these cells and merges, as if someone had typed them in. */
export function bookFromGrids(grids: readonly Grid[]): Book {
  const book = newBook(...grids.map(({ sheet }) => sheet));
  book.sheets.forEach((sheet, index) => {
    const grid = grids[index] as Grid;
    sheet.merges = [...grid.merges];
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const [key, cell] of grid.cells) sheet.cells.set(key, cellOf(cell));
  });
  return book;
}

function cellOf(cell: Grid["cells"] extends ReadonlyMap<number, infer One> ? One : never): Cell {
  switch (cell.kind) {
    case "empty":
      return { value: "" };
    case "uncalculated":
      return { value: 0, formula: `=${cell.formula}` };
    case "number":
    case "boolean":
      return { value: cell.value, ...formulaOf(cell.formula) };
    default:
      return { value: cell.text, ...formulaOf(cell.formula) };
  }
}

function formulaOf(formula: string | undefined): { formula?: string } {
  return formula === undefined ? {} : { formula: `=${formula}` };
}
