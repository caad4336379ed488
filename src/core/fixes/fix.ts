import type { Address, Range } from "../grid/address";
import { rangeText } from "../grid/address";
import type { NewRows } from "../grid/new-rows";
import type { Finding } from "../findings/finding";
import type { Field, Table } from "../table/table";
import type { Words } from "../words";

/** What may be done about a cell, shown before it is done. Nothing is applied without the user's click. */
export interface Fix {
  /** The fixer it comes from. */
  readonly fixer: string;
  /** Safe fixes change how a value is written, never what it says; the others are offered one by one. */
  readonly isSafe: boolean;
  readonly sheet: string;
  /** The cell whose finding it mends. */
  readonly at: Range;
  readonly title: Words;
  /** Rows that go in first. */
  readonly newRows?: NewRows;
  readonly changes: readonly Change[];
}

/** One cell before and after. */
export interface Change {
  /** Where it stands once the new rows are in. */
  readonly at: Address;
  /** What the cell shows now. */
  readonly before: string;
  /** What it will show. */
  readonly after: string;
  readonly content: ChangedContent;
}

export type ChangedContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** Without the leading "=". */
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "empty" };

/** One way of mending: which findings it mends and what it proposes for a table. */
export interface Fixer {
  readonly id: string;
  /** The rules whose findings it mends. */
  readonly mends: readonly string[];
  readonly title: Words;
  /** Whether what it proposes for a finding is safe: all of it, some (each says), or none. */
  readonly safety: "always" | "sometimes" | "never";
  readonly propose: (table: Table) => Iterable<Proposal>;
}

export interface Proposal {
  readonly at: Range;
  readonly isSafe: boolean;
  readonly newRows?: NewRows;
  readonly changes: readonly Change[];
}

/** Everything that could be mended in a table. */
export function fixesOf(table: Table, fixers: readonly Fixer[]): Fix[] {
  return fixers.flatMap((fixer) =>
    [...fixer.propose(table)].map((proposal) => ({
      ...proposal,
      fixer: fixer.id,
      title: fixer.title,
      sheet: table.sheet,
    })),
  );
}

/** The fixes for one finding: of its cell, by a fixer that mends its rule. */
export function fixesFor(finding: Finding, fixes: readonly Fix[], fixers: readonly Fixer[]): Fix[] {
  const place = rangeText(finding.at);
  const suited = new Set(fixers.filter(({ mends }) => mends.includes(finding.rule)).map(({ id }) => id));
  return fixes.filter(
    (fix) => suited.has(fix.fixer) && fix.sheet === finding.sheet && rangeText(fix.at) === place,
  );
}

/** The safe fixes of a table that can be done together: of two that touch one cell, the first. None moves the others' cells. */
export function safeTogether(fixes: readonly Fix[]): Fix[] {
  const touched = new Set<string>();
  return fixes.filter(({ isSafe, newRows, sheet, changes }) => {
    const cells = changes.map(({ at }) => `${sheet}!${at.row},${at.column}`);
    if (!isSafe || newRows || cells.some((cell) => touched.has(cell))) return false;
    cells.forEach((cell) => touched.add(cell));
    return true;
  });
}

/** Whether a field has a cell of its own that holds just its text: no formula, no label in the same cell, not joined of several. */
export function isRewritable(field: Field): boolean {
  const { cell, label, at, text } = field;
  if (cell.kind === "empty" || cell.kind === "uncalculated" || cell.formula !== undefined) return false;
  return cell.text.trim() === text && rangeText(label.at) !== rangeText(at);
}

/** The change that writes a text into a field's cell. */
export function textChange(field: Field, text: string): Change {
  const at = { row: field.at.top, column: field.at.left };
  return {
    at,
    before: field.text,
    after: text,
    content: text === "" ? { kind: "empty" } : { kind: "text", text },
  };
}
