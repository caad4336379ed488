import type { Kept } from "../workbook/univer/kept";

/** What is known of a sheet and Univer has no place for: kept beside the sheet. */
export interface KeptSheet extends Kept {
  /** `workbook/univer` goes by it. */
  readonly isProtected?: boolean;
}
