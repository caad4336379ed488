import type { Range } from "../grid/address";
import type { MoneyUnit } from "../grid/amount";
import { compact } from "../value/plain-text";
import { type HeadRows, captionLines, firstEntry } from "./caption";
import { type Labelled, headLabels } from "./head-labels";
import { withLinesBelow } from "./goal-lines";
import { moneyUnitOf } from "./label";
import { moneyConcepts } from "./label-cells";
import { readFunds } from "./read-funds";
import { headerOf } from "./read-header";
import { periodCells } from "./period-cells";
import { hasStrangeAmount } from "./strange-amounts";
import { tableYear } from "./table-year";
import { type Entry, type Field, type Funds, type Header, isEntered } from "./table";
import { type View, hasConcept, hasOneOf, joinedField } from "./view";
import type { Concept } from "./vocabulary";

/** What stands above the indicators. */
export interface Head {
  readonly title: Entry | undefined;
  readonly year: number | undefined;
  readonly header: Header;
  readonly funds: Funds;
  readonly goal: Field | undefined;
  readonly midtermGoal: Field | undefined;
  readonly labels: readonly Labelled[];
  /** Everything that was understood. */
  readonly understood: readonly Range[];
}

/** Reads the rows by their labels; `further` stand elsewhere. */
export function readHead(view: View, rows: HeadRows, further: readonly Labelled[] = []): Head {
  const { top, bottom, titleRow } = rows;
  const labels = [...headLabels(view, titleRow === undefined ? top : titleRow + 1, bottom), ...further];
  const title = titleRow === undefined ? undefined : firstEntry(view, titleRow);
  return headOf(view, { labels, title, lines: captionLines(view, rows, labels), bottom });
}

/** What the labels, wherever they stand, and the lines above the table come to. */
export function headOf(
  view: View,
  parts: { labels: readonly Labelled[]; title: Entry | undefined; lines: readonly Entry[]; bottom: number },
): Head {
  const { labels, title, lines, bottom } = parts;
  const named = headerOf(labels);
  const period = named.period && periodCells(view, named.period);
  const header = { ...named, period: period && joinedField(period, "") };
  const [first, other] = goalsOf(labels);
  const goal = withLinesBelow(view, first, bottom);
  const midterm = withLinesBelow(view, other, bottom);
  const isOnlyMidterm = goal === undefined && midterm !== undefined;
  return {
    title,
    year: tableYear({ title, lines, labels, period: header.period }),
    header,
    funds: readFunds(labels, {
      unit: moneyUnitIn(labels, lines),
      hasStrangeAmount: hasStrangeAmount(view, labels),
      period: header.period?.text ?? "",
    }),
    goal: isOnlyMidterm ? midterm : goal,
    midtermGoal: isOnlyMidterm ? undefined : midterm,
    labels,
    understood: understoodOf(labels, [title, ...lines, ...(period ?? [])], [goal, midterm]),
  };
}

function moneyUnitIn(labels: readonly Labelled[], lines: readonly Entry[]): MoneyUnit | undefined {
  const ofMoney = labels.filter(({ label }) => hasOneOf(label, moneyConcepts) || label.fund);
  const totals = ofMoney.filter(({ label }) => hasConcept(label, "total"));
  return (
    [...totals, ...ofMoney].map(({ label }) => label.moneyUnit).find((unit) => unit !== undefined) ??
    lines.map((line) => moneyUnitOf(compact(line.text))).find((unit) => unit !== undefined)
  );
}

/** The year's goal and that of the whole project; 总体目标 is the latter where 年度目标 stands beside it. */
function goalsOf(labels: readonly Labelled[]): [Labelled | undefined, Labelled | undefined] {
  const goal = goalOf(labels, "goal", "midtermGoal");
  const midterm = goalOf(labels, "midtermGoal", "goal");
  const isAnnual = ({ label }: Labelled) => /年/.test(label.key);
  const annual = labels.find(
    (each) => hasConcept(each.label, "goal") && isAnnual(each) && !each.hasLabelBeside,
  );
  const isWhole = goal && annual && !isAnnual(goal) && goal.field.text !== "" && /总/.test(goal.label.key);
  return isWhole && (!midterm || midterm === goal) ? [annual, goal] : [goal, midterm];
}

/** The goal itself, not the 总体目标 that stands over 中期目标 and 年度目标. */
function goalOf(
  labels: readonly Labelled[],
  concept: "goal" | "midtermGoal",
  other: Concept,
): Labelled | undefined {
  const those = labels.filter(({ label }) => hasConcept(label, concept));
  const filled = those.find(({ field }) => isEntered(field));
  if (filled) return filled;
  const isHead = (labelled: Labelled) =>
    (labelled.hasLabelBeside || those.some((each) => isBesideAnnual(labelled, each))) &&
    labels.some(({ label }) => hasConcept(label, concept, other));
  return (
    those.find((labelled) => !isHead(labelled)) ??
    those.filter((labelled) => labelled.hasLabelBeside && those.length > 1)[1]
  );
}

/** 总体目标 before 年度目标 in one row; where merges are lost, blank columns lie between them. */
function isBesideAnnual({ area }: Labelled, { label, area: other }: Labelled): boolean {
  return other.top === area.top && other.left > area.right && /年/.test(label.key);
}

function understoodOf(
  labels: readonly Labelled[],
  entries: readonly (Entry | undefined)[],
  goals: readonly (Field | undefined)[],
): Range[] {
  const ranges: Range[] = [];
  for (const { area, field } of labels) ranges.push(area, field.at);
  for (const entry of entries) if (entry) ranges.push(entry.at);
  for (const goal of goals) {
    if (goal) ranges.push(withLines(goal));
  }
  return ranges;
}

/** The goal's cell with the lines below it and, left of them, their numbers. */
function withLines({ label, at, text }: Field): Range {
  const isBeside = at.top === label.at.top && at.left > label.at.right;
  return {
    ...at,
    left: isBeside ? label.at.right + 1 : at.left,
    bottom: at.bottom + text.split("\n").length - 1,
  };
}
