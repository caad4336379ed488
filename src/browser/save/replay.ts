import { WorkbookError } from "../../workbook/workbook";
import type { Draft } from "../../workbook/xlsx/edit/draft";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { shiftSheet } from "../../workbook/xlsx/shift/shift-sheet";
import { arrangeSheets } from "../../workbook/xlsx/sheets/arrange-sheets";
import { copySheet } from "../../workbook/xlsx/sheets/copy-sheet";
import { renameSheet } from "../../workbook/xlsx/sheets/rename-sheet";
import { sheetId } from "../open/read-book";
import type { SessionRecord } from "../session-record";
import { SaveRefusal } from "./save-refusal";

/** A sheet of the file that is still there: its part, and what it is called now. */
export interface FileSheet {
  readonly id: string;
  readonly part: string;
  readonly name: string;
}

/** What is in the workbook after the replay. */
export interface Replayed {
  /** The sheets that are in the file now, copies among them. */
  readonly sheets: readonly FileSheet[];
  readonly copies: readonly Copy[];
}

/** A sheet that came in as a copy of another. */
export interface Copy {
  readonly id: string;
  readonly name: string;
  /** Something of the other sheet is not in it. */
  readonly isPartial: boolean;
}

/**
 * Does to the draft what was done to whole rows, columns and sheets, so that only cells and looks are left to compare.
 * `nameOf` gives what a sheet is called now; undefined of one that is gone.
 */
export function replay(
  draft: Draft,
  { batches }: SessionRecord,
  { sheets, nameOf }: { sheets: readonly FileSheet[]; nameOf: (id: string) => string | undefined },
): Replayed {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const copies: Copy[] = [];
  const inFile = new Set(readWorkbookPart(draft).sheets.map((_sheet, index) => sheetId(index)));
  for (const step of batches.flat()) {
    const sheet = byId.get(step.sheetId);
    if (step.kind === "shift" && sheet) {
      const name = nameInFile(draft, sheet);
      tellingWhere(name, () => shiftSheet(draft, name, step.shift));
    }
    const name = step.kind === "copy" ? nameOf(step.sheetId) : undefined;
    if (step.kind !== "copy" || name === undefined || sheet) continue;
    const source = byId.get(step.from);
    const copied = source && copySheet(draft, source.part, `~copy${copies.length}~`);
    if (copied) byId.set(step.sheetId, { id: step.sheetId, part: copied.part, name });
    // Of one that is gone again nothing but what is on the screen can be had; of a new one there is no more.
    copies.push({ id: step.sheetId, name, isPartial: copied?.isPartial ?? inFile.has(step.from) });
  }
  const all = [...byId.values()];
  removeOthers(draft, new Set(all.map(({ part }) => part)));
  renameAll(
    draft,
    all.map((sheet) => ({ from: nameInFile(draft, sheet), to: sheet.name })),
  );
  return { sheets: all, copies };
}

function nameInFile(draft: Draft, { part }: FileSheet): string {
  return readWorkbookPart(draft).sheets.find((sheet) => sheet.part === part)?.name ?? "";
}

function removeOthers(draft: Draft, parts: ReadonlySet<string>): void {
  const before = readWorkbookPart(draft).sheets;
  if (parts.size === before.length) return;
  const left = before.filter(({ part }) => parts.has(part));
  arrangeSheets(draft, { sheets: left, front: left[0]?.name ?? "", isFrontWanted: false });
}

function tellingWhere(sheet: string, shift: () => void): void {
  try {
    shift();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const isFull = error.code === "space-too-small";
    const place = isFull || error.detail === undefined ? sheet : `${sheet} ${error.detail}`;
    throw new SaveRefusal(isFull ? "pushed-off" : "torn", place, error);
  }
}

/** Names may go round in a circle: what another sheet still has is set free first. */
function renameAll(draft: Draft, all: readonly { readonly from: string; readonly to: string }[]): void {
  const renames = all.filter(({ from, to }) => from !== to);
  const wanted = new Set(renames.map(({ to }) => to.toLowerCase()));
  const steps = renames.map((rename, index) => {
    const isInTheWay = renames.length > 1 && wanted.has(rename.from.toLowerCase());
    return isInTheWay ? { ...rename, by: `~${index}~` } : { ...rename, by: rename.from };
  });
  for (const { from, by } of steps) if (by !== from) renameSheet(draft, from, by);
  for (const { by, to } of steps) renameSheet(draft, by, to);
}
