import type { Address } from "../grid/address";
import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";
import type { Labelled } from "./head-labels";
import type { Entry } from "./table";
import { type View, columnsIn, entryAt, hasConcept, labelAt, rowsBetween, shownAt } from "./view";

/** The rows above the indicators; the title lies among them. */
export interface HeadRows {
  readonly top: number;
  readonly bottom: number;
  readonly titleRow: number | undefined;
}

/** The first text of a row. */
export function firstEntry(view: View, row: number): Entry | undefined {
  const [column] = columnsIn(view, row);
  return column === undefined ? undefined : entryAt(view, { row, column });
}

/** （2022年度）, 单位：万元 and the like: lines that say something of the whole table. */
const captionShape =
  /^\(?20\d\d(?:年度?)?\)?$|单位[:]?\(?(?:人民币)?(?:万元|元)|^\(?(?:万元|元)\)?$|^附?(?:表|件)[一二三四五六七八九十\d-]*[:]?$/;

/** Those lines between two rows, but for what `labels` already read. */
export function captionLines(
  view: View,
  { top, bottom }: Pick<HeadRows, "top" | "bottom">,
  labels: readonly Labelled[],
): Entry[] {
  // 填报单位：(盖章) beside 单位：万元 is no value of it.
  const isTaken = ({ row, column }: Address) =>
    labels.some(
      ({ area, field, label }) =>
        (area.top === row && area.left === column) ||
        (field.at.top === row && field.at.left === column && !hasConcept(label, "known")),
    );
  const lines: Entry[] = [];
  for (const { row, columns } of rowsBetween(view, top, bottom)) {
    for (const column of columns) {
      const at = { row, column };
      if (isCaptionAt(view, at) && !isTaken(at)) lines.push(entryAt(view, at));
    }
  }
  return lines;
}

const isCaption = remembered((text) => text.length < 40 && captionShape.test(compact(text)));

/** A line of that kind, or the name of the indicators' part (年度绩效指标) above its headings. */
function isCaptionAt(view: View, at: Address): boolean {
  const text = shownAt(view, at);
  return isCaption(text) || hasConcept(labelAt(view, at), "side");
}
