import type { Grid } from "../../../core/grid/grid";
import { type Scope, WorkbookError } from "../../workbook";
import type { Features } from "../features";
import { type LoadedMarks, type SheetMarks, loadMarks, marksOf } from "../flags/marks";
import type { OfficeHost } from "../office-host";
import { isTooLarge } from "../pieces";
import { runInExcel } from "../run-in-excel";
import { readLargeSheets } from "./large-sheets";
import { type LoadedBlock, gridOf, isUnbounded, loadBlock, loadMerges, usedCells } from "./load-sheet";
import { chooseSheets, namingSheet } from "./choose-sheets";

/** What one look at the sheets gives: their cells, and what we need to know to flag them without looking again. */
export interface Reading {
  readonly grids: readonly Grid[];
  /** undefined where Excel would not tell. */
  readonly marks: readonly SheetMarks[] | undefined;
}

/** Reads in one round trip; the whole workbook in two, the first of which lists its sheets. */
export async function readSheets(host: OfficeHost, scope: Scope, features: Features): Promise<Reading> {
  try {
    return await runInExcel(host, (context) => readIn(context, scope, features));
  } catch (error) {
    if (!isTooLarge(error) && !isUnexplained(error)) throw namingSheet(error, scope);
    return readWithoutMarks(host, scope, error);
  }
}

/**
 * Some builds fail on listing conditional formats (OfficeDev/office-js#6835): the cells matter more. If it was not that,
 * there are more cells than Excel hands out at once, for which it has more than one answer.
 */
async function readWithoutMarks(host: OfficeHost, scope: Scope, failure: unknown): Promise<Reading> {
  try {
    if (isTooLarge(failure)) throw failure;
    return await runInExcel(host, (context) => readIn(context, scope, undefined));
  } catch (error) {
    if (!isTooLarge(error) && !isUnexplained(error)) throw error;
    return { grids: await readLargeSheets(host, scope), marks: undefined };
  }
}

function isUnexplained(error: unknown): boolean {
  return error instanceof WorkbookError && (error.code === "unknown" || error.code === "not-supported");
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly block: LoadedBlock;
  readonly merges: Excel.RangeAreas;
  readonly marks: LoadedMarks | undefined;
}

async function readIn(
  context: Excel.RequestContext,
  scope: Scope,
  features: Features | undefined,
): Promise<Reading> {
  const sheets = await chooseSheets(context, scope);
  const loaded = sheets.map((sheet) => loadSheet(sheet, features));
  await context.sync();
  if (loaded.some(({ block }) => isUnbounded(block))) throw new WorkbookError("payload-too-large");
  return {
    grids: loaded.map(({ sheet, block, merges }) => gridOf(sheet.name, [block], merges)),
    marks: features && loaded.flatMap(({ sheet, marks }) => (marks ? [marksOf(sheet, marks)] : [])),
  };
}

function loadSheet(sheet: Excel.Worksheet, features: Features | undefined): LoadedSheet {
  sheet.load("id,name,protection/protected");
  return {
    sheet,
    block: loadBlock(usedCells(sheet)),
    merges: loadMerges(sheet),
    marks: features && loadMarks(sheet, features),
  };
}
