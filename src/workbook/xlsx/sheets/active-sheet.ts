import { type Draft, editPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import { attributeOf, changeAttributes, type Element } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { setView } from "./sheet-set-up";

/** The sheet in front. */
export interface ActiveSheet {
  /** The window that shows it, as the workbook has it. */
  readonly view: Element | undefined;
  /** The one that was in front. */
  readonly before: string | undefined;
  readonly name: string;
  /** Its place among all sheets. */
  readonly index: number;
}

export function activeEdits({ view, index }: ActiveSheet): Splice[] {
  if (!view || Number(attributeOf(view, "activeTab")?.value ?? 0) === index) return [];
  return changeAttributes(view, { activeTab: String(index), firstSheet: undefined });
}

/** Two tabs selected would make Excel write into both sheets at once. */
export function selectTab(
  draft: Draft,
  sheets: readonly { readonly name: string; readonly part: string }[],
  { before, name }: ActiveSheet,
): void {
  if (before === name) return;
  for (const { part, name: one } of sheets) {
    if (one === name) editPart(draft, part, () => setView(editedPart(draft, part), { isSelected: true }));
    else if (one === before)
      editPart(draft, part, () => setView(editedPart(draft, part), { isSelected: false }));
  }
}
