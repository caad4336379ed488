import { keptForTally } from "../record/kept-record";
import { columnWords, severityColumn } from "./column-words";
import { type FindingRow, findingRows } from "./finding-rows";
import { looksLikeFormula } from "./looks-like-formula";
import type { Printer, ReportContext } from "./printer";

const columns = ["file", "sheet", "project", "unit", "severity", "cell", "message", "fix", "rule"] as const;

/** By it Excel knows a text file to be UTF-8. */
export const byteOrderMark = "\ufeff";

/** One line a finding, for Excel. */
export function csvPrinter(context: ReportContext): Printer {
  const headings = columnWords[context.language];
  const line = (row: FindingRow) =>
    columns.map((column) =>
      column === "severity" ? severityColumn[context.language][row.severity] : row[column],
    );
  return {
    head: byteOrderMark + csvLine(columns.map((column) => headings[column])),
    file: (record) =>
      findingRows(record, context)
        .map((row) => csvLine(line(row)))
        .join(""),
    keep: keptForTally,
    end: () => "",
  };
}

export function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(",")}\r\n`;
}

/** A field that Excel would take for a formula gets an apostrophe. */
export function csvField(text: string): string {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[",\r\n\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
