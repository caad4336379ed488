import type { Grid } from "../../../core/grid/grid";
import {
  type PlacedTable,
  freeColumnWidths,
  placedCells,
  placedMerges,
} from "../../../core/table/place-table";
import { type CellWrite, fixedHeight } from "../cells/write-cells";
import { type SheetWrite, writeSheets } from "../cells/write-sheets";
import type { NewContent } from "../cells/cell-xml";
import { type Draft, editPart } from "../edit/draft";
import { type EditedPart, editedPart } from "../edit/edited-part";
import { addStylesPart } from "../edit/styles-part";
import { readWorkbookPart } from "../package/workbook-part";
import { cellStyles } from "./cell-styles";
import { setColumnWidths } from "./column-widths";
import { widthOfPoints } from "./font-width";
import { addSheets } from "./new-sheet";
import { addChoices, addMerges } from "./sheet-lists";

/** Writes blank tables where they were placed; sheets that are not there yet are added. */
export function insertPlaced(draft: Draft, placed: readonly PlacedTable[], grids: readonly Grid[]): void {
  const bySheet = new Map<string, PlacedTable[]>();
  for (const table of placed) {
    const there = bySheet.get(table.sheet);
    if (there) there.push(table);
    else bySheet.set(table.sheet, [table]);
  }
  addMissing(draft, bySheet);
  const styles = addStylesPart(draft);
  const look = cellStyles(
    editedPart(draft, styles),
    placed.flatMap(({ table }) => table.cells.map(({ format }) => format)),
  );
  const width = widthOfPoints(editedPart(draft, styles));
  editPart(draft, styles, () => look.splices);
  const parts = new Map(readWorkbookPart(draft).sheets.map(({ name, part }) => [name, part]));
  writeSheets(
    draft,
    [...bySheet].map(([name, tables]) =>
      sheetWrite(editedPart(draft, parts.get(name) ?? ""), tables, {
        grid: grids.find(({ sheet }) => sheet === name),
        styleOf: look.styleOf,
        width,
      }),
    ),
  );
}

/** The sheets that are not there yet, printed as the first table on each asks. */
function addMissing(draft: Draft, bySheet: ReadonlyMap<string, readonly PlacedTable[]>): void {
  const { name: workbook, sheets } = readWorkbookPart(draft);
  const taken = new Set(sheets.map(({ name }) => name));
  const missing = [...bySheet].filter(([name]) => !taken.has(name));
  addSheets(
    draft,
    workbook,
    missing.map(([name, [first]]) => ({ name, ...(first ? { print: first.table.print } : {}) })),
  );
}

interface Looks {
  /** What stands on the sheet already. */
  readonly grid: Grid | undefined;
  readonly styleOf: ReturnType<typeof cellStyles>["styleOf"];
  readonly width: (points: number) => number;
}

function sheetWrite(sheet: EditedPart, tables: readonly PlacedTable[], looks: Looks): SheetWrite {
  const { grid, styleOf, width } = looks;
  const cells = tables.flatMap(placedCells);
  const widths = tables.flatMap((table) =>
    grid ? freeColumnWidths(table, grid) : table.table.columnWidths.map(besides(table)),
  );
  return {
    sheet: tables[0]?.sheet ?? "",
    cells: cells.map(({ at, content, format }): CellWrite => ({
      ...at,
      style: styleOf(format),
      content: newContent(content),
    })),
    rows: new Map(
      tables.flatMap(({ table, origin }) =>
        table.rowHeights.map((points, index) => [origin.row + index, fixedHeight(points)] as const),
      ),
    ),
    more: [
      ...setColumnWidths(sheet, new Map(widths.map(([column, points]) => [column, width(points)]))),
      ...addMerges(sheet, tables.flatMap(placedMerges)),
      ...addChoices(
        sheet,
        cells.flatMap(({ at, format: { choices } }) => (choices ? [{ at, choices }] : [])),
      ),
    ],
  };
}

function besides({ origin }: PlacedTable): (points: number, index: number) => [number, number] {
  return (points, index) => [origin.column + index, points];
}

function newContent(content: ReturnType<typeof placedCells>[number]["content"]): NewContent {
  if (!content) return { kind: "empty" };
  return content.kind === "formula" ? { ...content, value: undefined } : content;
}
