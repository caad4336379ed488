import type { Report } from "../../check";
import type { TableFinding } from "../../core/findings/validate";
import type { Table } from "../../core/table/table";
import type { Language } from "../../core/words";
import type { CheckedFile } from "./record";
import { findingRecord, tableRecord } from "./table-record";

/** A file as its reader gives it; only what the record tells of it. */
export interface ReadFile {
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
}

export function fileRecord(
  { file, sha256, sheets }: ReadFile,
  report: Report,
  language: Language,
): CheckedFile {
  const findings = findingsByTable(report.findings);
  const hidden = new Set(sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  return {
    status: "checked",
    file,
    sha256,
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    tables: report.tables.map((table) =>
      tableRecord(table, {
        isSheetHidden: hidden.has(table.sheet),
        findings: findings.get(table) ?? [],
        language,
      }),
    ),
    findings: (findings.get(undefined) ?? []).map((finding) => findingRecord(finding, language)),
    broken: report.broken,
  };
}

/** Those between tables stand under undefined. */
function findingsByTable(findings: readonly TableFinding[]): Map<Table | undefined, TableFinding[]> {
  const groups = new Map<Table | undefined, TableFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.table);
    if (group) group.push(finding);
    else groups.set(finding.table, [finding]);
  }
  return groups;
}
