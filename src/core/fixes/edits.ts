import type { Address } from "../grid/address";
import type { NewRows } from "../grid/new-rows";
import type { ChangedContent, Fix } from "./fix";

/** What a host has to write, in this order; each means the sheet as those before it left it. */
export type FixEdit =
  | { readonly sheet: string; readonly rows: NewRows }
  | { readonly sheet: string; readonly at: Address; readonly content: ChangedContent };

/**
 * The edits that make fixes, each worded for the sheet as it stands: first those that stay within their rows, then
 * those with new rows from the bottom up, so that none moves the cells of another.
 */
export function editsOf(fixes: readonly Fix[]): FixEdit[] {
  const growing = fixes
    .filter(({ newRows }) => newRows)
    .sort((one, other) => (other.newRows?.at ?? 0) - (one.newRows?.at ?? 0));
  return [...fixes.filter(({ newRows }) => !newRows), ...growing].flatMap(({ sheet, newRows, changes }) => [
    ...(newRows ? [{ sheet, rows: newRows }] : []),
    ...changes.map(({ at, content }) => ({ sheet, at, content })),
  ]);
}
