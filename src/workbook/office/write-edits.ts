import { type Edit, WorkbookError } from "../workbook";
import { addressText } from "../../core/grid/address";
import { entryOf } from "./entry";
import type { OfficeHost } from "./office-host";
import { bytesOf, inPieces } from "./pieces";
import { runInExcel } from "./run-in-excel";

/** Writes the cells: one look at what stands there, one write, one step to undo. Nothing where one of the sheets refuses. */
export async function writeEditsIn(
  host: OfficeHost,
  edits: readonly Edit[],
  options: Excel.RunOptions,
): Promise<void> {
  if (edits.length === 0) return;
  await runInExcel(
    host,
    async (context) => {
      const targets = loadTargets(context, edits);
      await context.sync();
      for (const { sheet, edit } of targets) refuse(sheet, edit.sheet);
      await inPieces(targets, async (batch) => {
        for (const target of batch) writeCell(target);
        await context.sync();
      });
    },
    options,
  );
}

interface Target {
  readonly bytes: number;
  readonly edit: Edit;
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
}

const editBytes = 1200;

function loadTargets(context: Excel.RequestContext, edits: readonly Edit[]): Target[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return edits.map((edit) => {
    const sheet = sheets.get(edit.sheet) ?? loadSheet(context, edit.sheet);
    sheets.set(edit.sheet, sheet);
    const cell = sheet.getRange(addressText(edit.at));
    cell.load("numberFormat");
    const bytes = editBytes + (edit.content.kind === "text" ? bytesOf(edit.content.text) : 0);
    return { edit, sheet, cell, bytes };
  });
}

function loadSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("protection/protected");
  return sheet;
}

function refuse(sheet: Excel.Worksheet, name: string): void {
  if (sheet.isNullObject) throw new WorkbookError("sheet-missing", { detail: name });
  if (sheet.protection.protected) throw new WorkbookError("sheet-protected", { detail: name });
}

function writeCell({ edit, cell }: Target): void {
  const { content } = edit;
  // In a cell formatted as text Excel keeps numbers and formulas as their letters.
  const isTextCell = (cell.numberFormat as unknown[][])[0]?.[0] === "@";
  if (isTextCell && (content.kind === "number" || content.kind === "formula"))
    cell.numberFormat = [["General"]];
  cell.values = [[entryOf(content)]];
}
