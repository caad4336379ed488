/** Why a workbook cannot be saved as it is now. */
export type SaveRefusalCode =
  /** Rows or columns go in or out where an array formula, a pivot table or a table would come apart; `detail` says where. */
  | "torn"
  /** Filled cells would leave the sheet. */
  | "pushed-off"
  /** A cell in the midst of an array formula was changed; `detail` names it. */
  | "array"
  /** The sheets of the workbook are locked as they are. */
  | "locked-sheets"
  /** Excel takes no such name for a sheet. */
  | "sheet-name"
  /** A text is longer than a cell may hold. */
  | "long-text";

export class SaveRefusal extends Error {
  readonly code: SaveRefusalCode;
  /** The sheet, and the cell or range on it. */
  readonly detail: string;

  constructor(code: SaveRefusalCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.name = "SaveRefusal";
    this.code = code;
    this.detail = detail;
  }
}
