import type { Table } from "../table/table";
import type { Finding } from "./finding";
import { forgetReadings } from "./once";
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

const tablesAtOnce = 32;

/** Runs every rule over every table; a rule that crashes is listed under `broken` and stops nothing. */
export function validate(tables: readonly Table[], rules: readonly Rule[], settings: Settings): Verdict {
  const { severities, isTrialOn } = settings;
  const active = rules.filter(({ id, isTrial }) => severities[id] !== "off" && (!isTrial || isTrialOn));
  const run = new Run(settings);
  // Rule by rule over a few tables: more would not stay near the processor until the next rule comes, fewer would have
  // 84 codes take turns there.
  for (let from = 0; from < tables.length; from += tablesAtOnce) {
    const some = tables.slice(from, from + tablesAtOnce);
    for (const rule of active) for (const table of some) run.judge(rule, table);
  }
  for (const rule of active) run.judge(rule, tables);
  forgetReadings();
  const broken = [...run.broken].map(([rule, reason]) => ({ rule, reason }));
  // Half of what a rule that crashed has to say may be wrong.
  const findings = run.findings.filter(({ rule }) => !run.broken.has(rule));
  return { findings: inOrder(findings, tables), broken };
}

/** What the rules report, one after another. */
class Run {
  readonly findings: TableFinding[] = [];
  readonly broken = new Map<string, string>();
  private readonly settings: Settings;
  private rule: Rule | undefined;
  private table: Table | undefined;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** One rule over one table, or over all of them together. */
  judge(rule: Rule, of: Table | readonly Table[]): void {
    if (this.broken.has(rule.id)) return;
    this.rule = rule;
    try {
      if ("sheet" in of) {
        this.table = of;
        rule.check?.(of, this.reportInTable, this.settings);
      } else {
        this.table = undefined;
        rule.checkAll?.(of, this.reportBetween, this.settings);
      }
    } catch (reason) {
      this.broken.set(rule.id, String(reason));
    }
  }

  private readonly reportInTable = (breach: Breach<unknown>) => {
    if (this.table) this.add(breach, this.table.sheet);
  };

  private readonly reportBetween = (breach: PlacedBreach<unknown>) => {
    this.add(breach, breach.sheet);
  };

  private add(breach: Breach<unknown>, sheet: string): void {
    const { rule, table } = this;
    if (!rule) return;
    const set = this.settings.severities[rule.id];
    this.findings.push({
      rule: rule.id,
      severity: set && set !== "off" ? set : (breach.severity ?? rule.severity),
      sheet,
      at: breach.at,
      cells: [breach.at].concat(breach.cells ?? []),
      message: rule.message(breach.facts),
      table,
    });
  }
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
