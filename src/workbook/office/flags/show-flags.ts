import type { Flag } from "../../../core/flags/flag";
import { type FlagsShown, WorkbookError, type WorkbookErrorCode } from "../../workbook";
import type { Features } from "../features";
import type { OfficeHost } from "../office-host";
import { locateTexts } from "./locate";
import { type SheetMarks, hasOurs } from "./marks";
import { type FlagPlan, planFlags } from "./plan";
import { surveySheets } from "./survey";
import { isTextRefused, writePlans, writeTextsOneByOne } from "./write-plan";

export interface FlagRequest {
  readonly flags: readonly Flag[];
  readonly sheets: readonly string[];
  /** What the last reading saw, if nothing happened since. */
  readonly seen: readonly SheetMarks[] | undefined;
}

/** Replaces our flags on the sheets; what the reading saw spares a look, but if it is no longer true we look again. */
export async function showFlagsIn(
  host: OfficeHost,
  features: Features,
  { flags, sheets, seen }: FlagRequest,
): Promise<FlagsShown> {
  const show = async (marks: readonly SheetMarks[]) =>
    summary(await writeOn(host, features, { flags, marks }), sheets, { flags, marks });
  const known = seen && marksFor(sheets, seen);
  if (known) {
    try {
      return await show(known);
    } catch (error) {
      if (!isOutdated(error)) throw error;
    }
  }
  return show(await surveySheets(host, features, sheets));
}

function marksFor(names: readonly string[], seen: readonly SheetMarks[]): SheetMarks[] | undefined {
  const marks = names.flatMap((name) => seen.find((one) => one.name === name) ?? []);
  return marks.length === names.length ? marks : undefined;
}

/** A sheet, a format or a comment was removed, or a sheet protected, since we looked. */
function isOutdated(error: unknown): boolean {
  return (
    error instanceof WorkbookError && ["sheet-missing", "sheet-protected", "unknown"].includes(error.code)
  );
}

interface Work {
  readonly flags: readonly Flag[];
  readonly marks: readonly SheetMarks[];
}

async function writeOn(host: OfficeHost, features: Features, work: Work): Promise<Outcome> {
  const plans = await plansOf(host, work);
  try {
    await writePlans(host, plans, features);
    return { plans, refused: [] };
  } catch (error) {
    if (!isTextRefused(error)) throw error;
    return writeAround(host, features, work);
  }
}

interface Outcome {
  readonly plans: readonly FlagPlan[];
  /** Flags whose text Excel did not take. */
  readonly refused: readonly Flag[];
}

async function plansOf(host: OfficeHost, { flags, marks }: Work): Promise<FlagPlan[]> {
  const open = marks.filter(({ isProtected }) => !isProtected);
  const texts = await locateTexts(host, open, flags);
  return open.map((sheet) =>
    planFlags(
      sheet,
      flags.filter((flag) => flag.sheet === sheet.name),
      texts.get(sheet.id) ?? new Map(),
    ),
  );
}

/**
 * An Excel without the notes API does not show us the user's notes, and takes no comment on top of one. What was done
 * before the refusal stays done, so we look again, write everything but the texts, and then each text for itself.
 */
async function writeAround(host: OfficeHost, features: Features, { flags, marks }: Work): Promise<Outcome> {
  const now = await surveySheets(
    host,
    features,
    marks.map(({ name }) => name),
  );
  const plans = await plansOf(host, { flags, marks: now });
  await writePlans(
    host,
    plans.map((plan) => ({ ...plan, addTexts: [] })),
    features,
  );
  const refused = await Promise.all(plans.map((plan) => writeTextsOneByOne(host, plan, features)));
  return { plans, refused: refused.flat().map(({ flag }) => flag) };
}

function summary({ plans, refused }: Outcome, sheets: readonly string[], { flags, marks }: Work): FlagsShown {
  const without = [...plans.flatMap(({ withoutText }) => withoutText), ...refused];
  const flagged = plans.reduce((sum, plan) => sum + plan.flagCount, 0);
  return {
    shown: flagged - without.length,
    withoutNote: without.map(({ sheet, at }) => ({ sheet, range: at })),
    skipped: sheets.flatMap((sheet) => {
      const there = marks.find(({ name }) => name === sheet);
      const code = reasonToSkip(
        there,
        flags.some((flag) => flag.sheet === sheet),
      );
      return code === undefined ? [] : [{ sheet, code }];
    }),
  };
}

function reasonToSkip(marks: SheetMarks | undefined, isFlagged: boolean): WorkbookErrorCode | undefined {
  if (!marks) return "sheet-missing";
  // Where nothing of ours is or should be, nothing was left undone.
  return marks.isProtected && (isFlagged || hasOurs(marks)) ? "sheet-protected" : undefined;
}
