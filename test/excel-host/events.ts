import type { Sheet } from "./book/book";

/** One entry of the event `richApiMessage`. */
export interface EventEntry {
  readonly type: number;
  /** A sheet's id, or "Workbook" for listeners of all sheets. */
  readonly target: string;
  readonly detail: string;
}

const types = { DataChanged: 10, Activated: 11, Added: 13, Deleted: 15 } as const;

/** How cells were changed, where it is not by typing on this machine. */
export interface Change {
  readonly changeType?: string;
  readonly source?: "Local" | "Remote";
  /** [?] That Excel sends none before ExcelApi 1.14. */
  readonly triggerSource?: string | undefined;
}

export function changedEvent(sheet: Sheet, address: string, how: Change): Omit<EventEntry, "target"> {
  return {
    type: types.DataChanged,
    detail: JSON.stringify({
      address,
      changeType: how.changeType ?? "RangeEdited",
      source: how.source ?? "Local",
      worksheetId: sheet.id,
      shiftDirection: "None",
      referenceId: `${sheet.id}!${address}`,
      ...(how.triggerSource !== undefined && { triggerSource: how.triggerSource }),
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
