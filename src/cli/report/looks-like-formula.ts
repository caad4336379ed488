/**
 * Whether a spreadsheet would take the text for a formula, at once or when somebody edits the cell: what a stranger
 * wrote must not run in the reviewer's Excel. A Chinese Excel takes the full-width signs too.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text);
}
