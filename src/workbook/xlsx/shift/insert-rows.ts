import { type Range, rangeOf, rangeText } from "../../../core/grid/address";
import { mergesOfNewRows, movedByRows, type NewRows } from "../../../core/grid/new-rows";
import { type Draft, editPart } from "../edit/draft";
import { type EditedPart, editedPart } from "../edit/edited-part";
import { attributeOf, childElements, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { addMerges } from "../insert/sheet-lists";
import { readWorkbookPart } from "../package/workbook-part";
import { shiftSheet } from "./shift-sheet";

/** Puts rows into a sheet that make the group of the row above longer: its merges reach over them. */
export function insertRows(draft: Draft, sheet: string, rows: NewRows): void {
  const part = readWorkbookPart(draft).sheets.find(({ name }) => name === sheet)?.part;
  const merges = part === undefined ? [] : mergesOn(editedPart(draft, part));
  shiftSheet(draft, sheet, { axis: "row", kind: "insert", at: rows.at, count: rows.count, takesLook: true });
  if (part === undefined) return;
  const { gone, made } = mergesOfNewRows(merges, rows);
  editPart(draft, part, () => stretched(editedPart(draft, part), { gone, made, rows }));
}

function mergesOn(sheet: EditedPart): Range[] {
  return mergeElements(sheet).flatMap((element) => rangeOf(attributeOf(element, "ref")?.value ?? "") ?? []);
}

function mergeElements({ name, text, outline }: EditedPart) {
  const list = outline.children.find(({ local }) => local === "mergeCells");
  return list ? childElements(text, list, name) : [];
}

/** Merges that gave way become the longer ones in their place; all others are new. */
function stretched(
  sheet: EditedPart,
  { gone, made, rows }: { gone: readonly Range[]; made: readonly Range[]; rows: NewRows },
): Splice[] {
  const longer = new Map(
    gone.flatMap((range) => {
      const { top, left } = movedByRows(range, rows);
      const after = made.find((one) => one.top === top && one.left === left);
      return after ? [[rangeText(range), after] as const] : [];
    }),
  );
  const edits = mergeElements(sheet).flatMap((element): Splice[] => {
    const after = longer.get(attributeOf(element, "ref")?.value ?? "");
    return after ? [setAttribute(element, "ref", rangeText(after))] : [];
  });
  const replacing = new Set(longer.values());
  return [
    ...edits,
    ...addMerges(
      sheet,
      made.filter((range) => !replacing.has(range)),
    ),
  ];
}
