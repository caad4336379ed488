import { type Flag, flagsOf } from "../core/flags/flag";
import type { TableFinding } from "../core/findings/validate";
import { isOneCell, isOverlapping, rangeText } from "../core/grid/address";
import type { Language } from "../core/words";
import { type EditedPlace, type Workbook, WorkbookError } from "../workbook/workbook";
import { failureOf } from "./failure";
import type { FlagsOutcome, Results } from "./results";

export interface Flagging {
  readonly findings: readonly TableFinding[];
  readonly sheets: readonly string[];
  readonly language: Language;
}

/** Marks the findings in the cells of these sheets. A host that cannot costs the marks, never the list. */
export async function flagFindings(workbook: Workbook, flagging: Flagging): Promise<FlagsOutcome> {
  const { findings, sheets, language } = flagging;
  const { host, isReadOnly } = workbook.capabilities();
  try {
    if (isReadOnly) throw new WorkbookError("read-only");
    const flags = flagsOf(findings, language).filter(({ sheet }) => sheets.includes(sheet));
    const { withoutNote, skipped } = await workbook.showFlags(flags, sheets);
    return { status: "shown", withoutNote, skipped };
  } catch (error) {
    return { status: "failed", failure: failureOf(error, host) };
  }
}

export interface Reflagging {
  readonly before: Results;
  readonly results: Results;
  readonly edits: readonly EditedPlace[];
  readonly language: Language;
}

/** Marks anew the sheets whose flags changed or may have been lost; every write is a step in the user's undo list. */
export async function flagAgain(workbook: Workbook, reflagging: Reflagging): Promise<FlagsOutcome> {
  const { before, results, edits, language } = reflagging;
  const was = bySheet(flagsOf(before.report.findings, language));
  const is = bySheet(flagsOf(results.report.findings, language));
  const names = results.sheets.map(({ name }) => name);
  const sheets = names.filter((sheet) => {
    const flags = is.get(sheet) ?? [];
    const hasChanged = textOf(flags) !== textOf(was.get(sheet) ?? []);
    return before.flags.status === "failed" || hasChanged || mayBeLost(flags, sheet, edits);
  });
  if (sheets.length === 0) return before.flags;
  const outcome = await flagFindings(workbook, { findings: results.report.findings, sheets, language });
  return joined(before.flags, outcome, sheets);
}

/** A paste over a flagged cell takes its colour away, and a copy of one carries colour elsewhere. */
function mayBeLost(flags: readonly Flag[], sheet: string, edits: readonly EditedPlace[]): boolean {
  const ranges = edits.filter((edit) => edit.sheet === sheet).map(({ range }) => range);
  return ranges.some(
    (range) => !range || !isOneCell(range) || flags.some(({ at }) => isOverlapping(at, range)),
  );
}

function bySheet(flags: readonly Flag[]): Map<string, Flag[]> {
  const sheets = new Map<string, Flag[]>();
  for (const flag of flags) {
    const there = sheets.get(flag.sheet);
    if (there) there.push(flag);
    else sheets.set(flag.sheet, [flag]);
  }
  return sheets;
}

function textOf(flags: readonly Flag[]): string {
  return flags.map(({ at, severity, text }) => `${rangeText(at)} ${severity} ${text}`).join("\n");
}

/** What is known of the sheets marked before, with what these sheets gave now. */
function joined(before: FlagsOutcome, now: FlagsOutcome, sheets: readonly string[]): FlagsOutcome {
  if (before.status === "failed" || now.status === "failed") return now;
  const isOther = ({ sheet }: { sheet: string }) => !sheets.includes(sheet);
  return {
    status: "shown",
    withoutNote: [...before.withoutNote.filter(isOther), ...now.withoutNote],
    skipped: [...before.skipped.filter(isOther), ...now.skipped],
  };
}
