import { formatMark } from "../../../core/flags/flag";
import { flagFill } from "../../../core/flags/flag-fill";
import type { Features } from "../features";
import { officeLocationOf } from "../office-error";
import type { OfficeHost } from "../office-host";
import { type Piece, bytesOf, inPieces } from "../pieces";
import { runInExcel } from "../run-in-excel";
import type { FlagPlan, NewFormat, NewText } from "./plan";

/** Carries out the plans in one round trip, or in as few as Excel's limit allows. */
export async function writePlans(
  host: OfficeHost,
  plans: readonly FlagPlan[],
  features: Features,
): Promise<void> {
  await runPieces(
    host,
    plans.flatMap((plan) => piecesOf(plan, features)),
  );
}

/** One thing to do on a sheet. */
interface Step extends Piece {
  readonly sheetId: string;
  readonly run: (sheet: Excel.Worksheet) => void;
}

async function runPieces(host: OfficeHost, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  await runInExcel(host, async (context) => {
    await inPieces(steps, async (batch) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const sheets = new Map<string, Excel.Worksheet>();
      for (const { sheetId, run } of batch) {
        const sheet = sheets.get(sheetId) ?? context.workbook.worksheets.getItem(sheetId);
        sheets.set(sheetId, sheet);
        run(sheet);
      }
      await context.sync();
    });
  });
}

// Bytes of one request, as counted by the stand-in, and some more.
const formatBytes = 3000;
const removalBytes = 800;
const textBytes = 900;

function piecesOf(plan: FlagPlan, features: Features): Step[] {
  const { id: sheetId } = plan.sheet;
  const removals = [
    ...plan.removeFormats.map((id) => (sheet: Excel.Worksheet) => {
      sheet.getRange().conditionalFormats.getItem(id).delete();
    }),
    ...plan.removeComments.map((id) => (sheet: Excel.Worksheet) => {
      sheet.comments.getItem(id).delete();
    }),
    ...plan.removeNotes.map((id) => (sheet: Excel.Worksheet) => {
      sheet.notes.getItem(id).delete();
    }),
  ];
  const texts = features.notes === "none" ? [] : plan.addTexts;
  return [
    ...removals.map((run) => ({ sheetId, bytes: removalBytes, run })),
    ...plan.addFormats.map((format) => ({
      sheetId,
      bytes: formatBytes + bytesOf(format.addresses),
      run: (sheet: Excel.Worksheet) => {
        addFormat(sheet, format);
      },
    })),
    ...texts.map((text) => ({
      sheetId,
      bytes: textBytes + bytesOf(text.text),
      run: (sheet: Excel.Worksheet) => {
        addText(sheet, text, features);
      },
    })),
  ];
}

function addFormat(sheet: Excel.Worksheet, { severity, addresses }: NewFormat): void {
  const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  format.custom.rule.formula = formatMark(severity);
  format.custom.format.fill.color = flagFill[severity];
}

function addText(sheet: Excel.Worksheet, { address, text }: NewText, { notes }: Features): void {
  if (notes === "note") sheet.notes.add(address, text);
  else sheet.comments.add(sheet.getRange(address), text);
}

/** Writes each text for itself, all at once, and gives those that Excel refused. */
export async function writeTextsOneByOne(
  host: OfficeHost,
  plan: FlagPlan,
  features: Features,
): Promise<NewText[]> {
  const refused = await Promise.all(
    plan.addTexts.map(async (text) => {
      try {
        await runInExcel(host, async (context) => {
          addText(context.workbook.worksheets.getItem(plan.sheet.id), text, features);
          await context.sync();
        });
        return [];
      } catch (error) {
        if (!isTextRefused(error)) throw error;
        return [text];
      }
    }),
  );
  return refused.flat();
}

/** Whether Excel refused a note or a comment, as it does where one of a kind we cannot see stands on the cell. */
export function isTextRefused(error: unknown): boolean {
  return /^(Comment|Note)Collection\.add$/.test(officeLocationOf(error));
}
