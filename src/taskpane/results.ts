import type { Report } from "../check";
import { type Severity, severities } from "../core/findings/finding";
import type { TableFinding } from "../core/findings/validate";
import { rangeText } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import type { Table } from "../core/table/table";
import type { FlagsShown } from "../workbook/workbook";
import type { Failure } from "./failure";

/** What one check gave, in the shape the pane shows it. */
export interface Results extends ResultsSource {
  /** The findings in the order of the list. */
  readonly items: readonly Item[];
  /** One a table, in the order of the workbook; last, where there are any, the findings between tables. */
  readonly groups: readonly Group[];
}

export interface ResultsSource {
  readonly scope: "sheet" | "workbook";
  /** Every sheet that was read, in the order of the workbook. */
  readonly sheets: readonly SheetSeen[];
  readonly report: Report;
  readonly flags: FlagsOutcome;
}

export interface SheetSeen {
  readonly name: string;
  readonly isEmpty: boolean;
}

/** A finding in the list. `key` stays the same from one check to the next while the finding stands. */
export interface Item {
  readonly key: string;
  readonly group: string;
  readonly finding: TableFinding;
}

export interface Group {
  readonly key: string;
  /** undefined of the findings between tables. */
  readonly table: Table | undefined;
  readonly items: readonly Item[];
}

export type FlagsOutcome =
  | ({ readonly status: "shown" } & Pick<FlagsShown, "withoutNote" | "skipped">)
  /** Nothing could be marked; the list stands all the same. */
  | { readonly status: "failed"; readonly failure: Failure };

/** Findings between tables are listed under this key. */
export const betweenTables = "between";

/** Groups the findings by table. Those that stood before are taken over as they are, so that they need not be drawn again. */
export function resultsOf(source: ResultsSource, before?: Results): Results {
  const { tables, findings } = source.report;
  const groupKeys = groupKeysOf(tables);
  const items = itemsOf(findings, groupKeys, before);
  const groups = tables.map((table) => groupOf(groupKeys.get(table) ?? "", table));
  const all = [...groups, groupOf(betweenTables, undefined)];
  const byKey = new Map(all.map((group) => [group.key, group]));
  for (const item of items) byKey.get(item.group)?.items.push(item);
  return { ...source, items, groups: all.filter(({ table, items: own }) => table || own.length > 0) };
}

export function sheetSeen(grid: Grid): SheetSeen {
  return { name: grid.sheet, isEmpty: grid.used === undefined };
}

/** How many items there are of each severity. */
export function countsOf(items: readonly Item[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of items) counts[finding.severity] += 1;
  return counts;
}

/** The worst severity there is; undefined of none. */
export function worstOf(counts: Record<Severity, number>): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0);
}

/** A table is known by its place among its sheet's tables: rows put in above it move its range, not its key. */
function groupKeysOf(tables: readonly Table[]): Map<Table, string> {
  const seen = new Map<string, number>();
  return new Map(
    tables.map((table) => {
      const order = (seen.get(table.sheet) ?? 0) + 1;
      seen.set(table.sheet, order);
      return [table, `${table.sheet}#${order}`];
    }),
  );
}

function groupOf(key: string, table: Table | undefined): Group & { items: Item[] } {
  return { key, table, items: [] };
}

function itemsOf(
  findings: readonly TableFinding[],
  groupKeys: ReadonlyMap<Table, string>,
  before: Results | undefined,
): Item[] {
  const old = new Map(before?.items.map((item) => [item.key, item]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.rule}|${finding.sheet}|${rangeText(finding.at)}`;
    const order = (seen.get(place) ?? 0) + 1;
    seen.set(place, order);
    const group = finding.table ? (groupKeys.get(finding.table) ?? betweenTables) : betweenTables;
    const item = { key: `${place}|${order}`, group, finding };
    const twin = old.get(item.key);
    return twin && isSame(twin, item) ? twin : item;
  });
}

function isSame(one: Item, other: Item): boolean {
  const [a, b] = [one.finding, other.finding];
  return (
    one.group === other.group &&
    a.severity === b.severity &&
    a.message.zh === b.message.zh &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => rangeText(cell) === rangeText(b.cells[index] ?? cell))
  );
}
