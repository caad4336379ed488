import type { Address } from "../grid/address";
import type { Labelled } from "./head-labels";
import type { Entry } from "./table";
import { type View, columnsIn, entryAt, hasConcept, isCaptionText, labelAt, rowsBetween } from "./view";

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

/** A line of that kind, or the name of the indicators' part (年度绩效指标) above its headings. */
function isCaptionAt(view: View, at: Address): boolean {
  return isCaptionText(view, at) || hasConcept(labelAt(view, at), "side");
}
