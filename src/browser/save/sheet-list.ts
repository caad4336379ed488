import { BooleanNumber } from "@univerjs/core";
import { type Draft } from "../../workbook/xlsx/edit/draft";
import { addSheet } from "../../workbook/xlsx/insert/new-sheet";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { arrangeSheets } from "../../workbook/xlsx/sheets/arrange-sheets";
import type { BookNow } from "../book-now";
import type { KeptSheet } from "../kept";
import type { FileSheet } from "./replay";

/** Adds the sheets that are new and puts all in their order; gives the part of each sheet by its id. */
export function arrangeAll(
  draft: Draft,
  sheets: readonly FileSheet[],
  { data, activeId }: BookNow,
): ReadonlyMap<string, string> {
  const parts = new Map(sheets.map(({ id, part }) => [id, part]));
  const isNewFile = parts.size === 0;
  for (const id of data.sheetOrder ?? []) {
    const sheet = data.sheets?.[id];
    if (!sheet || parts.has(id)) continue;
    const { print } = (sheet.custom ?? {}) as KeptSheet;
    const workbook = readWorkbookPart(draft).name;
    parts.set(id, addSheet(draft, workbook, { name: sheet.name ?? "", ...(print ? { print } : {}) }));
  }
  const wanted = (data.sheetOrder ?? []).flatMap((id) => {
    const sheet = data.sheets?.[id];
    return sheet ? [{ name: sheet.name ?? "", isHidden: sheet.hidden === BooleanNumber.TRUE }] : [];
  });
  const there = readWorkbookPart(draft).sheets.map(({ name, isHidden }) => ({ name, isHidden }));
  if (isNewFile || JSON.stringify(there) !== JSON.stringify(wanted)) {
    const front = data.sheets?.[activeId]?.name ?? "";
    arrangeSheets(draft, { sheets: wanted, front, isFrontWanted: isNewFile });
  }
  return parts;
}
