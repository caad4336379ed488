import type { Field, Table } from "../table/table";
import { compact, withoutEnd } from "../value/plain-text";
import { isCalculated, isWritten } from "./blank";
import { rowsOf } from "./indicator-row";
import { leftOverIn } from "./template-text";

/** The goal where it holds a text to judge; undefined where it is blank, lost, a prompt of the template or a formula's error. */
export function writtenGoal(table: Table): Field | undefined {
  const { goal } = table;
  return goal && isWritten(goal) && isCalculated(goal) && leftOverIn(goal.text)?.isSure !== true
    ? goal
    : undefined;
}

/** What the goal only repeats: the project's or an indicator's name. */
export function repeatedBy(table: Table, goal: Field): string | undefined {
  const text = key(goal.text);
  const project = table.header.projectName?.text;
  if (project !== undefined && key(project) === text) return project;
  // Making a name plain only shortens it.
  return rowsOf(table).find(
    ({ hasName, name, nameKey }) => hasName && name.length >= text.length && withoutEnd(nameKey) === text,
  )?.name;
}

/** Too few characters to say what, how much and to what effect. */
export function isShort(goal: Field): boolean {
  return key(goal.text).length < 20;
}

function key(text: string): string {
  return withoutEnd(compact(text));
}
