import type { FileRecord, FindingRecord, TableRecord } from "./record";

/** What an overview over many files needs of one: whose tables, their funds and indicators, and which rules they break. */
export function keptForOverview(record: FileRecord): FileRecord {
  if (record.status === "failed") return record;
  return {
    ...record,
    sheets: [],
    tables: record.tables.map(keptTable),
    findings: record.findings.map(keptFinding),
  };
}

function keptTable(table: TableRecord): TableRecord {
  const { header, funds, findings } = table;
  return {
    ...table,
    title: undefined,
    goal: undefined,
    header: { ...header, attribute: undefined, period: undefined },
    funds: { ...funds, parts: [] },
    findings: findings.map(keptFinding),
  };
}

const none: readonly string[] = [];

function keptFinding({ rule, severity, sheet }: FindingRecord): FindingRecord {
  return { rule, severity, sheet, cell: "", cells: none, message: "" };
}

/** What a count over many files needs of one. */
export function keptForTally(record: FileRecord): FileRecord {
  const kept = keptForOverview(record);
  if (kept.status === "failed") return kept;
  return { ...kept, tables: kept.tables.map((table) => ({ ...table, indicators: [] })) };
}
