import type { Table } from "../table/table";
import type { Finding, Severity } from "./finding";
import type { Breach, PlacedBreach, Rule } from "./rule";
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
    const set = settings.severities[rule.id];
    if (set === "off" || (rule.isTrial && !settings.isTrialOn)) continue;
    const before = findings.length;
    try {
      run(rule, { tables, settings, set }, findings);
    } catch (reason) {
      // Half of what a rule has to say may be wrong.
      findings.length = before;
      broken.push({ rule: rule.id, reason: String(reason) });
    }
  }
  return { findings: inOrder(findings, tables), broken };
}

interface Run {
  readonly tables: readonly Table[];
  readonly settings: Settings;
  /** The severity that the settings give the rule. */
  readonly set: Severity | undefined;
}

/** One rule over all tables; what it reports is added to `findings`. */
function run(rule: Rule, { tables, settings, set }: Run, findings: TableFinding[]): void {
  const { check, checkAll } = rule;
  if (check) {
    let table: Table | undefined;
    const report = (breach: Breach<unknown>) => {
      if (table) findings.push(findingOf(rule, { breach, sheet: table.sheet, table }, set));
    };
    for (table of tables) check(table, report, settings);
  }
  if (checkAll) {
    const report = (breach: PlacedBreach<unknown>) =>
      findings.push(findingOf(rule, { breach, sheet: breach.sheet, table: undefined }, set));
    checkAll(tables, report, settings);
  }
}

interface Placed {
  readonly breach: Breach<unknown>;
  readonly sheet: string;
  readonly table: Table | undefined;
}

function findingOf(rule: Rule, placed: Placed, set: Severity | undefined): TableFinding {
  const { breach, sheet, table } = placed;
  return {
    rule: rule.id,
    severity: set ?? breach.severity ?? rule.severity,
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
