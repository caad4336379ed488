import type { Severity } from "../../core/findings/finding";
import type { FileRecord, FindingRecord, TableRecord } from "../record/record";
import { projectOf, unitOf } from "../overview/table-in-file";
import { textWords } from "./text-words";
import type { ReportContext } from "./printer";

/** One line of a report in columns. Every file has one at least: none is passed over in silence. */
export interface FindingRow {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly project: string;
  readonly unit: string;
  /** "failed" where the file could not be checked, "none" where it holds no table, "clean" where nothing was found. */
  readonly severity: Severity | "failed" | "none" | "clean";
  readonly message: string;
  readonly fix: string;
  readonly rule: string;
}

export function findingRows(
  record: FileRecord,
  context: Pick<ReportContext, "language" | "rules">,
): FindingRow[] {
  const { file } = record;
  const blank = { file, sheet: "", cell: "", project: "", unit: "", fix: "", rule: "" };
  if (record.status === "failed") {
    return [{ ...blank, severity: "failed", message: record.error.message, rule: record.error.code }];
  }
  if (record.tables.length === 0) {
    return [{ ...blank, severity: "none", message: textWords[context.language].noTable }];
  }
  const fixes = new Map(context.rules.map(({ id, fix }) => [id, fix[context.language]]));
  const rowOf = (finding: FindingRecord, table: TableRecord | undefined): FindingRow => ({
    file,
    sheet: finding.sheet,
    cell: finding.cell,
    project: table ? projectOf(table) : "",
    unit: table ? unitOf(table) : "",
    severity: finding.severity,
    message: finding.message,
    fix: fixes.get(finding.rule) ?? "",
    rule: finding.rule,
  });
  const rows: FindingRow[] = [
    ...record.tables.flatMap((table) => table.findings.map((finding) => rowOf(finding, table))),
    ...record.findings.map((finding) => rowOf(finding, undefined)),
    ...record.broken.map(({ rule, reason }) => ({
      ...blank,
      severity: "failed" as const,
      message: textWords[context.language].broken(rule, reason),
      rule,
    })),
  ];
  if (rows.length > 0) return rows;
  return [{ ...blank, severity: "clean", message: textWords[context.language].noFinding }];
}
