import type { Sheet } from "./book/book";

/** One entry of the event `richApiMessage`. */
export interface EventEntry {
  readonly type: number;
  /** A sheet's id, or "Workbook" for listeners of all sheets. */
  readonly target: string;
  readonly detail: string;
}

const types = { DataChanged: 10, Activated: 11, Added: 13, Deleted: 15 } as const;

/** [?] That Excel sends no trigger before ExcelApi 1.14. */
export function changedEvent(
  sheet: Sheet,
  address: string,
  trigger: string | undefined,
): Omit<EventEntry, "target"> {
  return {
    type: types.DataChanged,
    detail: JSON.stringify({
      address,
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      shiftDirection: "None",
      referenceId: `${sheet.id}!${address}`,
      ...(trigger !== undefined && { triggerSource: trigger }),
    }),
  };
}

export function sheetEvent(
  kind: "Activated" | "Added" | "Deleted",
  sheet: Sheet,
): Omit<EventEntry, "target"> {
  return { type: types[kind], detail: JSON.stringify({ source: "Local", worksheetId: sheet.id }) };
}

/** The entries as the client takes them. */
export function entryArrays(entries: readonly EventEntry[]): unknown[] {
  return entries.map(({ type, target, detail }) => [65_536, type, target, detail, "", false]);
}
