import { type Range, boundingRange } from "../grid/address";
import { areaAt } from "../grid/grid";
import { captionLines, firstEntry } from "./caption";
import type { Labelled } from "./head-labels";
import { headerConcepts } from "./label-cells";
import { level1Of } from "./levels";
import { moneyUnitOf } from "./label";
import { headOf } from "./read-head";
import type { Region } from "./segment";
import type { Entry, Field, Indicator, Level1, Level2, Section, Table } from "./table";
import {
  type View,
  columnsIn,
  entryAt,
  fieldAt,
  hasConcept,
  hasOneOf,
  isFirstOfArea,
  labelAt,
  plainAt,
  rowsBetween,
  shownAt,
} from "./view";

/** A list of projects in which each 一级指标 heads a pair of columns: 成本指标 over 三级指标 | 指标值, 产出指标 over the next two … */
export function readPivot(view: View, region: Region): Table[] {
  if (region.headingRow === undefined) return [];
  const pivot = pivotAt(view, region.headingRow);
  if (!pivot) return [];
  const rows = rowsBetween(view, region.headingRow + 1, region.bottom).map(({ row }) => row);
  const starts = rows.filter((row) => isFirst(view, pivot, row) && startsProject(view, pivot, row));
  let unit: Field | undefined;
  return starts.flatMap((top, index) => {
    const bottom = (starts[index + 1] ?? (rows[rows.length - 1] ?? top) + 1) - 1;
    const sections = pivot.pairs.map((pair) =>
      sectionOf(
        view,
        pair,
        rows.filter((row) => row >= top && row <= bottom),
      ),
    );
    // 单位 above its projects has money but no indicators.
    if (sections.every(({ rows: own }) => own.length === 0)) {
      unit = fieldAt(view, pivot.name, { row: top, column: pivot.nameColumn });
      return [];
    }
    return [projectTable(view, { region, pivot, unit, top, bottom }, sections)];
  });
}

interface Pair {
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly block: Entry;
  readonly nameHeading: Entry;
  readonly valueHeading: Entry;
}

interface Pivot {
  readonly headingRow: number;
  readonly pairs: readonly Pair[];
  readonly name: Entry;
  readonly nameColumn: number;
  /** The headings left of the indicators. */
  readonly heads: readonly { readonly row: number; readonly column: number }[];
}

/** The heads stand in the rows of the headings and up to two above them. */
const headRows = 2;

function pivotAt(view: View, headingRow: number): Pivot | undefined {
  const columns = columnsIn(view, headingRow);
  const isName = (column: number) => hasConcept(labelAt(view, { row: headingRow, column }), "nameHeading");
  const names = columns.filter(isName);
  const [first] = names;
  if (first === undefined) return undefined;
  const pairs = names.flatMap((column) => {
    const value = columns.find((each) => each > column);
    return value === undefined ? [] : [pairAt(view, headingRow, { column, value })];
  });
  const heads = rowsBetween(view, headingRow - headRows, headingRow).flatMap(({ row, columns: own }) =>
    own
      .filter((column) => column < first && isFirstOfArea(view, { row, column }))
      .map((column) => ({ row, column })),
  );
  const name = heads.find((at) => /项目名称/.test(plainAt(view, at)));
  return name && { headingRow, pairs, heads, name: entryAt(view, name), nameColumn: name.column };
}

function pairAt(view: View, headingRow: number, { column, value }: { column: number; value: number }): Pair {
  const above = columnsIn(view, headingRow - 1).filter((each) => each <= column);
  const block = { row: headingRow - 1, column: above[above.length - 1] ?? column };
  const label = labelAt(view, block);
  const level1 = label?.level1 ?? (label?.level2 && level1Of(label.level2));
  return {
    level1,
    level2: label?.level1 ? level2s[label.level1] : label?.level2,
    block: entryAt(view, block),
    nameHeading: entryAt(view, { row: headingRow, column }),
    valueHeading: entryAt(view, { row: headingRow, column: value }),
  };
}

