import { severities, type Severity } from "../../core/findings/finding";
import type { FileRecord, FindingRecord, TableRecord } from "../record/record";
import { addTallies, emptyTally, type Tally, tallyOf } from "../record/tally";
import { type CopyGroup, copiesIn } from "./copies";
import { type DuplicateGroup, duplicatesIn } from "./duplicates";
import { type FundRow, fundsIn } from "./funds";
import { tablesIn, type TableInFile, unitOf } from "./table-in-file";

/** What only shows over many files: who has which findings, what was handed in twice, what was copied, the money. */
export interface Overview {
  readonly tally: Tally;
  /** The most frequent first. */
  readonly rules: readonly RuleCount[];
  /** The unit with the most errors first. */
  readonly units: readonly UnitRow[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly copies: readonly CopyGroup[];
  readonly funds: readonly FundRow[];
}

export interface RuleCount {
  readonly rule: string;
  /** The worst it came up with. */
  readonly severity: Severity;
  readonly count: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export interface UnitRow {
  /** "" where the tables name none. */
  readonly unit: string;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly byRule: ReadonlyMap<string, number>;
}

export function overviewOf(records: readonly FileRecord[]): Overview {
  const tables = records.flatMap(tablesIn);
  const findings = records.flatMap(findingsWithUnit);
  return {
    tally: records.map(tallyOf).reduce(addTallies, emptyTally),
    rules: ruleCounts(findings.map(({ finding }) => finding)),
    units: unitRows(tables, findings),
    duplicates: duplicatesIn(tables),
    copies: copiesIn(tables),
    funds: fundsIn(tables),
  };
}

interface FindingOfUnit {
  readonly unit: string;
  readonly finding: FindingRecord;
}

/** A finding between tables counts for the unit of the first table on its sheet. */
function findingsWithUnit(record: FileRecord): FindingOfUnit[] {
  if (record.status === "failed") return [];
  const unitOfSheet = (sheet: string) => {
    const table: TableRecord | undefined = record.tables.find((candidate) => candidate.sheet === sheet);
    return table ? unitOf(table) : "";
  };
  return [
    ...record.tables.flatMap((table) => table.findings.map((finding) => ({ unit: unitOf(table), finding }))),
    ...record.findings.map((finding) => ({ unit: unitOfSheet(finding.sheet), finding })),
  ];
}

function ruleCounts(findings: readonly FindingRecord[]): RuleCount[] {
  const counts = new Map<string, Record<Severity, number>>();
  for (const { rule, severity } of findings) {
    const known = counts.get(rule) ?? { error: 0, warning: 0, info: 0 };
    known[severity] += 1;
    counts.set(rule, known);
  }
  return [...counts]
    .map(([rule, bySeverity]) => ({
      rule,
      severity: severities.find((severity) => bySeverity[severity] > 0) ?? "info",
      count: bySeverity.error + bySeverity.warning + bySeverity.info,
      bySeverity,
    }))
    .sort((one, other) => other.count - one.count || (one.rule < other.rule ? -1 : 1));
}

function unitRows(tables: readonly TableInFile[], findings: readonly FindingOfUnit[]): UnitRow[] {
  const rows = new Map<
    string,
    { tables: number; counts: Record<Severity, number>; byRule: Map<string, number> }
  >();
  const rowOf = (unit: string) => {
    const row = rows.get(unit) ?? { tables: 0, counts: { error: 0, warning: 0, info: 0 }, byRule: new Map() };
    rows.set(unit, row);
    return row;
  };
  for (const { table } of tables) rowOf(unitOf(table)).tables += 1;
  for (const { unit, finding } of findings) {
    const row = rowOf(unit);
    row.counts[finding.severity] += 1;
    row.byRule.set(finding.rule, (row.byRule.get(finding.rule) ?? 0) + 1);
  }
  return [...rows]
    .map(([unit, { tables, counts, byRule }]) => ({
      unit,
      tables,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      byRule,
    }))
    .sort((one, other) => other.errors - one.errors || other.warnings - one.warnings);
}
