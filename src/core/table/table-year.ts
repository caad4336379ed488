import { compact } from "../value/plain-text";
import { yearOf } from "../value/year";
import type { Labelled } from "./head-labels";
import type { Entry, Field } from "./table";
import { hasConcept } from "./view";

/** What says the year of a table. */
export interface YearSources {
  readonly title: Entry | undefined;
  /** （2022年度） and the like. */
  readonly lines: readonly Entry[];
  readonly labels: readonly Labelled[];
  readonly period: Field | undefined;
}

/** The year of the first text that names one, else that of a period within one year. */
export function tableYear({ title, lines, labels, period }: YearSources): number | undefined {
  for (const entry of title ? [title, ...lines] : lines) {
    const year = yearOf(entry.text);
    if (year !== undefined) return year;
  }
  return yearInLabels(labels) ?? (period && onlyYear(period.text));
}

const yearLabels: ReadonlySet<string> = new Set(["年度", "预算年度", "申报年度"]);

/** 预算年度 | 2025; 2025年预算数 and 2025年度绩效目标 say the year of a list that has no other. */
function yearInLabels(labels: readonly Labelled[]): number | undefined {
  const own = labels.find(({ label }) => yearLabels.has(label.key));
  const said = own && yearOf(own.field.text);
  if (said !== undefined) return said;
  for (const { label, field } of labels) {
    if (!hasConcept(label, "total", "goal")) continue;
    const year = yearOf(compact(field.label.text));
    if (year !== undefined) return year;
  }
  return undefined;
}

/** The year of a period within one year; a longer one does not say which year the table is of. */
function onlyYear(period: string): number | undefined {
  const years = [...new Set(period.match(/20\d\d/g) ?? [])];
  return years.length === 1 ? Number(years[0]) : undefined;
}
