import { type Flag, formatMark, noteMark } from "../../core/flags/flag";
import { severities } from "../../core/findings/finding";
import type { Place } from "../../core/grid/address";
import { keyOf } from "../../core/grid/grid";
import { firstCell } from "../../core/table/table";
import type { ColourFormat, MemorySheet } from "./memory-sheet";

/** Replaces our flags on the sheet; gives the places that keep the user's own note. */
export function showFlagsOn(sheet: MemorySheet, flags: readonly Flag[]): Place[] {
  clearFlagsOn(sheet);
  const ours = severities.map((severity) => ({
    formula: formatMark(severity),
    ranges: flags.filter((flag) => flag.severity === severity).map(({ at }) => at),
  }));
  sheet.formats = [...ours.filter(({ ranges }) => ranges.length > 0), ...sheet.formats];
  const withoutNote: Place[] = [];
  for (const { at, text } of flags) {
    const key = keyOf(firstCell(at));
    if (sheet.notes.has(key)) withoutNote.push({ sheet: sheet.name, range: at });
    else sheet.notes.set(key, text);
  }
  return withoutNote;
}

/** Removes our colour and our notes, and nothing else. */
export function clearFlagsOn(sheet: MemorySheet): void {
  sheet.formats = sheet.formats.filter((format) => !isOurFormat(format));
  for (const [key, text] of sheet.notes) if (isOurNote(text)) sheet.notes.delete(key);
}

export function hasFlags(sheet: MemorySheet): boolean {
  return sheet.formats.some(isOurFormat) || [...sheet.notes.values()].some(isOurNote);
}

function isOurFormat({ formula }: ColourFormat): boolean {
  return severities.some((severity) => formula === formatMark(severity));
}

function isOurNote(text: string): boolean {
  return text.startsWith(noteMark);
}
