import type { Flag } from "../../../core/flags/flag";
import type { FlagsShown } from "../../workbook";
import { customTexts, removeCustomText } from "../edit/custom-xml";
import { type Draft, forkOf } from "../edit/draft";
import type { Package } from "../package/open-package";
import { readWorkbookPart, type SheetPart } from "../package/workbook-part";
import { isProtected } from "../refusals";
import { clearMarks, hasMarks } from "./clear-marks";
import { notedCells } from "./flag-sheet";
import { liftFlags } from "./lift-flags";
import { placeNotes } from "./place-notes";
import { recordKind } from "./record";

/** The file without the flags we can take off exactly, and those flags. */
export interface FlagState {
  readonly base: Draft;
  readonly flags: readonly Flag[];
}

export function openFlags(pack: Package): FlagState {
  return liftFlags(pack);
}

/** Replaces all flags of ours on those sheets by these. */
export function showOn(
  state: FlagState,
  flags: readonly Flag[],
  names: readonly string[],
): { state: FlagState; shown: FlagsShown } {
  const sheets = new Map(readWorkbookPart(state.base).sheets.map((sheet) => [sheet.name, sheet]));
  const locked = new Set<string>();
  const skipped = names.flatMap((sheet): FlagsShown["skipped"][number][] => {
    const there = sheets.get(sheet);
    if (!there) return [{ sheet, code: "sheet-missing" }];
    if (!isProtected(state.base, there.part)) return [];
    locked.add(sheet);
    // Where nothing of ours is or should be, nothing was left undone.
    return isFlagged(flags, sheet) || hasOurs(state, there) ? [{ sheet, code: "sheet-protected" }] : [];
  });
  const open = [...new Set(names)].flatMap((name) => (locked.has(name) ? [] : (sheets.get(name) ?? [])));
  const base = withoutMarks(state.base, open);
  const openNames = new Set(open.map(({ name }) => name));
  const fresh = flags.filter(({ sheet }) => openNames.has(sheet));
  const withoutNote = open.flatMap(({ name, part }) => {
    const there = fresh.filter(({ sheet }) => sheet === name);
    return there.length === 0 ? [] : placeNotes(there, notedCells(base, part)).withoutNote;
  });
  return {
    state: { base, flags: [...state.flags.filter(({ sheet }) => !openNames.has(sheet)), ...fresh] },
    shown: {
      shown: fresh.length - withoutNote.length,
      withoutNote: withoutNote.map(({ sheet, at }) => ({ sheet, range: at })),
      skipped,
    },
  };
}

/** Takes off the flags on these sheets; gives the first sheet that is protected and keeps its own. */
export function clearOn(
  state: FlagState,
  sheets: readonly SheetPart[],
): { state: FlagState; locked: string | undefined } {
  const isLocked = ({ part }: SheetPart) => isProtected(state.base, part);
  const open = sheets.filter((sheet) => !isLocked(sheet));
  const names = new Set(open.map(({ name }) => name));
  const locked = sheets.find((sheet) => isLocked(sheet) && hasOurs(state, sheet));
  return {
    state: {
      base: withoutMarks(state.base, open),
      flags: state.flags.filter(({ sheet }) => !names.has(sheet)),
    },
    locked: locked?.name,
  };
}

function isFlagged(flags: readonly Flag[], name: string): boolean {
  return flags.some(({ sheet }) => sheet === name);
}

function hasOurs({ base, flags }: FlagState, { name, part }: SheetPart): boolean {
  return isFlagged(flags, name) || hasMarks(base, part);
}

/** Takes off by their marks what others left of our flags, and the record that no longer holds. */
function withoutMarks(base: Draft, sheets: readonly SheetPart[]): Draft {
  const marked = sheets.filter(({ part }) => hasMarks(base, part));
  const workbook = readWorkbookPart(base).name;
  const stale = customTexts(base, workbook, recordKind);
  if (marked.length === 0 && stale.length === 0) return base;
  const draft = forkOf(base);
  for (const { part } of marked) clearMarks(draft, part);
  for (const text of stale) removeCustomText(draft, workbook, text);
  return draft;
}
