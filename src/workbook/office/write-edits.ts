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
  try {
    await runInExcel(host, (context) => write(context, edits), options);
  } catch (error) {
    throw error instanceof WorkbookError && error.code === "sheet-missing"
      ? await named(host, edits, error)
      : error;
  }
}

async function write(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  const targets = loadTargets(context, edits);
  await context.sync();
  for (const { sheet, edit } of targets) {
    if (sheet.protection.protected) throw new WorkbookError("sheet-protected", { detail: edit.sheet });
  }
  await inPieces(targets, async (batch) => {
    for (const target of batch) writeCell(target);
    await context.sync();
  });
}

/** The failure, with the name of the sheet that is not there: Excel does not say which. */
async function named(host: OfficeHost, edits: readonly Edit[], error: WorkbookError): Promise<WorkbookError> {
  const names = await runInExcel(host, async ({ workbook }) => {
    workbook.worksheets.load("items/name");
    await workbook.context.sync();
    return workbook.worksheets.items.map(({ name }) => name);
  });
  const missing = edits.find(({ sheet }) => !names.includes(sheet))?.sheet;
  return new WorkbookError("sheet-missing", {
    ...(missing !== undefined && { detail: missing }),
    cause: error.cause,
  });
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
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("protection/protected");
  return sheet;
}

function writeCell({ edit, cell }: Target): void {
  const { content } = edit;
  // In a cell formatted as text Excel keeps numbers and formulas as their letters.
  const isTextCell = (cell.numberFormat as unknown[][])[0]?.[0] === "@";
  if (isTextCell && (content.kind === "number" || content.kind === "formula"))
    cell.numberFormat = [["General"]];
  cell.values = [[entryOf(content)]];
}
