import type {
  AmountRecord,
  CheckedFile,
  FileRecord,
  FindingRecord,
  IndicatorRecord,
  TableRecord,
  TextRecord,
} from "../record/record";
import type { Tally } from "../record/tally";

/** What `check --format json` prints. Other programs rely on every key: one that does not apply is null, never left out. */
export function jsonReport(records: readonly FileRecord[], summary: Tally) {
  return { version: 1 as const, files: records.map(fileJson), summary: { ...summary } };
}

export function fileJson(record: FileRecord) {
  return record.status === "failed" ? failedJson(record.file, record.error) : checkedJson(record);
}

function failedJson(file: string, { code, message }: { code: string; message: string }) {
  return { file, status: "failed" as const, error: { code, message }, tables: [], findings: [] };
}

function checkedJson({ file, tables, findings }: CheckedFile) {
  return {
    file,
    status: "checked" as const,
    tables: tables.map(tableJson),
    findings: findings.map((finding) => ({ sheet: finding.sheet, ...findingJson(finding) })),
  };
}

function tableJson(table: TableRecord) {
  const { header, funds } = table;
  return {
    sheet: table.sheet,
    range: table.range,
    layout: table.layout ?? null,
    title: table.title ?? null,
    year: table.year ?? null,
    header: {
      projectName: textJson(header.projectName),
      department: textJson(header.department),
      unit: textJson(header.unit),
      attribute: textJson(header.attribute),
      period: textJson(header.period),
    },
    funds: {
      unit: funds.unit ?? null,
      total: funds.total ? amountJson(funds.total) : null,
      parts: funds.parts.map((part) => ({ label: part.label, ...amountJson(part) })),
    },
    goal: textJson(table.goal),
    indicators: table.indicators.map(indicatorJson),
    findings: table.findings.map(findingJson),
  };
}

function textJson(record: TextRecord | undefined) {
  return record ? { cell: record.cell, text: record.text } : null;
}

function amountJson({ cell, text, amount }: AmountRecord) {
  return { cell, text, amount: amount ?? null };
}

function indicatorJson(indicator: IndicatorRecord) {
  return {
    level1: indicator.level1 ?? null,
    level2: indicator.level2 ?? null,
    name: indicator.name,
    nameCell: indicator.nameCell,
    value: indicator.value,
    valueCell: indicator.valueCell,
    required: indicator.isRequired,
  };
}

function findingJson({ rule, severity, cell, cells, message }: FindingRecord) {
  return { rule, severity, cell, cells: [...cells], message };
}
