import type { Words } from "../words";
import type { PrintSetup } from "./blank-table";
import type { Level1, Level2, Requirement } from "./table";

/** A form as data: its cells, what it requires, and how a blank one looks. No functions, no conditions. */
export interface Layout {
  readonly id: string;
  /** The name for a person to choose by. */
  readonly name: Words;
  /** Where the form comes from and who uses it. */
  readonly source: Words;
  /** The 二级 groups in the form's order. */
  readonly sections: readonly LayoutSection[];
  /** In points, one a column. */
  readonly columnWidths: readonly number[];
  /** In points, one a row. */
  readonly rowHeights: readonly number[];
  readonly cells: readonly LayoutCell[];
  /** The rows of the 二级 groups, one row each in the order of `sections`. */
  readonly groups: LayoutGroups;
  readonly print: PrintSetup;
  /** In points, of all cells but the title. */
  readonly fontSize: number;
}

export interface LayoutSection {
  readonly level1: Level1;
  readonly level2: Level2;
  readonly requirement: Requirement;
}

/** Where the rows of the 二级 groups stand: columns as "C" or, merged, "D:F"; two of each in a form of two halves. */
export interface LayoutGroups {
  /** As in Excel, from one. */
  readonly firstRow: number;
  /** The columns of the 二级 labels, each with its （必填） as the form writes it. */
  readonly labels: readonly string[];
  readonly texts: readonly string[];
  readonly values: readonly string[];
  readonly weights: readonly string[];
}

/** One cell (or merge) of the form, as it stands in a sheet whose table begins at A1. */
export interface LayoutCell {
  /** "B2" or, merged, "B2:D2". */
  readonly at: string;
  readonly style: CellStyle;
  /** The form's own words; {year} and {level} are filled in. */
  readonly text?: string;
  /** What the user chose stands here. */
  readonly field?: "projectName" | "department" | "unit" | "attribute";
  /** The period of the table's year stands here. */
  readonly period?: true;
  /** `=SUM` of these cells. */
  readonly sum?: string;
  /** The values of a dropdown; others stay allowed. */
  readonly choices?: readonly string[];
  readonly numberFormat?: string;
}

export type CellStyle =
  "title" | "subtitle" | "label" | "label-left" | "heading" | "value" | "text" | "text-top" | "amount";
