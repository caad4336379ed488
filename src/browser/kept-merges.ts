import type { IRange } from "@univerjs/core";
import { isOverlapping, rangeText } from "../core/grid/address";
import { type Engine, idsOf } from "../workbook/univer/engine";
import { ourRange } from "../workbook/univer/ranges";

/** The merges of each sheet by its id, as they were at some time. */
export type KeptMerges = ReadonlyMap<string, readonly IRange[]>;

export function keepMerges({ api }: Engine): KeptMerges {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  return new Map(
    sheets.map((sheet) => {
      const merges = sheet.getSheet().getConfig().mergeData ?? [];
      return [sheet.getSheetId(), merges.map((merge) => ({ ...merge }))];
    }),
  );
}

/**
 * Makes merges again that are gone. When the insertion of rows is undone Univer takes apart the merge that had grown,
 * and with it every other that has come to touch the place.
 */
export function putMergesBack({ api }: Engine, kept: KeptMerges): void {
  for (const sheet of api.getActiveWorkbook()?.getSheets() ?? []) {
    const now = (sheet.getSheet().getConfig().mergeData ?? []).map(ourRange);
    const there = new Set(now.map(rangeText));
    const gone = (kept.get(sheet.getSheetId()) ?? []).filter(
      (merge) => !there.has(rangeText(ourRange(merge))),
    );
    const ranges = gone.filter((merge) => !now.some((one) => isOverlapping(one, ourRange(merge))));
    if (ranges.length === 0) continue;
    api.syncExecuteCommand("sheet.mutation.add-worksheet-merge", { ...idsOf(sheet), ranges });
  }
}
