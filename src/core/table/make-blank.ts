import type { BlankTable } from "./blank-table";
import type { Layout } from "./layout";

/** What the user chose in 插入模板; an empty text leaves the cell blank. */
export interface BlankChoices {
  readonly year: number;
  /** 自治区本级, 市本级, 县(区)本级; used by layouts whose title names it. */
  readonly level: string;
  readonly department: string;
  readonly unit: string;
  readonly attribute: string;
  readonly projectName: string;
}

/** The standard blank table of a layout, filled with what was chosen. */
export function makeBlank(layout: Layout, choices: BlankChoices): BlankTable {
  throw new Error(`${layout.id} ${choices.projectName}`);
}
