import { overviewOf, type Overview } from "../../overview/overview";
import type { FileRecord } from "../../record/record";
import { tallyOf } from "../../record/tally";
import { severityColumn } from "../column-words";
import { overviewWords } from "../overview-words";
import { atEnd, type Printer, type ReportContext } from "../printer";
import { findingSheets } from "./finding-sheets";
import { copySheet, duplicateSheet, fundSheet, unitSheet } from "./overview-sheets";
import type { ReportSheet } from "./report-sheet";
import { writeWorkbook } from "./write-workbook";
import { xlsxWords } from "./xlsx-words";

/** A workbook for a clerk: what to mend first, then who has how much of it, and which files were checked. */
export function xlsxPrinter(context: ReportContext): Printer {
  return atEnd((records) => writeWorkbook(sheetsOf(records, overviewOf(records), context), context.now));
}

function sheetsOf(records: readonly FileRecord[], overview: Overview, context: ReportContext): ReportSheet[] {
  return [
    ...findingSheets(records, context),
    unitSheet(overview, context),
    fileSheet(records, context),
    duplicateSheet(overview, context),
    copySheet(overview, context),
    fundSheet(overview, context),
  ].filter(({ rows }) => rows.length > 0);
}

/** Which files these findings are about, to the last byte. */
function fileSheet(records: readonly FileRecord[], context: ReportContext): ReportSheet {
  const words = xlsxWords[context.language];
  const { severity, columns } = overviewWords[context.language];
  return {
    name: words.files,
    title: words.title,
    note: words.note(context.now, context.version),
    columns: [
      { heading: words.file, width: 40 },
      { heading: words.state, width: 28 },
      { heading: columns.tables, width: 8 },
      { heading: severity.error, width: 8 },
      { heading: severity.warning, width: 8 },
      { heading: severity.info, width: 8 },
      { heading: "SHA-256", width: 68 },
    ],
    rows: records.map((record) => {
      const { tables, errors, warnings, infos } = tallyOf(record);
      const state = record.status === "failed" ? severityColumn[context.language].failed : words.checked;
      const detail = record.status === "failed" ? `：${record.error.message}` : "";
      return [record.file, state + detail, tables, errors, warnings, infos, record.sha256 ?? ""];
    }),
  };
}
