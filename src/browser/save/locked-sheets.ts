import { BooleanNumber, type IWorkbookData } from "@univerjs/core";
import type { Draft } from "../../workbook/xlsx/edit/draft";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { isOn } from "../../workbook/xlsx/xml/read-content";
import { childOf, rootOf } from "../open/element";
import type { FileSheet } from "./replay";
import { SaveRefusal } from "./save-refusal";

/** A workbook may be locked so that sheets neither come nor go, nor change their names, order or showing. */
export function refuseLockedSheets(
  draft: Draft,
  kept: readonly FileSheet[],
  { sheetOrder = [], sheets = {} }: Partial<IWorkbookData>,
): void {
  const workbook = readWorkbookPart(draft);
  const protection = childOf(rootOf(draft, workbook.name), "workbookProtection");
  if (!isOn(protection?.attributes["lockStructure"])) return;
  const before = workbook.sheets.map(({ name, isHidden }) => [name, isHidden]);
  const after = sheetOrder.map((id) => [sheets[id]?.name, sheets[id]?.hidden === BooleanNumber.TRUE]);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const parts = new Set(kept.map(({ part }) => part));
  const gone = workbook.sheets.find(({ part }) => !parts.has(part));
  const changed = after.find((one, index) => JSON.stringify(one) !== JSON.stringify(before[index]));
  throw new SaveRefusal("locked-sheets", String(gone?.name ?? changed?.[0] ?? ""));
}
