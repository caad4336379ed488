import type { Finding } from "../../core/findings/finding";
import { addressText, type Range, rangeText } from "../../core/grid/address";
import { amountText } from "../../core/grid/amount";
import type { AmountField, Entry, Field, Section, Table } from "../../core/table/table";
import { firstCell, isFilled } from "../../core/table/table";
import type { Language } from "../../core/words";
import type { AmountRecord, FindingRecord, IndicatorRecord, TableRecord, TextRecord } from "./record";

/** What to tell of a table besides what it holds itself. */
export interface TableContext {
  readonly isSheetHidden: boolean;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

export function tableRecord(table: Table, context: TableContext): TableRecord {
  const { header, funds } = table;
  return {
    sheet: table.sheet,
    isSheetHidden: context.isSheetHidden,
    range: rangeText(table.range),
    layout: table.layout,
    title: table.title?.text,
    year: table.year,
    header: {
      projectName: header.projectName && textRecord(header.projectName),
      department: header.department && textRecord(header.department),
      unit: header.unit && textRecord(header.unit),
      attribute: header.attribute && textRecord(header.attribute),
      period: header.period && textRecord(header.period),
    },
    funds: {
      unit: funds.unit,
      total: funds.total && amountRecord(funds.total),
      parts: funds.parts.map((part) => ({ label: part.name, ...amountRecord(part) })),
    },
    goal: table.goal && textRecord(table.goal),
    indicators: indicatorRecords(table.sections),
    findings: context.findings.map((finding) => findingRecord(finding, context.language)),
  };
}

export function findingRecord(finding: Finding, language: Language): FindingRecord {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: cellText(finding.at),
    cells: cellTexts(finding.cells),
    message: finding.message[language],
  };
}

function textRecord({ at, text }: Entry | Field): TextRecord {
  return { cell: cellText(at), text };
}

function amountRecord(field: AmountField): AmountRecord {
  return { ...textRecord(field), amount: field.amount && amountText(field.amount) };
}

/** The filled 三级 rows; of a table in two halves those of the year, and the others only where the year's half is blank. */
function indicatorRecords(sections: readonly Section[]): IndicatorRecord[] {
  const annual = rowsOf(sections.filter(({ half }) => half === "annual"));
  return annual.length > 0 ? annual : rowsOf(sections.filter(({ half }) => half === "midterm"));
}

function rowsOf(sections: readonly Section[]): IndicatorRecord[] {
  return sections.flatMap((section) =>
    section.rows.filter(isFilled).map((indicator) => ({
      level1: section.level1,
      level2: section.level2,
      name: indicator.name.text,
      nameCell: cellText(indicator.name.at),
      value: indicator.valueText,
      valueCell: cellText(indicator.value.at),
      isRequired: section.requirement === "number" || section.requirement === "required",
    })),
  );
}

function cellTexts(ranges: readonly Range[]): string[] {
  return [...new Set(ranges.map(cellText))];
}

function cellText(range: Range): string {
  return addressText(firstCell(range));
}
