import type { IWorkbookData } from "@univerjs/core";
import { SaveRefusal } from "./save-refusal";

const longestName = 31;

/** Refuses names of sheets that Excel would call damage. */
export function refuseSheetNames({ sheetOrder = [], sheets = {} }: Partial<IWorkbookData>): void {
  const names = sheetOrder.map((id) => sheets[id]?.name ?? "");
  const taken = new Set<string>();
  for (const name of names) {
    const isUsable = name !== "" && name.length <= longestName && !/[\\/?*[\]:]|^'|'$/.test(name);
    if (!isUsable || taken.has(name.toLowerCase())) throw new SaveRefusal("sheet-name", name);
    taken.add(name.toLowerCase());
  }
}
