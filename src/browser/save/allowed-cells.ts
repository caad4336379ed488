import { addressText } from "../../core/grid/address";
import type { CellWrite } from "../../workbook/xlsx/cells/write-cells";
import type { Draft } from "../../workbook/xlsx/edit/draft";
import { keepHeadings } from "../../workbook/xlsx/tables/keep-headings";
import type { CellChanges } from "./cell-changes";
import { richTexts, withFonts } from "./moved-texts";
import { SaveRefusal } from "./save-refusal";

export interface SheetCells extends CellChanges {
  readonly name: string;
  readonly part: string;
}

export type AllowedCells = Omit<CellChanges, "left">;

/** The cells of all sheets as a file can have them: texts that were moved in their fonts, tables' headings in step. */
export function allowedCells(draft: Draft, sheets: readonly SheetCells[]): AllowedCells[] {
  const left = new Set(sheets.flatMap((sheet) => sheet.left));
  const fonts = left.size > 0 ? richTexts(draft) : new Map<string, string>();
  return sheets.map(({ name, part, cells, results }) => {
    refuseLongTexts(name, cells);
    return { cells: keepHeadings(draft, part, withFonts(cells, left, fonts)), results };
  });
}

const longestText = 32_767;

function refuseLongTexts(sheet: string, cells: readonly CellWrite[]): void {
  const long = cells.find(({ content }) => "text" in content && content.text.length > longestText);
  if (long) throw new SaveRefusal("long-text", `${sheet} ${addressText(long)}`);
}
