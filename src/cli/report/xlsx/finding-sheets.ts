import { dirname, relative } from "node:path";
import type { FileRecord } from "../../record/record";
import { columnWords, severityColumn } from "../column-words";
import { type FindingRow, findingRows } from "../finding-rows";
import { placeText } from "../place-text";
import type { ReportContext } from "../printer";
import type { ReportCell, ReportSheet } from "./report-sheet";
import { xlsxWords } from "./xlsx-words";

/** Excel takes 1,048,576 rows, but nobody reads them, and it allows 65,530 links a sheet. */
const mostRows = 60_000;

/** Project, finding, how to mend it, the cell with a link to it; the rule last, for those who look it up. */
export function findingSheets(records: readonly FileRecord[], context: ReportContext): ReportSheet[] {
  const words = xlsxWords[context.language];
  const rows = records.flatMap((record) => findingRows(record, context));
  const pieces = Array.from({ length: Math.max(1, Math.ceil(rows.length / mostRows)) }, (_, index) =>
    rows.slice(index * mostRows, (index + 1) * mostRows),
  );
  return pieces.map((piece, index) => ({
    name: index === 0 ? words.findings : `${words.findings} ${index + 1}`,
    title: words.title,
    note: words.note(context.now, context.version),
    columns: columnsOf(context),
    rows: piece.map((row) => cellsOf(row, context)),
  }));
}

function columnsOf({ language }: ReportContext): ReportSheet["columns"] {
  const headings = columnWords[language];
  return [
    { heading: headings.project, width: 18 },
    { heading: headings.message, width: 42 },
    { heading: headings.fix, width: 34 },
    { heading: headings.cell, width: 18 },
    { heading: headings.severity, width: 9 },
    { heading: headings.unit, width: 18 },
    { heading: headings.file, width: 20 },
    { heading: headings.rule, width: 18 },
  ];
}

function cellsOf(row: FindingRow, context: ReportContext): ReportCell[] {
  return [
    row.project,
    row.message,
    row.fix,
    row.cell === "" ? "" : linkTo(row, context),
    { text: severityColumn[context.language][row.severity], style: severityStyle[row.severity] },
    row.unit,
    row.file,
    row.rule,
  ];
}

const severityStyle = {
  error: "error",
  warning: "warning",
  info: "info",
  failed: "error",
  none: "text",
  clean: "text",
} as const;

/** To the cell in the file itself; standard input has no place to lead to. */
function linkTo({ file, sheet, cell }: FindingRow, { output }: ReportContext): ReportCell {
  const text = placeText(sheet, cell);
  if (file === "-") return text;
  const path = output === undefined ? file : relative(dirname(output), file);
  const target = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return {
    text,
    style: "link",
    link: { target: target.replace(/^([A-Za-z])%3A\//, "file:///$1:/"), location: text },
  };
}
