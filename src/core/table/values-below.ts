import type { Range } from "../grid/address";
import { emptyCell } from "../grid/cell";
import { keyOf } from "../grid/grid";
import type { Labelled } from "./head-labels";
import { headerConcepts } from "./label-cells";
import { readAmount } from "../value/amount-text";
import { type Entry, type Field, isEntered } from "./table";
import { type View, fieldAt, hasConcept, hasOneOf, labelAt, shownAt } from "./view";

/** Labels with nothing beside them take what stands right below, unless that is a label or another label's value. */
export function withBelow(view: View, found: readonly Labelled[], bottom: number): Labelled[] {
  const taken = new Set<number>();
  for (const { area, field } of found) {
    taken.add(keyOfRange(area));
    if (field.text !== "") taken.add(keyOfRange(field.at));
  }
  const placed = found.map((labelled) => {
    if (headsGoals(labelled, found))
      return { ...labelled, field: noField(labelled.field.label), hasLabelBeside: true };
    if (isEntered(labelled.field) || labelled.label.fund) return labelled;
    const at = { row: labelled.area.bottom + 1, column: labelled.area.left };
    const isFree = fits(labelled, shownAt(view, at)) && !taken.has(keyOf(at)) && !labelAt(view, at);
    if (!isFree || at.row > bottom || hasConcept(labelled.label, "fundsBlock", "known")) return labelled;
    return { ...labelled, field: fieldAt(view, labelled.field.label, at), hasLabelBeside: false };
  });
  return placed.map((labelled) => {
    const at = { row: labelled.area.bottom + 1, column: labelled.area.left };
    if (labelAt(view, at) || headsGoals(labelled, found)) return labelled;
    const isLow = placed.some((other) => isGoalBelow(other, labelled)) || isHeaderBelow(placed, labelled);
    if (!isLow) return labelled;
    return { ...labelled, field: fieldAt(view, labelled.field.label, at) };
  });
}

/** A blank value with no cell of its own. */
export function noField(label: Entry): Field {
  return { label, at: label.at, cell: emptyCell, text: "" };
}

/** Below a total stands an amount, or what is below is not its own. */
function fits({ label }: Labelled, text: string): boolean {
  return text !== "" && (!hasConcept(label, "total", "projectTotal") || readAmount(text) !== undefined);
}

/** 项目绩效目标 before 长期目标 | 年度目标: what stands below it is no goal. */
function headsGoals({ label, area, field }: Labelled, found: readonly Labelled[]): boolean {
  // A blank column may lie between them where merges are lost.
  if (isBesideFilled(area, field) || !hasConcept(label, "goal", "midtermGoal")) return false;
  const beside = found.filter(
    (other) =>
      other.area.top === area.top &&
      other.area.left > area.right &&
      hasConcept(other.label, "goal", "midtermGoal"),
  );
  return beside.length > 1;
}

function isBesideFilled(area: Range, field: Field): boolean {
  return isEntered(field) && field.at.top === area.top;
}

/** 项目总目标 | 年度总体目标 with the one's text below it: the other's blank is below too. */
function isGoalBelow(filled: Labelled, blank: Labelled): boolean {
  if (blank.field.text !== "" || filled.field.text === "" || filled === blank) return false;
  const isGoals = [filled, blank].every(({ label }) => hasConcept(label, "goal", "midtermGoal"));
  const isBelow = filled.field.at.top > filled.area.bottom;
  return isGoals && isBelow && filled.area.top === blank.area.top;
}

/** 项目名称 | 主管部门 | 实施单位 over their values: what is blank among them is blank below. */
function isHeaderBelow(placed: readonly Labelled[], blank: Labelled): boolean {
  const isHead = hasOneOf(blank.label, headerConcepts) || hasConcept(blank.label, "total");
  const isBare = (blank.hasLabelBeside || isAtEdge(blank)) && !isEntered(blank.field);
  if (!isHead || !isBare) return false;
  const low = placed.filter(
    ({ area, field }) => area.top === blank.area.top && field.at.top === area.bottom + 1,
  );
  return low.filter(({ field }) => isEntered(field)).length > 1;
}

/** No cell stands beside the label: its value is missed at itself. */
function isAtEdge({ area, field }: Labelled): boolean {
  return field.at.left === area.left && field.at.top === area.top;
}

function keyOfRange(range: Range): number {
  return keyOf({ row: range.top, column: range.left });
}
