import type { Parts } from "../../workbook/xlsx/package/open-package";
import { childOf, childrenOf, rootOf } from "./element";

/** A name as Univer's formulas know it. */
export interface SharedName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** The defined names of a workbook by their ids in Univer; those hidden or local to a sheet stay out. */
export function readNames(pack: Parts, part: string): Readonly<Record<string, SharedName>> {
  const shared: Record<string, SharedName> = {};
  for (const element of childrenOf(childOf(rootOf(pack, part), "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden } = element.attributes;
    if (localSheetId !== undefined || name.startsWith("_xlnm.") || hidden === "1") continue;
    const id = `name-${name}`;
    shared[id] = { id, name, formulaOrRefString: element.text };
  }
  return shared;
}
