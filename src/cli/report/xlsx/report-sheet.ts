/** A sheet of a report: a title, a line below it, headings and rows. */
export interface ReportSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

export type ReportCell = string | number | StyledCell;

export interface StyledCell {
  readonly text: string;
  readonly style: "text" | "error" | "warning" | "info" | "link";
  /** To a place, as Excel writes it, in this workbook or in another file, named by its address. */
  readonly link?: { readonly target?: string; readonly location: string };
}
