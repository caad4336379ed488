import type { Table } from "../table/table";
import type { Finding, Severity } from "./finding";
import type { Breach, Rule } from "./rule";
import type { Settings } from "./settings";

export interface Verdict {
  /** In the order of the workbook: by table, then by row and column. */
  readonly findings: readonly TableFinding[];
  /** Rules that crashed: our fault, never the sheet's. The others ran. */
  readonly broken: readonly { readonly rule: string; readonly reason: string }[];
}

/** A finding and the table it is about; `table` is undefined for one between tables. */
export interface TableFinding extends Finding {
  readonly table: Table | undefined;
}

/** Runs every rule over every table; a rule that crashes is listed under `broken` and stops nothing. */
export function validate(tables: readonly Table[], rules: readonly Rule[], settings: Settings): Verdict {
  const findings: TableFinding[] = [];
  const broken: { rule: string; reason: string }[] = [];
  for (const rule of rules) {
    if (settings.severities[rule.id] === "off" || (rule.isTrial && !settings.isTrialOn)) continue;
    try {
      // Not spread into `push`: a batch of thousands of tables has more findings than a call takes arguments.
      for (const finding of findingsOf(rule, tables, settings)) findings.push(finding);
    } catch (reason) {
      broken.push({ rule: rule.id, reason: String(reason) });
    }
  }
  return { findings: inOrder(findings, tables), broken };
}

function findingsOf(rule: Rule, tables: readonly Table[], settings: Settings): TableFinding[] {
  const findings: TableFinding[] = [];
  const { check, checkAll } = rule;
  const set = settings.severities[rule.id];
  if (check) {
    let table: Table | undefined;
    const report = (breach: Breach<unknown>) => {
      if (table) findings.push(findingOf(rule, { breach, sheet: table.sheet, table }, set));
    };
    for (table of tables) check(table, report, settings);
  }
  checkAll?.(
    tables,
    (breach) => findings.push(findingOf(rule, { breach, sheet: breach.sheet, table: undefined }, set)),
    settings,
  );
  return findings;
}

interface Placed {
  readonly breach: Breach<unknown>;
  readonly sheet: string;
  readonly table: Table | undefined;
}

function findingOf(
  rule: Rule,
  { breach, sheet, table }: Placed,
  set: Severity | "off" | undefined,
): TableFinding {
  return {
    rule: rule.id,
    severity: set && set !== "off" ? set : (breach.severity ?? rule.severity),
    sheet,
    at: breach.at,
    cells: [breach.at, ...(breach.cells ?? [])],
    message: rule.message(breach.facts),
    table,
  };
}

function inOrder(findings: readonly TableFinding[], tables: readonly Table[]): TableFinding[] {
  const places = new Map(tables.map((table, index) => [table, index]));
  const placed = findings.map((finding) => ({
    finding,
    place: finding.table ? (places.get(finding.table) ?? 0) : tables.length,
  }));
  placed.sort(
    (one, other) =>
      one.place - other.place ||
      one.finding.at.top - other.finding.at.top ||
      one.finding.at.left - other.finding.at.left,
  );
  return placed.map(({ finding }) => finding);
}
