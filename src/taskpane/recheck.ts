import type { Settings } from "../core/findings/settings";
import type { Grid } from "../core/grid/grid";
import type { Language } from "../core/words";
import { type EditedPlace, type Workbook, WorkbookError } from "../workbook/workbook";
import { flagAgain } from "./flagging";
import { judgeAgain } from "./judge";
import { type Results, resultsOf, sheetSeen } from "./results";

/** What a re-check needs besides the workbook. */
export interface Recheck {
  readonly before: Results;
  readonly edits: readonly EditedPlace[];
  readonly settings: Settings;
  readonly language: Language;
}

/** Reads the edited sheets again, judges, and marks anew what changed; the rest of the results stays as it is. */
export async function recheck(workbook: Workbook, job: Recheck): Promise<Results> {
  const { before, edits, settings, language } = job;
  const { grids, isWhole } = await readAgain(workbook, job);
  const read = new Map(grids.map((grid) => [grid.sheet, sheetSeen(grid)]));
  const sheets = isWhole ? [...read.values()] : before.sheets.map((sheet) => read.get(sheet.name) ?? sheet);
  const source = { ...before, sheets };
  const results = resultsOf({ ...source, report: judgeAgain(source, grids, settings) }, before);
  return { ...results, flags: await flagAgain(workbook, { before, results, edits, language }) };
}

/** Whether a re-check would read anything for this edit. */
export function concerns(results: Results, { sheet }: EditedPlace): boolean {
  return results.scope === "workbook" || results.sheets.some(({ name }) => name === sheet);
}

interface ReadAgain {
  readonly grids: readonly Grid[];
  readonly isWhole: boolean;
}

/** The edited sheets; of a checked workbook all of them where a sheet came, went or has another name. */
async function readAgain(workbook: Workbook, { before, edits }: Recheck): Promise<ReadAgain> {
  const sheets = new Set(edits.filter((edit) => concerns(before, edit)).map(({ sheet }) => sheet));
  const known = new Set(before.sheets.map(({ name }) => name));
  const whole = async () => ({ grids: await workbook.readGrids("workbook"), isWhole: true });
  if ([...sheets].some((sheet) => !known.has(sheet))) return whole();
  try {
    const grids: Grid[] = [];
    // One call a sheet; it is nearly always one sheet, for nobody edits two within a blink.
    for (const sheet of sheets) grids.push(...(await workbook.readGrids({ sheet })));
    return { grids, isWhole: false };
  } catch (error) {
    const isGone = error instanceof WorkbookError && error.code === "sheet-missing";
    if (isGone && before.scope === "workbook") return whole();
    throw error;
  }
}
