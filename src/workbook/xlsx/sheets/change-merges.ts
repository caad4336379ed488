import { type Range, rangeOf, rangeText } from "../../../core/grid/address";
import type { EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, countUp } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { addMerges } from "../insert/sheet-lists";
import { cut } from "./change-element";

/** Takes merges apart and makes new ones; all others stay as they are written. */
export function changeMerges(sheet: EditedPart, gone: readonly Range[], fresh: readonly Range[]): Splice[] {
  const { text, outline, name } = sheet;
  const list = outline.children.find(({ local }) => local === "mergeCells");
  const all = list ? childElements(text, list, name) : [];
  const isGone = new Set(gone.map(rangeText));
  const removed = all.filter((element) => {
    const range = rangeOf(attributeOf(element, "ref")?.value ?? "");
    return range !== undefined && isGone.has(rangeText(range));
  });
  if (!list || removed.length === 0) return addMerges(sheet, fresh);
  const count = all.length - removed.length + fresh.length;
  // An empty list is an error.
  if (count === 0) return [cut(list)];
  const { prefix } = outline;
  const insert = fresh.map((merge) => `<${prefix}mergeCell ref="${rangeText(merge)}"/>`).join("");
  const added = insert === "" ? [] : [{ at: list.closeStart, remove: 0, insert }];
  return [...removed.map(cut), ...added, ...countUp(list, count)];
}
