import type { TableFinding } from "../core/findings/validate";
import { type Fix, fixesFor, fixesOf, safeTogether } from "../core/fixes/fix";
import { fixers } from "../core/fixes/fixers";
import type { Table } from "../core/table/table";
import type { Results } from "./results";

/**
 * What may be done about a finding as its sheet stands now. Not taken from the finding's own table:
 * a finding that stays is kept from check to check, and its table with it.
 */
export function fixesForFinding({ report }: Results, finding: TableFinding): readonly Fix[] {
  const tables = report.tables.filter(({ sheet }) => sheet === finding.sheet);
  return fixesFor(finding, tables.flatMap(fixesIn), fixers);
}

/** All safe fixes of the checked tables, each cell touched once. */
export function safeFixes({ report }: Results): readonly Fix[] {
  return safeTogether(report.tables.flatMap(fixesIn));
}

/** The fixes a table's cells call for. */
export function fixesIn(table: Table): readonly Fix[] {
  const known = fixesByTable.get(table);
  if (known) return known;
  const fixes = fixesOf(table, fixers);
  fixesByTable.set(table, fixes);
  return fixes;
}

/** A re-check keeps the tables of the sheets it did not read: of hundreds only the edited one is looked at again. */
const fixesByTable = new WeakMap<Table, readonly Fix[]>();

/** Whether two fixes would do the same for the same reason. */
export function isSameFix(one: Fix, other: Fix): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ fixer, sheet, at, newRows, changes }: Fix): string {
  return JSON.stringify([fixer, sheet, at, newRows, changes]);
}
