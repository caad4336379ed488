import type { Severity } from "../../src/core/findings/finding";
import type { TableFinding } from "../../src/core/findings/validate";
import { cellRange } from "../../src/core/grid/address";
import { layouts } from "../../src/core/table/layouts";
import { recognise } from "../../src/core/table/read-table";
import type { Table } from "../../src/core/table/table";
import { type Results, resultsOf } from "../../src/taskpane/results";
import { drawnForm } from "./drawn-form";

/** A finding in a few words: "error D11 未量化", severity, row (its column is D) and message. */
export interface FindingSketch {
  readonly severity?: Severity;
  readonly row: number;
  readonly message?: string;
  /** Between tables. */
  readonly isBetween?: boolean;
}

/** One table of a sheet with the findings sketched for it. */
export interface TableSketch {
  readonly sheet?: string;
  readonly project?: string;
  readonly findings: readonly FindingSketch[];
}

/** Results as a check would give them for these tables, whatever the rules say today. */
export function madeResults(sketches: readonly TableSketch[], before?: Results): Results {
  const tables = sketches.map(tableOf);
  const findings = sketches.flatMap((sketch, index) =>
    sketch.findings.map((finding) => findingOf(finding, tables[index]!)),
  );
  return resultsOf(
    {
      scope: "workbook",
      sheets: [...new Set(tables.map(({ sheet }) => sheet))].map((name) => ({ name, isEmpty: false })),
      report: { tables, findings, broken: [] },
      flags: { status: "shown", withoutNote: [], skipped: [] },
    },
    before,
  );
}

function tableOf({ sheet = "表一", project = "社区图书角" }: TableSketch): Table {
  const [table] = recognise(drawnForm({ project }, sheet), layouts);
  if (!table) throw new Error("The drawn form is not read as a table.");
  return table;
}

function findingOf(
  { severity = "error", row, message, isBetween }: FindingSketch,
  table: Table,
): TableFinding {
  const at = cellRange({ row, column: 3 });
  const words = message ?? `第 ${row} 行有误`;
  return {
    rule: "quantity-is-a-number",
    severity,
    sheet: table.sheet,
    at,
    cells: [at],
    message: { zh: words, en: `en: ${words}` },
    table: isBetween ? undefined : table,
  };
}

export function keys(results: Results): string[] {
  return results.items.map(({ key }) => key);
}
