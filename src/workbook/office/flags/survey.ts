import { type Scope, WorkbookError } from "../../workbook";
import type { Features } from "../features";
import type { OfficeHost } from "../office-host";
import { inPieces } from "../pieces";
import { chooseSheets, namingSheet } from "../reading/choose-sheets";
import { runInExcel } from "../run-in-excel";
import { type LoadedMarks, type SheetMarks, isOurFormula, loadMarks, marksOf } from "./marks";

/** Looks for marks on the named sheets; names without a sheet are left out. */
export function surveySheets(
  host: OfficeHost,
  features: Features,
  names: readonly string[],
): Promise<SheetMarks[]> {
  return survey(host, features, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return names.flatMap((name) => worksheets.items.find((sheet) => sheet.name === name) ?? []);
  });
}

/** Looks for marks on the sheets of a scope. */
export async function surveyScope(host: OfficeHost, features: Features, scope: Scope): Promise<SheetMarks[]> {
  try {
    return await survey(host, features, (context) => chooseSheets(context, scope));
  } catch (error) {
    throw namingSheet(error, scope);
  }
}

type Choose = (context: Excel.RequestContext) => Promise<readonly Excel.Worksheet[]>;

async function survey(host: OfficeHost, features: Features, choose: Choose): Promise<SheetMarks[]> {
  try {
    return await runInExcel(host, async (context) => {
      const found: SheetMarks[] = [];
      // Comments may be long: nobody knows how much this asks for until Excel says that it is too much.
      const pieces = (await choose(context)).map((sheet) => ({ sheet, bytes: 0 }));
      await inPieces(pieces, async (batch) => {
        const loaded = batch.map(({ sheet }) => load(sheet, (there) => loadMarks(there, features)));
        await context.sync();
        found.push(...loaded.map(({ sheet, marks }) => marksOf(sheet, marks)));
      });
      return found;
    });
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "unknown") throw error;
    return surveyOneByOne(host, features, choose);
  }
}

function load<Marks>(sheet: Excel.Worksheet, marks: (sheet: Excel.Worksheet) => Marks) {
  sheet.load("id,name,protection/protected");
  return { sheet, marks: marks(sheet) };
}

/**
 * Some builds fail on a list of conditional formats in which one is a twin of another (OfficeDev/office-js#6835): ask
 * each format for itself, all at once, and take one that will not say what it is for the user's.
 */
async function surveyOneByOne(host: OfficeHost, features: Features, choose: Choose): Promise<SheetMarks[]> {
  const sheets = await runInExcel(host, async (context) => {
    const loaded = (await choose(context)).map((sheet) =>
      load(sheet, (there) => listFormats(there, features)),
    );
    await context.sync();
    return loaded.map(({ sheet, marks }) => ({
      found: marksOf(sheet, { ...marks, formats: none }),
      ids: idsOf(marks),
    }));
  });
  return Promise.all(
    sheets.map(async ({ found, ids }) => {
      const ours = await Promise.all(ids.map((id) => isOurs(host, found.id, id)));
      return { ...found, formats: ids.filter((_, index) => ours[index]) };
    }),
  );
}

const none = { items: [] } as unknown as Excel.ConditionalFormatCollection;

function listFormats(sheet: Excel.Worksheet, features: Features): LoadedMarks {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  const comments = features.notes === "none" ? undefined : sheet.comments;
  comments?.load("items/id,items/content");
  return { formats, comments, noteCount: features.notes === "note" ? sheet.notes.getCount() : undefined };
}

function idsOf({ formats }: LoadedMarks): string[] {
  return formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id);
}

async function isOurs(host: OfficeHost, sheetId: string, id: string): Promise<boolean> {
  try {
    return await runInExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const { rule } = sheet.getRange().conditionalFormats.getItem(id).custom;
      rule.load("formula");
      await context.sync();
      return isOurFormula(rule.formula);
    });
  } catch {
    return false;
  }
}
