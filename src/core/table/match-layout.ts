import type { Grid } from "../grid/grid";
import type { Layout } from "./layout";
import type { Requirement, Section } from "./table";

/** What tells one form from another: which labels it has, not where they stand or what is filled in. */
export interface Shape {
  readonly header: ReadonlySet<string>;
  readonly funds: ReadonlySet<string>;
  /** The roles of the indicators' columns in their order, per half. */
  readonly columns: string;
  readonly hasSide: boolean;
  /** 二级 label and requirement. */
  readonly sections: ReadonlyMap<string, Requirement>;
}

/** Of seven points: header, funds, columns, side column one each, the 二级 labels three. */
const enough = 5.5;
const enoughHeader = 0.6;

/** The known form a table follows; undefined where none comes near enough. */
export function matchLayout(
  shape: Shape,
  layouts: readonly Layout[],
  shapeOf: (layout: Layout) => Shape | undefined,
): Layout | undefined {
  let best: Layout | undefined;
  let most = enough;
  for (const layout of layouts) {
    const known = shapeOf(layout);
    const points = known ? pointsOf(shape, known) : 0;
    if (points >= most && points > 0) {
      best = best && points === most ? best : layout;
      most = points;
    }
  }
  return best;
}

function pointsOf(shape: Shape, known: Shape): number {
  if (shape.columns !== known.columns) return 0;
  let same = 0;
  let strange = 0;
  for (const [level2, requirement] of shape.sections) {
    if (known.sections.has(level2) && known.sections.get(level2) === requirement) same += 1;
    else if (requirement !== undefined || !known.sections.has(level2)) strange += 1;
  }
  const header = likeness(shape.header, known.header);
  // Without half of its header it is another form, which must not be asked for the rest.
  if (strange > 1 || header < enoughHeader) return 0;
  return (
    1 +
    (shape.hasSide === known.hasSide ? 1 : 0) +
    header +
    likeness(shape.funds, known.funds) +
    3 * (same / Math.max(known.sections.size, 1))
  );
}

/** Shared labels as a share of all: 1 where they are the same. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const label of one) if (other.has(label)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

export function sectionShapes(sections: readonly Section[]): Map<string, Requirement> {
  const shapes = new Map<string, Requirement>();
  for (const { level2, label, requirement } of sections) if (level2 && label) shapes.set(level2, requirement);
  return shapes;
}

/** The sections as the form requires them: marks of its own first, the layout's where the sheet has none, and the groups whose rows are missing. */
export function requiredBy(layout: Layout | undefined, sections: readonly Section[], grid: Grid): Section[] {
  if (!layout || grid.rows.length === 0) return [...sections];
  const demanded = (level2: string | undefined) =>
    layout.sections.find((section) => section.level2 === level2)?.requirement;
  const filled = sections.map((section) => ({
    ...section,
    requirement: section.requirement ?? demanded(section.level2),
  }));
  const missing = layout.sections
    .filter(({ requirement }) => requirement === "number" || requirement === "required")
    .filter(({ level2 }) => !sections.some((section) => section.level2 === level2))
    .map(({ level1, level2, requirement }) => ({
      level1,
      level2,
      requirement,
      label: undefined,
      block: sections.find((section) => section.level1 === level1)?.block,
      rows: [],
      half: "annual" as const,
    }));
  return [...filled, ...missing];
}
