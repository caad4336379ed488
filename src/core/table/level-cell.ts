import type { Address } from "../grid/address";
import { compact } from "../value/plain-text";
import { type Label, labelOf, nearestLevel2, requirementOf } from "./label";
import type { Entry, Level1, Level2, Requirement } from "./table";
import { type View, entryAt, isFirstOfArea, labelAt, rowsBetween, shownAt } from "./view";

/** A 一级 or 二级 label where it stands. */
export interface LevelCell {
  readonly entry: Entry;
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly requirement: Requirement;
  /** Guessed from a misspelt text. */
  readonly isGuessed: boolean;
}

/** The level label at a place of its column; undefined where the cell is blank or goes on from above. */
export function levelCell(view: View, at: Address, role: "level1" | "level2"): LevelCell | undefined {
  if (!isFirstOfArea(view, at)) return undefined;
  const entry = entryAt(view, at);
  if (entry.text === "" || /^\d+$/.test(entry.text)) return undefined;
  const label = labelAt(view, at) ?? joinedLabel(entry.text) ?? brokenLabel(view, at, entry.text);
  if (label === "rest") return undefined;
  const requirement = label?.requirement ?? requirementOf(compact(entry.text));
  if (label?.level1 || label?.level2)
    return { entry, ...levelsFor(label, role), requirement, isGuessed: false };
  const guess = nearestLevel2(entry.text);
  return { entry, level1: undefined, level2: guess, requirement, isGuessed: guess !== undefined };
}

/** "产出指标-数量指标": the last part counts. */
export function joinedLabel(text: string): Label | undefined {
  const parts = compact(text).split(/[-/>]/);
  return parts.length === 2 ? labelOf(parts[1] as string) : undefined;
}

/** 服务对象 over 满意度指标 in two cells, as converted files break labels: the label at the first, nothing at the rest of it. */
function brokenLabel(view: View, { row, column }: Address, text: string): Label | "rest" | undefined {
  if (text.length > longestPart) return undefined;
  const isLevel = (label: Label | undefined) => (label?.level1 ?? label?.level2) !== undefined;
  // The row of the rest has nothing else.
  const isLast = (each: number) =>
    rowsBetween(view, each, each)[0]?.columns.every((other) => other <= column);
  const above = shownAt(view, { row: row - 1, column });
  if (above !== "" && isLast(row) && isLevel(labelOf(above + text))) return "rest";
  const below = shownAt(view, { row: row + 1, column });
  const label = below !== "" && isLast(row + 1) ? labelOf(text + below) : undefined;
  return isLevel(label) ? label : undefined;
}

const longestPart = 8;

/** 成本指标 and 满意度指标 are both a 一级 and a 二级: the column decides. */
function levelsFor(label: Label, role: "level1" | "level2"): Pick<LevelCell, "level1" | "level2"> {
  if (role === "level1" && label.level1) return { level1: label.level1, level2: undefined };
  if (role === "level2" && label.level2) return { level1: undefined, level2: label.level2 };
  return { level1: label.level1, level2: label.level1 ? undefined : label.level2 };
}