function isFirst(view: View, { nameColumn }: Pivot, row: number): boolean {
  return isFirstOfArea(view, { row, column: nameColumn });
}

/** Its name, or, where that was forgotten, the money or the goal of another. */
function startsProject(view: View, { heads, nameColumn }: Pivot, row: number): boolean {
  if (shownAt(view, { row, column: nameColumn }) !== "") return true;
  return heads.some(
    (at) =>
      hasConcept(labelAt(view, at), "total", "goal") && shownAt(view, { row, column: at.column }) !== "",
  );
}

const level2s: Partial<Record<Level1, Level2>> = { 成本指标: "成本指标", 满意度指标: "服务对象满意度指标" };

function sectionOf(
  view: View,
  { level1, level2, block, nameHeading, valueHeading }: Pair,
  rows: readonly number[],
): Section {
  const indicators = rows.flatMap((row): Indicator[] => {
    const name = fieldAt(view, nameHeading, { row, column: nameHeading.at.left });
    const value = fieldAt(view, valueHeading, { row, column: valueHeading.at.left });
    if (name.text === "" && value.text === "") return [];
    const none = { sign: undefined, unit: undefined, weight: undefined, nature: undefined };
    return [{ row, name, value, ...none, valueText: value.text }];
  });
  return {
    level1,
    level2,
    label: level1 && level2s[level1] === undefined && level2 ? block : undefined,
    block,
    requirement: undefined,
    rows: indicators,
    half: "annual",
  };
}

function projectTable(
  view: View,
  place: { region: Region; pivot: Pivot; unit: Field | undefined; top: number; bottom: number },
  sections: readonly Section[],
): Table {
  const { region, pivot, unit, top, bottom } = place;
  const labels = labelsAt(view, pivot, top);
  const title = region.titleRow === undefined ? undefined : firstEntry(view, region.titleRow);
  const lines = captionLines(view, { top: region.top, bottom: pivot.headingRow - headRows - 1 }, []);
  const head = headOf(view, { labels, title, lines, bottom: top });
  const last = pivot.pairs[pivot.pairs.length - 1] as Pair;
  const range: Range = { top, left: view.left, bottom, right: last.valueHeading.at.right };
  const projectName = fieldAt(view, pivot.name, { row: top, column: pivot.nameColumn });
  return {
    ...{ sheet: view.grid.sheet, range, layout: undefined, title, year: head.year, funds: head.funds },
    header: { ...head.header, projectName, unit: unit ?? head.header.unit },
    ...{ goal: head.goal, midtermGoal: undefined, sections, repairs: [], unread: [] },
    headings: boundingRange(pivot.pairs.flatMap((pair) => [pair.nameHeading.at, pair.valueHeading.at])),
  };
}

/** The money in the columns left of the indicators; of 项目金额 over 资金总额 | 单位资金 the lower ones. */
function labelsAt(view: View, { heads, nameColumn }: Pivot, row: number): Labelled[] {
  return heads.flatMap((at) => {
    const label = labelAt(view, at);
    const area = areaAt(view.grid, at);
    const isOver = heads.some(
      (each) => each.row > at.row && each.column >= at.column && each.column <= area.right,
    );
    const isHead =
      label?.fund !== undefined || hasConcept(label, "total", "goal") || hasOneOf(label, headerConcepts);
    if (!label || !isHead || isOver || at.column === nameColumn) return [];
    const field = fieldAt(view, entryAt(view, at), { row, column: at.column });
    const moneyUnit = label.moneyUnit ?? unitOver(view, heads, at);
    return [{ label: { ...label, moneyUnit }, area, field, hasLabelBeside: false, gap: 0, isGuessed: false }];
  });
}

/** 项目金额（万元） says it of the columns below. */
function unitOver(view: View, heads: Pivot["heads"], at: { row: number; column: number }) {
  const over = heads.filter((each) => each.row < at.row && each.column <= at.column);
  return over.map((each) => moneyUnitOf(plainAt(view, each))).find((unit) => unit !== undefined);
}
