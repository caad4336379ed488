import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Flag, formatMark, noteMark } from "../../core/flags/flag";
import { flagFill } from "../../core/flags/flag-fill";
import { type Severity, severities } from "../../core/findings/finding";
import type { Place, Range } from "../../core/grid/address";
import { keyOf } from "../../core/grid/grid";
import { firstCell } from "../../core/table/table";
import { type Engine, idsOf } from "./engine";
import { noteSize } from "./note-size";
import { univerRange } from "./ranges";

/**
 * Flags are written by mutations, not by commands: a command would put each of them on the user's undo stack.
 * What already stands as wanted is left alone, so that a re-check of one table repaints nothing else.
 */
export function showFlagsOn(engine: Engine, sheet: FWorksheet, flags: readonly Flag[]): Place[] {
  // The last one added comes first, and the first one wins: errors over warnings over advice.
  for (const severity of [...severities].reverse()) {
    const ranges = flags.filter((flag) => flag.severity === severity).map(({ at }) => at);
    paint(engine, sheet, { severity, ranges });
  }
  return annotate(engine, sheet, flags);
}

export function clearFlagsOn(engine: Engine, sheet: FWorksheet): void {
  showFlagsOn(engine, sheet, []);
}

export function hasFlags(sheet: FWorksheet): boolean {
  return severities.some((severity) => rulesOf(sheet, severity).length > 0) || ourNotes(sheet).length > 0;
}

interface Paint {
  readonly severity: Severity;
  readonly ranges: readonly Range[];
}

function paint({ api }: Engine, sheet: FWorksheet, { severity, ranges }: Paint): void {
  const wanted = ranges.map(univerRange);
  const ids = idsOf(sheet);
  const there = rulesOf(sheet, severity);
  const [first] = there;
  if (there.length === 1 && first && JSON.stringify(first.ranges) === JSON.stringify(wanted)) return;
  for (const { cfId } of there) {
    api.syncExecuteCommand("sheet.mutation.delete-conditional-rule", { ...ids, cfId });
  }
  if (wanted.length === 0) return;
  const style = { bg: { rgb: flagFill[severity] } };
  const rule = { type: "highlightCell", subType: "formula", value: formatMark(severity), style };
  api.syncExecuteCommand("sheet.mutation.add-conditional-rule", {
    ...ids,
    rule: { cfId: `target-table-${severity}`, ranges: wanted, stopIfTrue: false, rule },
  });
}

/** Ours by their formula, whatever id a copy of the sheet or of a cell has given them. */
function rulesOf(sheet: FWorksheet, severity: Severity) {
  const mark = formatMark(severity);
  return sheet
    .getConditionalFormattingRules()
    .filter(({ rule }) => "value" in rule && typeof rule.value === "string" && rule.value === mark);
}

function annotate({ api }: Engine, sheet: FWorksheet, flags: readonly Flag[]): Place[] {
  const { unitId, subUnitId: sheetId } = idsOf(sheet);
  const wanted = new Map(flags.map((flag) => [keyOf(firstCell(flag.at)), flag]));
  for (const { id, row, col, note } of ourNotes(sheet)) {
    const key = keyOf({ row, column: col });
    if (wanted.get(key)?.text === note) wanted.delete(key);
    else api.syncExecuteCommand("sheet.mutation.remove-note", { unitId, sheetId, noteId: id });
  }
  const taken = new Set(sheet.getNotes().map(({ row, col }) => keyOf({ row, column: col })));
  const withoutNote: Place[] = [];
  for (const [key, { at, text }] of wanted) {
    if (taken.has(key)) withoutNote.push({ sheet: sheet.getSheetName(), range: at });
    else {
      const { row, column: col } = firstCell(at);
      // With an id of its own it is found at once; without, Univer looks through all notes of the sheet.
      const note = { id: `target-table-${crypto.randomUUID()}`, row, col, note: text, ...noteSize(text) };
      api.syncExecuteCommand("sheet.mutation.update-note", { unitId, sheetId, row, col, note });
    }
  }
  return withoutNote;
}

function ourNotes(sheet: FWorksheet) {
  return sheet.getNotes().filter(({ note }) => note.startsWith(noteMark));
}
