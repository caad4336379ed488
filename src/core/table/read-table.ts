import { type Range, boundingRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { type Headings, headingsOf } from "./columns";
import { gridOfBlank } from "./grid-of-blank";
import { guessedHeadings } from "./guess-columns";
import type { Layout } from "./layout";
import { makeBlank } from "./make-blank";
import { type Shape, matchLayout, requiredBy, sectionShapes } from "./match-layout";
import { readAcross } from "./read-across";
import { type BodyReading, readBody, unreadIn } from "./read-body";
import { type Head, readHead } from "./read-head";
import { readList } from "./read-list";
import { readPivot } from "./read-pivot";
import { readTree } from "./read-tree";
import { withMoneyBelow } from "./money-below";
import { displacedAmount, misspeltFund } from "./repairs";
import { readBlocks } from "./read-blocks";
import { type Region, bandsOf, regionsOf } from "./segment";
import type { Field, Header, Repair, Section, Table } from "./table";
import { type View, hasConcept, labelAt, rowsBetween, shownAt, viewOf } from "./view";

/** Every target table of a sheet, read by its labels; a sheet without any gives none. */
export function recognise(grid: Grid, layouts: readonly Layout[]): Table[] {
  if (!grid.used) return [];
  const tables: Table[] = [];
  for (const view of bandsOf(viewOf(grid))) {
    for (const region of regionsOf(view)) tables.push(...readRegion(within(view, region), region, layouts));
  }
  return tables;
}

/** A table is read by its own rows, whatever its neighbours are like. */
function within(view: View, { top, bottom }: Region): View {
  return { ...view, rows: rowsBetween(view, top, bottom) };
}

function readRegion(view: View, region: Region, layouts: readonly Layout[]): Table[] {
  if (region.form === "tree") return readTree(view, region);
  if (region.form === "list") return readList(view, region);
  if (region.form === "pivot") return readPivot(view, region);
  if (region.form === "across") return readAcross(view, region);
  return [readRowsForm(view, region, layouts)];
}

function readRowsForm(view: View, region: Region, layouts: readonly Layout[]): Table {
  const headBottom = (region.headingRow ?? firstLevelRow(view, region) ?? region.bottom + 1) - 1;
  const rows = { top: region.top, bottom: headBottom, titleRow: region.titleRow };
  const upper = readHead(view, rows);
  const first =
    region.headingRow === undefined
      ? guessedHeadings(view, headBottom + 1, region.bottom)
      : headingsOf(view, region.headingRow, { goalLeft: upper.goal?.label.at.left, year: upper.year });
  const blocks = first && readBlocks(view, first, region.bottom);
  const { headings, body } = blocks ?? { headings: undefined, body: noBody(headBottom) };
  const below = { top: body.bottom + 1, bottom: region.bottom };
  const head = withMoneyBelow(view, upper, { upper: rows, lower: below });
  const shape = shapeOf(view, { head, headings, sections: body.sections });
  const layout = matchLayout(shape, layouts, layoutShape);
  const range = rangeOf(region, { head, headings, body }, view);
  const lower = blocks?.goal;
  return {
    sheet: view.grid.sheet,
    range,
    layout: layout?.id,
    title: head.title,
    year: head.year,
    header: head.header,
    funds: head.funds,
    ...(lower && isOfMidterm(view, head.goal)
      ? { goal: lower.field, midtermGoal: head.goal }
      : { goal: head.goal, midtermGoal: head.midtermGoal }),
    headings: region.headingRow === undefined ? undefined : headings?.range,
    sections: requiredBy(layout, body.sections, view.grid),
    repairs: [...fundRepairs(head, layout), ...body.repairs],
    unread: unreadIn(view, range, [
      ...head.understood,
      ...body.understood,
      ...(lower ? [lower.area, lower.field.at] : []),
    ]),
  };
}

/** The only goal above the indicators is that of the long term. */
function isOfMidterm(view: View, goal: Field | undefined): boolean {
  if (goal === undefined) return true;
  const { top: row, left: column } = goal.label.at;
  return hasConcept(labelAt(view, { row, column }), "midtermGoal");
}

/** The first row with a 二级 label, for a table whose headings are lost. */
function firstLevelRow(view: View, region: Region): number | undefined {
  return rowsBetween(view, region.top, region.bottom).find(({ row, columns }) =>
    columns.some(
      (column) =>
        (labelAt(view, { row, column })?.level2 ?? "") !== "" && shownAt(view, { row, column }).length > 2,
    ),
  )?.row;
}

function noBody(bottom: number): BodyReading {
  return { sections: [], repairs: [], understood: [], bottom };
}

function shapeOf(
  view: View,
  parts: { head: Head; headings: Headings | undefined; sections: readonly Section[] },
): Shape {
  const { head, headings, sections } = parts;
  const { header, funds, goal, midtermGoal } = head;
  const named = Object.keys(header).filter((name) => header[name as keyof Header] !== undefined);
  if (goal) named.push("goal");
  if (midtermGoal) named.push("midtermGoal");
  const roles = (headings?.halves ?? []).map(({ columns }) => columns.map(({ role }) => role).join(" "));
  return {
    header: new Set(named),
    funds: new Set([...funds.parts.map(({ name }) => name), ...(funds.projectTotal ? ["projectTotal"] : [])]),
    columns: roles.join(" | "),
    hasSide: headings !== undefined && hasSideLabel(view, headings),
    sections: sectionShapes(sections),
  };
}

/** 绩效指标 beside the headings or their first row. */
function hasSideLabel(view: View, { range, sideRight }: Headings): boolean {
  return rowsBetween(view, range.top, range.bottom + 1).some(({ row, columns }) =>
    columns.some((column) => column <= sideRight && hasConcept(labelAt(view, { row, column }), "side")),
  );
}

const shapes = new WeakMap<Layout, Shape>();

/** A layout's shape is that of its own blank table, read once. */
function layoutShape(layout: Layout): Shape | undefined {
  const known = shapes.get(layout);
  if (known) return known;
  const choices = { year: 2021, level: "", department: "", unit: "", attribute: "", projectName: "" };
  const view = viewOf(gridOfBlank(makeBlank(layout, choices), layout.id));
  const [region] = regionsOf(view);
  if (region?.headingRow === undefined) return undefined;
  const head = readHead(view, { top: region.top, bottom: region.headingRow - 1, titleRow: region.titleRow });
  const headings = headingsOf(view, region.headingRow, { goalLeft: head.goal?.label.at.left });
  const shape = shapeOf(view, { head, headings, sections: readBody(view, headings, region.bottom).sections });
  shapes.set(layout, shape);
  return shape;
}

function rangeOf(
  region: Region,
  parts: { head: Head; headings: Headings | undefined; body: BodyReading },
  view: View,
): Range {
  const { head, headings, body } = parts;
  const heads = head.understood.concat(body.understood.filter(({ top }) => top <= body.bottom));
  if (headings) heads.push(headings.range);
  const bounds = boundingRange(heads) ?? {
    top: region.top,
    left: view.left,
    bottom: body.bottom,
    right: view.right,
  };
  let { bottom } = body;
  for (const { area } of head.labels) bottom = Math.max(bottom, area.bottom);
  return { ...bounds, top: Math.min(bounds.top, region.titleRow ?? bounds.top), bottom };
}

function fundRepairs(head: Head, layout: Layout | undefined): Repair[] {
  const repairs: Repair[] = [];
  for (const { label, area, field, gap, isGuessed } of head.labels) {
    if (label.fund === undefined && !hasConcept(label, "total")) continue;
    if (isGuessed) repairs.push(misspeltFund(area, field.label.text, label.key));
    if (layout && gap > 0) repairs.push(displacedAmount(field.at, label.key));
  }
  return repairs;
}
