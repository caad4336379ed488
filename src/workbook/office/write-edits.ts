import { type Address, addressText, type Range } from "../../core/grid/address";
import { type CellEdit, type Edit, isRowEdit, type RowEdit, WorkbookError } from "../workbook";
import { entryOf } from "./entry";
import { insertRows, newMergesOf, refuseFull } from "./insert-rows";
import type { OfficeHost } from "./office-host";
import { bytesOf, inPieces } from "./pieces";
import { loadMerges, mergesOf } from "./reading/load-sheet";
import { runInExcel } from "./run-in-excel";

/** Makes the edits: one look at what stands there, one write, one step to undo. Nothing where one of the sheets refuses. */
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
  const sheets = loadSheets(context, edits);
  const targets = loadTargets(edits, sheets);
  await context.sync();
  for (const [name, { sheet }] of sheets) {
    if (sheet.protection.protected) throw new WorkbookError("sheet-protected", { detail: name });
  }
  const writes = queued(targets);
  await inPieces(writes, async (batch) => {
    for (const { queue } of batch) queue();
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

/** A sheet that is written on; merges and extent are asked for only where rows go in. */
interface EditedSheet {
  readonly sheet: Excel.Worksheet;
  readonly merges: Excel.RangeAreas | undefined;
  readonly used: Excel.Range | undefined;
}

function loadSheets(context: Excel.RequestContext, edits: readonly Edit[]): Map<string, EditedSheet> {
  const growing = new Set(edits.filter(isRowEdit).map(({ sheet }) => sheet));
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  return new Map(
    names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load("protection/protected");
      const isGrowing = growing.has(name);
      const used = isGrowing ? sheet.getUsedRange(true) : undefined;
      used?.load("rowIndex,rowCount");
      return [name, { sheet, merges: isGrowing ? loadMerges(sheet) : undefined, used }];
    }),
  );
}

type Target =
  | { readonly kind: "rows"; readonly on: EditedSheet; readonly edit: RowEdit }
  | {
      readonly kind: "cell";
      readonly on: EditedSheet;
      readonly edit: CellEdit;
      readonly origin: Excel.Range;
    };

/** Asks for the number format of every cell, where it stands before the rows are in, or whose look it will take over. */
function loadTargets(edits: readonly Edit[], sheets: ReadonlyMap<string, EditedSheet>): Target[] {
  const before: RowEdit[] = [];
  return edits.map((edit): Target => {
    const on = sheets.get(edit.sheet) as EditedSheet;
    if (isRowEdit(edit)) {
      before.push(edit);
      return { kind: "rows", on, edit };
    }
    const rows = before.filter(({ sheet }) => sheet === edit.sheet);
    const origin = on.sheet.getRange(addressText(originOf(edit.at, rows)));
    origin.load("numberFormat");
    return { kind: "cell", on, edit, origin };
  });
}

function originOf(at: Address, edits: readonly RowEdit[]): Address {
  return edits.reduceRight((address, { rows }) => {
    const { row, column } = address;
    if (row < rows.at) return address;
    return { row: row < rows.at + rows.count ? rows.at - 1 : row - rows.count, column };
  }, at);
}

interface Write {
  readonly bytes: number;
  readonly queue: () => void;
}

const editBytes = 1200;

/** What is to be sent, in the order of the edits; each set of new rows sees the merges as those before it left them. */
function queued(targets: readonly Target[]): Write[] {
  const merges = new Map<EditedSheet, readonly Range[]>();
  return targets.map((target): Write => {
    const { on } = target;
    if (target.kind === "cell") {
      const { content } = target.edit;
      const bytes = editBytes + (content.kind === "text" ? bytesOf(content.text) : 0);
      return { bytes, queue: () => writeCell(target) };
    }
    const { rows, sheet } = target.edit;
    if (on.used) refuseFull(sheet, on.used, rows);
    const there = merges.get(on) ?? (on.merges ? mergesOf(on.merges) : []);
    const { after, made } = newMergesOf(there, rows);
    merges.set(on, after);
    return { bytes: editBytes * (2 + made.length), queue: () => insertRows(on.sheet, rows, made) };
  });
}

function writeCell({ edit, on, origin }: Extract<Target, { kind: "cell" }>): void {
  const { content, at } = edit;
  const cell = on.merges === undefined ? origin : on.sheet.getRange(addressText(at));
  // In a cell formatted as text Excel keeps numbers and formulas as their letters.
  const isTextCell = (origin.numberFormat as unknown[][])[0]?.[0] === "@";
  if (isTextCell && (content.kind === "number" || content.kind === "formula"))
    cell.numberFormat = [["General"]];
  cell.values = [[entryOf(content)]];
}
