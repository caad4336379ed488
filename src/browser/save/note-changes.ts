import type { ISheetNote } from "@univerjs/sheets-note";
import { noteMark } from "../../core/flags/flag";
import { hasCell, type Range } from "../../core/grid/address";
import { keyOf } from "../../core/grid/grid";
import type { PlacedNote } from "../../workbook/xlsx/flags/place-notes";
import type { NoteChanges } from "../../workbook/xlsx/notes/change-notes";

/** What the user did to the notes of a sheet; undefined where nothing. Flags are no notes of his. */
export function noteChanges(
  before: readonly ISheetNote[],
  after: readonly ISheetNote[],
  merges: readonly Range[],
): NoteChanges | undefined {
  const [old, now] = [notesOf(before), notesOf(after)];
  const placed = (note: ISheetNote): PlacedNote => {
    const at = { row: note.row, column: note.col };
    return { at, text: note.note, right: merges.find((merge) => hasCell(merge, at))?.right ?? note.col };
  };
  const changes = {
    removed: [...old].filter(([key]) => !now.has(key)).map(([, note]) => placed(note).at),
    changed: [...now].filter(([key, { note }]) => (old.get(key)?.note ?? note) !== note).map(([, note]) => placed(note)), // prettier-ignore
    added: [...now].filter(([key]) => !old.has(key)).map(([, note]) => placed(note)),
  };
  return changes.removed.length + changes.changed.length + changes.added.length === 0 ? undefined : changes;
}

function notesOf(notes: readonly ISheetNote[]): Map<number, ISheetNote> {
  const users = notes.filter(({ note }) => !note.startsWith(noteMark));
  return new Map(users.map((note) => [keyOf({ row: note.row, column: note.col }), note]));
}
