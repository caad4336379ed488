import { strFromU8 } from "fflate";
import { draftOf } from "../../../../src/workbook/xlsx/edit/draft";
import { saveDraft } from "../../../../src/workbook/xlsx/edit/save-draft";
import { defaultLimits } from "../../../../src/workbook/xlsx/limits";
import { openPackage } from "../../../../src/workbook/xlsx/package/open-package";
import type { Shift } from "../../../../src/core/grid/shift";
import { shiftSheet } from "../../../../src/workbook/xlsx/shift/shift-sheet";
import { nodeCodec } from "../../../../src/workbook/xlsx/zip/node-codec";
import { partsOf } from "../lint-package";

/** The file with one sheet shifted. */
export function shiftedBook(bytes: Uint8Array, sheet: string, ...shifts: readonly Shift[]): Uint8Array {
  const draft = draftOf(openPackage(bytes, defaultLimits, nodeCodec));
  for (const shift of shifts) shiftSheet(draft, sheet, shift);
  return saveDraft(draft);
}

/** A part as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
}

/** What stands inside the root of a part. */
export function insideOf(bytes: Uint8Array, name: string): string {
  const text = partText(bytes, name).replace(/^<\?xml[^>]*>\s*/, "");
  return text.slice(text.indexOf(">") + 1, text.lastIndexOf("</"));
}

export const insertRows = (at: number, count = 1): Shift => ({
  axis: "row",
  kind: "insert",
  at,
  count,
  takesLook: true,
});
export const deleteRows = (at: number, count = 1): Shift => ({ axis: "row", kind: "delete", at, count });
export const insertColumns = (at: number, count = 1): Shift => ({
  axis: "column",
  kind: "insert",
  at,
  count,
  takesLook: true,
});
export const deleteColumns = (at: number, count = 1): Shift => ({
  axis: "column",
  kind: "delete",
  at,
  count,
});
