import type { Draft } from "../../workbook/xlsx/edit/draft";
import { editedPart } from "../../workbook/xlsx/edit/edited-part";
import type { SessionRecord } from "../session-record";
import type { Copy, FileSheet } from "./replay";

/** What of the user's work a file saved from here does not hold. */
export type Loss =
  /** Rows or columns were dragged elsewhere; what is tied to their places and not seen here stays behind. */
  | { readonly kind: "moved"; readonly sheet: string }
  /** A sheet was copied, without what stands over its cells. */
  | { readonly kind: "copied"; readonly sheet: string }
  /** A conversation whose text was changed becomes a plain note. */
  | { readonly kind: "conversation"; readonly sheet: string; readonly cells: readonly string[] }
  /** Merged cells that lie over others, which no file may hold. */
  | { readonly kind: "merges"; readonly sheet: string; readonly cells: readonly string[] }
  /** A colour format or a choice of a kind that Excel's files do not have. */
  | { readonly kind: "rule"; readonly sheet: string };

/** What a row or column carries that is not seen here and does not follow when it is dragged. */
const tied = new Set(
  "autoFilter hyperlinks rowBreaks colBreaks drawing oleObjects controls tableParts".split(" "),
);

export function movedLosses(draft: Draft, { batches }: SessionRecord, sheets: readonly FileSheet[]): Loss[] {
  const moved = new Set(batches.flat().flatMap((step) => (step.kind === "move" ? [step.sheetId] : [])));
  return sheets
    .filter(
      ({ id, part }) =>
        moved.has(id) && editedPart(draft, part).outline.children.some(({ local }) => tied.has(local)),
    ) // prettier-ignore
    .map(({ name }) => ({ kind: "moved", sheet: name }));
}

export function copyLosses(copies: readonly Copy[]): Loss[] {
  return copies.flatMap(({ name, isPartial }) => (isPartial ? [{ kind: "copied", sheet: name }] : []));
}
