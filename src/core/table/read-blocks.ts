import { compact } from "../value/plain-text";
import { type Headings, headingsOf } from "./columns";
import { type Labelled, headLabels } from "./head-labels";
import { type BodyReading, readBody } from "./read-body";
import type { Section } from "./table";
import { type View, columnsIn, hasConcept, hasOneOf, labelAt, rowsBetween, shownAt } from "./view";
import type { Concept } from "./vocabulary";

/** The indicators of a table and the headings of those of the year. */
export interface Blocks {
  readonly headings: Headings;
  readonly body: BodyReading;
  /** 年度目标 between the indicators of the long term and its own. */
  readonly goal: Labelled | undefined;
}

/** The indicators below their headings; where 长期绩效指标 stand above 年度绩效指标, each below headings of its own. */
export function readBlocks(view: View, headings: Headings, bottom: number): Blocks {
  const tops = [headings.range.top, ...furtherHeadings(view, headings.bodyTop, bottom)];
  const terms = tops.map((row) => termOf(view, row, headings.range.left));
  const annual = terms.indexOf("annual");
  if (annual < 0 || !terms.includes("midterm"))
    return { headings, body: readBody(view, headings, bottom), goal: undefined };
  const all = tops.map((row, index) => (index === 0 ? headings : headingsOf(view, row, {})));
  const bodies = all.map((own, index) => {
    const body = readBody(view, own, (tops[index + 1] ?? bottom + 1) - 1);
    return { ...body, sections: body.sections.map((section) => inHalf(section, terms[index])) };
  });
  const before = bodies[annual - 1];
  const labels = before ? headLabels(view, before.bottom + 1, (tops[annual] as number) - 1) : [];
  const goals = labels.filter(({ label }) => hasConcept(label, "goal"));
  const goal = goals.find(({ field }) => field.text !== "") ?? goals[0];
  return { headings: all[annual] as Headings, body: joined(bodies), goal };
}

/** Rows that repeat the headings. */
function furtherHeadings(view: View, top: number, bottom: number): number[] {
  const found: number[] = [];
  for (const { row, columns } of rowsBetween(view, top, bottom)) {
    let headings = 0;
    for (const column of columns) if (isHeadingAt(view, row, column)) headings += 1;
    if (headings > 2) found.push(row);
  }
  return found;
}

const headings: readonly Concept[] = [
  "level1Heading",
  "level2Heading",
  "nameHeading",
  "detailHeading",
  "valueHeading",
];

function isHeadingAt(view: View, row: number, column: number): boolean {
  return hasOneOf(labelAt(view, { row, column }), headings);
}

/** What the vertical label beside the headings, or the line alone above them, says of their time. */
function termOf(view: View, row: number, left: number): "midterm" | "annual" | undefined {
  const beside = columnsIn(view, row).find((column) => column < left);
  const above = rowsBetween(view, row - 1, row - 1).find(({ columns }) => columns.length === 1);
  const text =
    beside !== undefined
      ? shownAt(view, { row, column: beside })
      : shownAt(view, { row: row - 1, column: above?.columns[0] ?? left });
  const plain = compact(text);
  if (plain.length > 16) return undefined;
  if (/年度|本年|当年/.test(plain)) return "annual";
  return /长期|中期|实施期|总目标|周期|三年|总体/.test(plain) ? "midterm" : undefined;
}

function inHalf(section: Section, term: "midterm" | "annual" | undefined): Section {
  return term === undefined ? section : { ...section, half: term };
}

function joined(bodies: readonly BodyReading[]): BodyReading {
  return {
    sections: bodies.flatMap(({ sections }) => sections),
    repairs: bodies.flatMap(({ repairs }) => repairs),
    understood: bodies.flatMap(({ understood }) => understood),
    bottom: Math.max(...bodies.map(({ bottom }) => bottom)),
  };
}
