import type { Grid } from "../../core/grid/grid";
import type { Parts } from "./package/open-package";
import type { WorkbookPart } from "./package/workbook-part";
import type { BookContext } from "./sheet/cell-scan";
import { readNumberFormats } from "./sheet/number-formats";
import { readSheet } from "./sheet/read-sheet";
import { readSharedStrings } from "./sheet/shared-strings";

/** The sheets of a workbook as grids, in their order; only those asked for. */
export function readGrids(
  parts: Parts,
  workbook: WorkbookPart,
  isWanted: (sheet: string) => boolean = () => true,
): Grid[] {
  const book = bookContext(parts, workbook);
  return workbook.sheets.filter(({ name }) => isWanted(name)).map((sheet) => readSheet(parts, sheet, book));
}

/** What the cells of all sheets share. */
export function bookContext(parts: Parts, workbook: WorkbookPart): BookContext {
  return {
    strings: readSharedStrings(parts, workbook.strings),
    formats: readNumberFormats(parts, workbook.styles),
    is1904: workbook.is1904,
    limits: parts.limits,
    count: { cells: 0, characters: 0 },
  };
}
