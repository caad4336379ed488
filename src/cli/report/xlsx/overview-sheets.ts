import type { Overview } from "../../overview/overview";
import type { TablePlace } from "../../overview/table-in-file";
import { columnWords } from "../column-words";
import { htmlWords } from "../html/html-words";
import { overviewWords } from "../overview-words";
import { placeText } from "../place-text";
import type { ReportContext } from "../printer";
import type { ReportColumn, ReportSheet } from "./report-sheet";
import { xlsxWords } from "./xlsx-words";

export function unitSheet({ units, rules }: Overview, context: ReportContext): ReportSheet {
  const { columns, severity, noUnit } = overviewWords[context.language];
  const whatOf = new Map(context.rules.map(({ id, what }) => [id, what[context.language]]));
  const counts = [columns.tables, severity.error, severity.warning, severity.info];
  return sheet("units", context, {
    columns: [
      { heading: columns.unit, width: 28 },
      ...counts.map((heading) => ({ heading, width: 9 })),
      ...rules.map(({ rule }) => ({ heading: whatOf.get(rule) ?? rule, width: 14 })),
    ],
    rows: units.map(({ unit, tables, errors, warnings, infos, byRule }) => [
      unit || noUnit,
      tables,
      errors,
      warnings,
      infos,
      ...rules.map(({ rule }) => byRule.get(rule) ?? ""),
    ]),
  });
}

export function duplicateSheet({ duplicates }: Overview, context: ReportContext): ReportSheet {
  const headings = columnWords[context.language];
  return sheet("duplicates", context, {
    columns: [
      { heading: headings.project, width: 30 },
      { heading: headings.unit, width: 28 },
      ...placeColumns(context),
    ],
    rows: duplicates.flatMap(({ project, unit, places }) =>
      places.map((place) => [project, unit, ...placeCells(place)]),
    ),
  });
}

export function copySheet({ copies }: Overview, context: ReportContext): ReportSheet {
  const words = htmlWords[context.language];
  const headings = columnWords[context.language];
  return sheet("copies", context, {
    columns: [
      { heading: words.indicator, width: 36 },
      { heading: words.value, width: 18 },
      { heading: headings.project, width: 26 },
      { heading: headings.unit, width: 26 },
      ...placeColumns(context),
    ],
    rows: copies.flatMap(({ name, value, places }) =>
      places.map((place) => [name, value, place.project, place.unit, ...placeCells(place)]),
    ),
  });
}

export function fundSheet({ funds }: Overview, context: ReportContext): ReportSheet {
  const words = htmlWords[context.language];
  const { columns, noUnit } = overviewWords[context.language];
  return sheet("funds", context, {
    columns: [
      { heading: columns.unit, width: 30 },
      { heading: words.total, width: 26 },
      { heading: words.counted, width: 12 },
      { heading: words.leftOut, width: 26 },
    ],
    rows: funds.map(({ unit, total, counted, leftOut }) => [unit || noUnit, Number(total), counted, leftOut]),
  });
}

function placeColumns({ language }: ReportContext): ReportColumn[] {
  return [
    { heading: columnWords[language].file, width: 30 },
    { heading: columnWords[language].cell, width: 18 },
  ];
}

function placeCells({ file, sheet: name, cell }: TablePlace): string[] {
  return [file, placeText(name, cell)];
}

function sheet(
  kind: "units" | "duplicates" | "copies" | "funds",
  { language, now, version }: ReportContext,
  content: Pick<ReportSheet, "columns" | "rows">,
): ReportSheet {
  const words = xlsxWords[language];
  return { name: words[kind], title: words.title, note: words.note(now, version), ...content };
}
