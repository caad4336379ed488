import type { CheckedFile, FileRecord, FindingRecord } from "./record";

/** The counts of a report's last line. */
export interface Tally {
  readonly files: number;
  readonly failed: number;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const emptyTally: Tally = { files: 0, failed: 0, tables: 0, errors: 0, warnings: 0, infos: 0 };

export function tallyOf(record: FileRecord): Tally {
  if (record.status === "failed") return { ...emptyTally, files: 1, failed: 1 };
  const findings = allFindings(record);
  return {
    files: 1,
    failed: 0,
    tables: record.tables.length,
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    infos: findings.filter(({ severity }) => severity === "info").length,
  };
}

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    files: one.files + other.files,
    failed: one.failed + other.failed,
    tables: one.tables + other.tables,
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
  };
}

/** Those of its tables, then those between them. */
export function allFindings(record: CheckedFile): FindingRecord[] {
  return [...record.tables.flatMap(({ findings }) => findings), ...record.findings];
}
