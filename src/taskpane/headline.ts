import type { Severity } from "../core/findings/finding";
import { coverageOf, uncheckedCount } from "./coverage";
import { type Results, countsOf, worstOf } from "./results";
import type { PaneWords } from "./words";

/** The outcome of a check in three sentences. */
export interface Headline {
  readonly kind: Severity | "none" | "no-table";
  readonly title: string;
  /** What was looked at. */
  readonly looked: string;
  /** What was not, or what to do where nothing was found. */
  readonly more: string | undefined;
}

export function headlineOf(results: Results, words: PaneWords): Headline {
  const { report, sheets, scope, items } = results;
  const [only] = sheets;
  const sheet = scope === "sheet" ? only?.name : undefined;
  if (report.tables.length === 0) {
    return {
      kind: "no-table",
      title: words.headline.noTable,
      looked: sheet === undefined ? words.noTableInWorkbook(sheets.length) : words.noTableInSheet(sheet),
      more: words.noTableHow,
    };
  }
  const counts = countsOf(items);
  const kind = worstOf(counts) ?? "none";
  const unchecked = uncheckedCount(coverageOf(results));
  return {
    kind,
    title: kind === "none" ? words.headline.none : words.headline[kind](counts[kind]),
    looked:
      sheet === undefined
        ? words.checkedWorkbook(report.tables.length, sheets.length)
        : words.checkedSheet(report.tables.length, sheet),
    more: unchecked > 0 ? words.headline.notUnderstood(unchecked) : undefined,
  };
}
