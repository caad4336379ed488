import { cellRange, type Address } from "../../../core/grid/address";
import { WorkbookError } from "../../workbook";
import { dropCalculationOrder } from "../cells/workbook-calculation";
import { writeCells } from "../cells/write-cells";
import { type Draft, editPart, setPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import type { Element } from "../edit/outline";
import { applySplices } from "../edit/splices";
import type { Reference } from "../../../core/grid/references";
import { relationshipsOf } from "../package/relationships";
import { readWorkbookPart, type SheetPart } from "../package/workbook-part";
import { cellEdits } from "./cell-edits";
import { widthEdits } from "./column-widths";
import { formulaEdits } from "./formula-edits";
import { elementEdits, type Stand } from "./list-edits";
import type { Move } from "../../../core/grid/moved-formula";
import { refuseShift } from "./refuse-shift";
import type { Shift } from "../../../core/grid/shift";
import { shiftDrawings } from "./shift-drawings";
import { shiftNames, shiftPivots } from "./shift-names";
import { shiftNotes } from "./shift-notes";
import { refuseTables, shiftTables } from "./shift-tables";
import { refreshResults } from "./stale-results";

/**
 * Puts whole rows or columns into a sheet of the draft, or takes some out, as Excel does: cells, merges, formulas on
 * all sheets, defined names, colour formats, validations, tables, drawings, charts and notes go along. What spans the
 * place grows or shrinks; what refers to deleted cells says `#REF!`. Every other byte stays.
 *
 * Rejects with a `WorkbookError` before anything is changed: `sheet-missing`; `space-too-small` where filled cells
 * would be pushed off the sheet; `not-divisible` where Excel refuses too, for an array formula, a pivot table, two
 * tables side by side or a table's heading would be torn (`detail` names the range). Whether the sheet is protected is
 * the caller's to ask.
 *
 * The base of the workbook is shifted, never our flags: lift them before and lay them after, as `XlsxWorkbook` does.
 */
export function shiftSheet(draft: Draft, sheet: string, shift: Shift): void {
  const workbook = readWorkbookPart(draft);
  const target = workbook.sheets.find(({ name }) => name === sheet);
  if (!target) throw new WorkbookError("sheet-missing", { detail: sheet });
  refuseShift(draft, target, shift);
  refuseTables(draft, target.part, shift);
  const move: Move = { sheet, shift };
  shiftNotes(draft, target.part, shift);
  const stale = workbook.sheets.flatMap((one) => shiftPart(draft, one, move));
  addHeadings(draft, target, move);
  for (const part of drawnSheets(draft, workbook.name)) {
    const name = workbook.sheets.find((one) => one.part === part)?.name ?? "";
    shiftDrawings(draft, part, { own: name, move, isTarget: part === target.part });
  }
  shiftNames(draft, workbook.name, move);
  shiftPivots(draft, { workbook: workbook.name, part: target.part }, move);
  dropCalculationOrder(draft, workbook.name);
  refreshResults(draft, stale);
}

/** Edits the part of one sheet; gives the cells whose results may be others now. */
function shiftPart(draft: Draft, { name, part }: SheetPart, move: Move): Reference[] {
  const isTarget = name === move.sheet;
  const sheet = editedPart(draft, part);
  const stand: Stand = { part: sheet, own: name, move, isTarget };
  const formulas = formulaEdits(stand);
  const splices = [
    ...formulas.splices,
    ...(isTarget ? [...cellEdits(sheet, move.shift), ...widthEdits(sheet, move.shift)] : []),
    ...sheet.outline.children
      .filter(({ local }) => (isTarget ? !cellLists.has(local) : formulaLists.has(local)))
      .flatMap((element: Element) => elementEdits(stand, element)),
  ];
  if (splices.length > 0) setPart(draft, part, applySplices(sheet.text, splices));
  return formulas.stale.map((at) => ({ sheet: name, range: cellRange(at) }));
}

/** Edited by themselves. */
const cellLists = new Set(["sheetData", "cols"]);

/** What may hold formulas on other sheets than the one that is shifted. */
const formulaLists = new Set([
  "conditionalFormatting",
  "dataValidations",
  "controls",
  "AlternateContent",
  "extLst",
]);

/** Shifts the tables of the sheet, and writes the headings of the columns that are new in them. */
function addHeadings(draft: Draft, { name, part }: SheetPart, move: Move): void {
  const stand: Stand = { part: editedPart(draft, part), own: name, move, isTarget: true };
  const headings = shiftTables(draft, stand, part);
  if (headings.length === 0) return;
  const cells = headings.map(({ text, ...at }: Address & { text: string }) => ({
    ...at,
    content: { kind: "text", text } as const,
  }));
  editPart(draft, part, () => writeCells(editedPart(draft, part), { cells }));
}

/** All sheets that may have drawings, chart sheets too. */
function drawnSheets(draft: Draft, workbook: string): string[] {
  return relationshipsOf(draft, workbook)
    .filter(({ kind, target }) => /sheet$/i.test(kind) && draft.has(target))
    .map(({ target }) => target);
}
