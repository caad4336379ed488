import { keyOf } from "../../../core/grid/grid";
import { fileDates } from "../cells/file-dates";
import { formulaElements } from "../cells/formula-elements";
import { calculateOnLoad } from "../cells/workbook-calculation";
import { type CellWrite, writeCells } from "../cells/write-cells";
import { type Draft, setPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import { applySplices } from "../edit/splices";
import { recalculate } from "../formulas/recalculate";
import type { Reference } from "../../../core/grid/references";
import { readWorkbookPart } from "../package/workbook-part";
import { readGrids } from "../read-grids";

/**
 * Gives formulas whose results may no longer be true, and those that look at them, their new ones; where only the
 * program that opens the file can tell, the old ones go.
 */
export function refreshResults(draft: Draft, stale: readonly Reference[]): void {
  if (stale.length === 0) return;
  const workbook = readWorkbookPart(draft);
  const results = recalculate(readGrids(draft, workbook), stale);
  const inFile = fileDates(draft, workbook);
  for (const { name, part } of workbook.sheets) {
    const own = results.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const sheet = editedPart(draft, part);
    const formulas = formulaElements(sheet);
    const cells = own.flatMap(({ at, value }): CellWrite[] => {
      const element = formulas.get(keyOf(at))?.element;
      if (!element) return [];
      const formulaXml = sheet.text.slice(element.start, element.end);
      return [{ ...at, content: { kind: "result", formulaXml, value } }];
    });
    setPart(draft, part, applySplices(sheet.text, writeCells(sheet, { cells, inFile })));
  }
  calculateOnLoad(draft, workbook.name);
}
