/**
 * What a cell holds, as data. `text` is what the sheet shows (97% of the number 0.97).
 * `uncalculated` is a formula without a cached result: neither empty nor zero.
 */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number; readonly text: string; readonly formula?: string }
  | { readonly kind: "text"; readonly text: string; readonly formula?: string }
  | { readonly kind: "boolean"; readonly value: boolean; readonly text: string; readonly formula?: string }
  | { readonly kind: "error"; readonly text: string; readonly formula?: string }
  | { readonly kind: "uncalculated"; readonly formula: string };

export const emptyCell: Cell = { kind: "empty" };

/** What the sheet shows in the cell; "" of an empty or an uncalculated one. */
export function textOf(cell: Cell): string {
  return "text" in cell ? cell.text : "";
}
