import type { Draft } from "../edit/draft";
import { replaceInFormulas } from "../sheets/replace-in-formulas";

/** Lets formulas that name columns of a table follow their new names. */
export function renameColumns(draft: Draft, table: string, names: ReadonlyMap<string, string>): void {
  if (table === "") return;
  const reference = new RegExp(
    `"(?:[^"]|"")*"|${table.replace(/[.\\]/g, "\\$&")}\\[(?:[^\\[\\]]|\\[(?:'.|[^\\]'])*\\])*\\]`,
    "gi",
  );
  replaceInFormulas(draft, `${table}[`, {
    formula: (text) =>
      text.replace(reference, (found) => (found.startsWith('"') ? found : renamed(found, names))),
  });
}

/** `T[a]`, `T[[#Data],[a]:[b]]`, `T[@a]`: a column stands between the innermost brackets. */
function renamed(reference: string, names: ReadonlyMap<string, string>): string {
  return reference.replace(/\[(@?)((?:'.|[^[\]'])*)\]/g, (whole, row: string, name: string) => {
    const after = names.get(name.replace(/'(.)/g, "$1"));
    return after === undefined ? whole : `[${row}${after.replace(/['#@[\]]/g, "'$&")}]`;
  });
}
