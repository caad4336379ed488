import type { Package } from "../../workbook/xlsx/package/open-package";
import { childOf, childrenOf, numberIn, rootOf } from "./element";

export interface Names {
  /** For Univer's formulas, by an id of their own. */
  readonly shared: Readonly<Record<string, { id: string; name: string; formulaOrRefString: string }>>;
  /** Print area and print titles by the sheet's place in the file. */
  readonly ofSheet: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** The defined names of a workbook; those hidden or local to a sheet stay out, but for what printing needs. */
export function readNames(pack: Package, part: string): Names {
  const shared: Record<string, { id: string; name: string; formulaOrRefString: string }> = {};
  const ofSheet = new Map<number, Record<string, string>>();
  for (const element of childrenOf(childOf(rootOf(pack, part), "definedNames"), "definedName")) {
    const { name = "" } = element.attributes;
    const sheet = numberIn(element, "localSheetId");
    if (sheet !== undefined) {
      if (/^_xlnm\.Print_(Area|Titles)$/.test(name))
        ofSheet.set(sheet, { ...ofSheet.get(sheet), [name]: element.text });
    } else if (!name.startsWith("_xlnm.") && element.attributes["hidden"] !== "1") {
      const id = `name-${name}`;
      shared[id] = { id, name, formulaOrRefString: element.text };
    }
  }
  return { shared, ofSheet };
}
