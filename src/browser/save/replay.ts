import { WorkbookError } from "../../workbook/workbook";
import type { Draft } from "../../workbook/xlsx/edit/draft";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { shiftSheet } from "../../workbook/xlsx/shift/shift-sheet";
import { arrangeSheets } from "../../workbook/xlsx/sheets/arrange-sheets";
import { renameSheet } from "../../workbook/xlsx/sheets/rename-sheet";
import type { SessionRecord } from "../session-record";
import { SaveRefusal } from "./save-refusal";

/** A sheet of the file that is still there: its part, and what it is called now. */
export interface FileSheet {
  readonly id: string;
  readonly part: string;
  readonly name: string;
}

/** Does to the draft what was done to whole rows, columns and sheets, so that only cells and looks are left to compare. */
export function replay(draft: Draft, { batches }: SessionRecord, sheets: readonly FileSheet[]): void {
  const before = readWorkbookPart(draft).sheets;
  const nameOf = (part: string) => before.find((sheet) => sheet.part === part)?.name ?? "";
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  for (const step of batches.flat()) {
    const sheet = byId.get(step.sheetId);
    if (step.kind === "shift" && sheet) {
      tellingWhere(nameOf(sheet.part), () => shiftSheet(draft, nameOf(sheet.part), step.shift));
    }
  }
  const parts = new Set(sheets.map(({ part }) => part));
  if (parts.size < before.length) {
    const left = before.filter(({ part }) => parts.has(part));
    arrangeSheets(draft, { sheets: left, front: left[0]?.name ?? "", isFrontWanted: false });
  }
  renameAll(
    draft,
    sheets.map(({ part, name }) => ({ from: nameOf(part), to: name })),
  );
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
