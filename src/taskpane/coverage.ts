import { rules } from "../core/findings/rules";
import type { Place } from "../core/grid/address";
import type { Words } from "../core/words";
import type { FlagsOutcome, Results } from "./results";

/** What the check did not reach: told beside the findings, so that silence is never taken for sound. Guesses are findings. */
export interface Coverage {
  readonly unread: readonly PlacedText[];
  /** Sheets that hold something, but no table. */
  readonly sheets: readonly string[];
  /** What must hold by the rules that crashed. */
  readonly broken: readonly Words[];
  readonly flags: FlagsOutcome;
}

export interface PlacedText {
  readonly place: Place;
  readonly text: Words;
}

export function coverageOf({ report, sheets, flags }: Results): Coverage {
  const { tables, broken } = report;
  const withTable = new Set(tables.map(({ sheet }) => sheet));
  return {
    unread: tables.flatMap(({ sheet, unread }) =>
      unread.map(({ at, text }) => ({ place: { sheet, range: at }, text: { zh: text, en: text } })),
    ),
    sheets: sheets.filter(({ name, isEmpty }) => !isEmpty && !withTable.has(name)).map(({ name }) => name),
    broken: broken.map(({ rule }) => rules.find(({ id }) => id === rule)?.what ?? { zh: rule, en: rule }),
    flags,
  };
}

/** How many things were not checked at all. */
export function uncheckedCount({ unread, broken }: Coverage): number {
  return unread.length + broken.length;
}

/** How many lines there are to tell. */
export function coverageCount(coverage: Coverage): number {
  const { unread, sheets, broken, flags } = coverage;
  const unmarked = flags.status === "failed" ? 1 : flags.skipped.length + flags.withoutNote.length;
  return unread.length + sheets.length + broken.length + unmarked;
}
