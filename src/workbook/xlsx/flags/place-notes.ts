import { type Flag, noteMark } from "../../../core/flags/flag";
import type { Address } from "../../../core/grid/address";
import { keyOf } from "../../../core/grid/grid";
import { firstCell } from "../../../core/table/table";

/** A note of ours on its cell. */
export interface PlacedNote {
  readonly at: Address;
  readonly text: string;
  /** The last column of the flagged range: the note opens right of it. */
  readonly right: number;
}

export interface NotePlaces {
  readonly notes: readonly PlacedNote[];
  /** Flags whose cell keeps the user's own note, or that are colour alone. */
  readonly withoutNote: readonly Flag[];
}

/** One note a cell; a merge and its first cell may both be flagged, then one note tells of both. */
export function placeNotes(flags: readonly Flag[], taken: readonly Address[]): NotePlaces {
  const users = new Set(taken.map(keyOf));
  const notes = new Map<number, PlacedNote>();
  const withoutNote: Flag[] = [];
  for (const flag of flags) {
    const at = firstCell(flag.at);
    const there = notes.get(keyOf(at));
    // Without a text there is nothing to note: another program kept the colour alone.
    if (users.has(keyOf(at)) || flag.text === "") withoutNote.push(flag);
    else if (!there) notes.set(keyOf(at), { at, text: flag.text, right: flag.at.right });
    else
      notes.set(keyOf(at), {
        at,
        text: there.text + flag.text.slice(noteMark.length),
        right: Math.max(there.right, flag.at.right),
      });
  }
  return { notes: [...notes.values()], withoutNote };
}
