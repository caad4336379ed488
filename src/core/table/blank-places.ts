import { hasCell } from "../grid/address";
import type { Labelled } from "./head-labels";
import { bearsAmount, headerConcepts } from "./label-cells";
import { isEntered } from "./table";
import { type View, columnsIn, fieldAt, hasConcept, hasOneOf, labelAt, shownAt } from "./view";

/**
 * Pasting flat loses the merge of a label: a blank value then stands where the values of the labels above and below it do,
 * not in the first cell that the label had covered; `bottom` is the last row above the indicators.
 */
export function withBlanksPlaced(view: View, found: readonly Labelled[], bottom: number): Labelled[] {
  return found.map((labelled) => {
    const { area, field } = labelled;
    const isPlaced = isEntered(field) || field.at.left !== area.right + 1;
    if (isPlaced || field.at.right > field.at.left) return labelled;
    const at =
      isGoal(labelled) && isGoalLow(view, labelled, { found, bottom })
        ? { row: area.bottom + 1, column: area.left }
        : { row: area.top, column: area.right + 1 + gapOf(view, labelled, { found, bottom }) };
    const isFree = !found.some(({ area: taken }) => hasCell(taken, at)) && shownAt(view, at) === "";
    return isFree ? { ...labelled, field: fieldAt(view, field.label, at) } : labelled;
  });
}

interface Around {
  readonly found: readonly Labelled[];
  readonly bottom: number;
}

function isGoal({ label }: Labelled): boolean {
  return hasConcept(label, "goal", "midtermGoal");
}

/** How many columns a lost merge leaves between a label and its blank value. */
function gapOf(view: View, blank: Labelled, { found, bottom }: Around): number {
  const twins = found.filter((other) => isTwin(other, blank));
  const twin =
    twins.find(
      (other) => isGoal(other) === isGoal(blank) && bearsAmount(other.label) === bearsAmount(blank.label),
    ) ?? twins[0];
  // 总体目标 above 绩效指标 | 一级指标 may be as narrow as that, whatever the header's labels are.
  const isNarrow = twin !== undefined && isGoal(blank) && hasOneOf(twin.label, headerConcepts);
  if (isNarrow && isSideBelow(view, blank, bottom)) return 0;
  return twin?.gap ?? 0;
}

/** 绩效指标 stands below the label, and 一级指标 right beside that. */
function isSideBelow(view: View, { area }: Labelled, bottom: number): boolean {
  const row = bottom + 1;
  return (
    hasConcept(labelAt(view, { row, column: area.left }), "side") &&
    labelAt(view, { row, column: area.right + 1 }) !== undefined
  );
}

/** A label of the header, the goals or the money below or above another of its kind, or money below the header; one with its value farther to the right. */
function isTwin(filled: Labelled, blank: Labelled): boolean {
  const isBelow = filled.area.left === blank.area.left && filled.area.right === blank.area.right;
  if (filled.gap === 0 || !isBelow) return false;
  const isHeader = (each: Labelled) => hasOneOf(each.label, headerConcepts) || isGoal(each);
  if (isHeader(filled)) return isHeader(blank) || bearsAmount(blank.label);
  return bearsAmount(filled.label) && bearsAmount(blank.label);
}

/** 总体目标 | 年度目标 with nothing in the row below, and 三、绩效目标 alone: the blank is there. */
function isGoalLow(view: View, blank: Labelled, { found, bottom }: Around): boolean {
  const { area, label } = blank;
  const below = area.bottom + 1;
  if (below > bottom || columnsIn(view, below).some((column) => shownAt(view, { row: below, column }) !== ""))
    return false;
  const isAfterGoal = found.some(
    (other) => other.area.top === area.top && other.area.left < area.left && isGoal(other),
  );
  return isAfterGoal || (label.numbering === "chinese" && isAlone(view, area.top));
}

function isAlone(view: View, row: number): boolean {
  return columnsIn(view, row).filter((column) => shownAt(view, { row, column }) !== "").length === 1;
}
