import { isSameFormula } from "./file-formula";
import type { DefinedName } from "./resources";

export interface NameChanges {
  readonly set: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
}

/** What the user did to the names of the workbook. */
export function nameChanges(before: readonly DefinedName[], after: readonly DefinedName[]): NameChanges {
  const [old, now] = [before, after].map((names) => new Map(names.map((one) => [one.name, one.formulaOrRefString]))) as [Map<string, string>, Map<string, string>]; // prettier-ignore
  const changed = [...now].filter(([name, formula]) => {
    const was = old.get(name);
    return was === undefined || !isSameFormula(was, formula);
  });
  return {
    set: new Map(changed.map(([name, formula]) => [name, formula.replace(/^=/, "")])),
    removed: new Set([...old.keys()].filter((name) => !now.has(name))),
  };
}
