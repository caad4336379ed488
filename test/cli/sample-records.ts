import type { CheckedFile, FailedFile, FindingRecord, TableRecord } from "../../src/cli/record/record";

export interface SampleTable {
  readonly project?: string;
  readonly unit?: string;
  readonly department?: string;
  readonly sheet?: string;
  readonly total?: string;
  readonly moneyUnit?: "万元" | "元" | undefined;
  readonly indicators?: readonly (readonly [name: string, value: string])[];
  readonly findings?: readonly Partial<FindingRecord>[];
}

export function tableOf(given: SampleTable): TableRecord {
  const { sheet = "Sheet1", total, indicators = [], findings = [] } = given;
  const text = (value: string | undefined, cell: string) =>
    value === undefined ? undefined : { cell, text: value };
  return {
    sheet,
    isSheetHidden: false,
    range: "A1:D19",
    layout: undefined,
    title: undefined,
    year: 2024,
    header: {
      projectName: text(given.project, "B2"),
      department: text(given.department, "B3"),
      unit: text(given.unit, "D3"),
      attribute: undefined,
      period: undefined,
    },
    funds: {
      unit: "moneyUnit" in given ? given.moneyUnit : "万元",
      total: total === undefined ? undefined : { cell: "C5", text: total, amount: total || undefined },
      parts: [],
    },
    goal: undefined,
    indicators: indicators.map(([name, value], index) => ({
      level1: "产出指标",
      level2: "数量指标",
      name,
      nameCell: `C${index + 11}`,
      value,
      valueCell: `D${index + 11}`,
      isRequired: true,
    })),
    findings: findings.map((finding) => findingOf({ sheet, ...finding })),
  };
}

export function findingOf(given: Partial<FindingRecord>): FindingRecord {
  const { cell = "D11" } = given;
  return {
    rule: "total-equals-parts",
    severity: "error",
    sheet: "Sheet1",
    cell,
    cells: [cell],
    message: "不符",
    ...given,
  };
}

export function fileOf(
  file: string,
  tables: readonly TableRecord[],
  given: Partial<CheckedFile> = {},
): CheckedFile {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  return {
    status: "checked",
    file,
    sha256: "0f".repeat(32),
    sheets: names.map((name) => ({ name, isHidden: false })),
    tables,
    findings: [],
    broken: [],
    ...given,
  };
}

export const failedFile: FailedFile = {
  status: "failed",
  file: "旧.xls",
  sha256: "aa".repeat(32),
  error: { code: "legacy-xls", message: "这是旧版 Excel 格式。" },
};
