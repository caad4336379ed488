import type { Range } from "../grid/address";
import { emptyCell } from "../grid/cell";
import { areaAt, keyOf } from "../grid/grid";
import { compact } from "../value/plain-text";
import { type Label, moneyUnitOf, nearestFund } from "./label";
import type { Entry, Field } from "./table";
import {
  type View,
  entryAt,
  fieldAt,
  hasConcept,
  isFirstOfArea,
  labelAt,
  rowsBetween,
  shownAt,
} from "./view";
import type { Concept } from "./vocabulary";

/** A label of the part above the indicators, with the cell its value stands in. */
export interface Labelled {
  readonly label: Label;
  readonly area: Range;
  readonly field: Field;
  /** The next thing to its right is a label too: it heads others, or its value is below or blank. */
  readonly hasLabelBeside: boolean;
  /** How many blank columns lie between the label and its value. */
  readonly gap: number;
  /** Guessed from a misspelt text. */
  readonly isGuessed: boolean;
}

const headerConcepts: readonly Concept[] = [
  "projectName",
  "department",
  "unit",
  "attribute",
  "category",
  "period",
  "periodStart",
  "periodEnd",
];
const anywhere: readonly Concept[] = [
  ...headerConcepts,
  "known",
  "fundsBlock",
  "projectTotal",
  "goal",
  "midtermGoal",
];

/** Every label between two rows with its value: beside it, else below it. Rows of funds are those from the first label of money on. */
export function headLabels(view: View, top: number, bottom: number): Labelled[] {
  const found: Labelled[] = [];
  let isFunds = false;
  for (const { row, columns } of rowsBetween(view, top, bottom)) {
    const labels = labelColumns(view, row, columns, isFunds);
    isFunds = isFundsAfter(isFunds, labels);
    const inline = inlineColumns(view, row, columns, labels);
    const stops = [...labels.map(({ column }) => column), ...inline].sort((one, other) => one - other);
    for (const entry of labels)
      found.push(
        besideOf(
          view,
          row,
          entry,
          stops.find((column) => column > entry.column),
        ),
      );
    found.push(...inline.flatMap((column) => inlineOf(view, row, column)));
  }
  return withBelow(view, found);
}

/** 项目名称：维稳经费 in one cell, unless the cell is the value of a label before it. */
function inlineColumns(
  view: View,
  row: number,
  columns: readonly number[],
  labels: readonly LabelColumn[],
): number[] {
  return columns.filter((column, index) => {
    if (!view.inline.has(keyOf({ row, column }))) return false;
    return !labels.some((label) => label.column === columns[index - 1]);
  });
}

function inlineOf(view: View, row: number, column: number): Labelled[] {
  const split = view.inline.get(keyOf({ row, column }));
  if (!split) return [];
  const entry = entryAt(view, { row, column });
  const field: Field = {
    label: entry,
    at: entry.at,
    cell: { kind: "text", text: split.value },
    text: split.value,
  };
  return [{ label: split.label, area: entry.at, field, hasLabelBeside: false, gap: 0, isGuessed: false }];
}

interface LabelColumn {
  readonly column: number;
  readonly label: Label;
  readonly isGuessed: boolean;
}

function labelColumns(view: View, row: number, columns: readonly number[], wasFunds: boolean): LabelColumn[] {
  const labels: LabelColumn[] = [];
  let isFunds = wasFunds;
  for (const column of columns) {
    const known = labelAt(view, { row, column });
    const label = known ?? (isFunds ? guessedFund(view, row, column) : undefined);
    if (!label || !isFirstOfArea(view, { row, column })) continue;
    const before = labels[labels.length - 1];
    if (!isLabelHere(view, row, column, { label, before, isFunds })) continue;
    labels.push({ column, label, isGuessed: known === undefined });
    isFunds = isFundsAfter(isFunds, labels);
  }
  return labels;
}

function isFundsAfter(isFunds: boolean, labels: readonly LabelColumn[]): boolean {
  if (labels.some(({ label }) => hasConcept(label, "goal", "midtermGoal"))) return false;
  return isFunds || labels.some(({ label }) => hasConcept(label, "fundsBlock", "total", "projectTotal"));
}

/** A word such as 其他 or 合计 is a label among the money only; the cell right after 项目名称 is its value, whatever it says. */
function isLabelHere(
  view: View,
  row: number,
  column: number,
  place: { label: Label; before: LabelColumn | undefined; isFunds: boolean },
): boolean {
  const { label, before, isFunds } = place;
  const isMoney = label.fund !== undefined || hasConcept(label, "total");
  if (!hasConcept(label, ...anywhere) && !isMoney) return false;
  if (before && hasConcept(before.label, ...headerConcepts) && !hasConcept(before.label, "category")) {
    const isBeside = areaAt(view.grid, { row, column: before.column }).right === column - 1;
    if (isBeside && !hasConcept(label, ...headerConcepts, "goal", "fundsBlock")) return false;
  }
  if (isFunds || !isMoney || hasConcept(label, ...anywhere)) return true;
  return label.key.length >= 3 && (hasConcept(label, "total") || label.key.length >= 4);
}

function guessedFund(view: View, row: number, column: number): Label | undefined {
  const text = shownAt(view, { row, column });
  const fund = /^[^0-9]{4,16}$/.test(compact(text)) ? nearestFund(text) : undefined;
  return (
    fund && {
      key: fund.name,
      concepts: new Set(),
      level1: undefined,
      level2: undefined,
      fund,
      requirement: undefined,
      moneyUnit: moneyUnitOf(compact(text)),
      isOfWhich: /其中/.test(text),
      numbering: undefined,
    }
  );
}

function besideOf(view: View, row: number, entry: LabelColumn, nextColumn: number | undefined): Labelled {
  const area = areaAt(view.grid, { row, column: entry.column });
  const label = entryAt(view, { row, column: entry.column });
  const limit = nextColumn === undefined ? view.right : nextColumn - 1;
  const first = area.right + 1;
  let column = first;
  while (column < limit && isBlank(view, row, column)) column += 1;
  const hasValue = column <= limit && !isBlank(view, row, column);
  // Another label right beside it, or the table's edge: there is no cell for a value in this row.
  const hasLabelBeside = nextColumn !== undefined && first > limit;
  const field: Field =
    hasLabelBeside || first > view.right
      ? placeless(view, entry.label, label)
      : fieldAt(view, label, { row, column: hasValue ? column : first });
  return {
    label: entry.label,
    area,
    field,
    hasLabelBeside,
    gap: hasValue ? column - first : 0,
    isGuessed: entry.isGuessed,
  };
}

/** A blank value with no cell beside its label: a goal is written below its label, anything else is missed at the label itself. */
function placeless(view: View, label: Label, entry: Entry): Field {
  const below = { row: entry.at.bottom + 1, column: entry.at.left };
  const isBelow = hasConcept(label, "goal", "midtermGoal") && !labelAt(view, below);
  return isBelow ? fieldAt(view, entry, below) : { label: entry, at: entry.at, cell: emptyCell, text: "" };
}

function isBlank(view: View, row: number, column: number): boolean {
  return shownAt(view, { row, column }) === "" && !isUncalculated(view, row, column);
}

function isUncalculated(view: View, row: number, column: number): boolean {
  return view.grid.cells.get(keyOf({ row, column }))?.kind === "uncalculated";
}

/** Labels with nothing beside them take what stands right below, unless that is a label or another label's value. */
function withBelow(view: View, found: readonly Labelled[]): Labelled[] {
  const taken = new Set(
    found.flatMap(({ area, field }) => [
      keyOfRange(area),
      ...(field.text === "" ? [] : [keyOfRange(field.at)]),
    ]),
  );
  return found.map((labelled) => {
    if (labelled.field.text !== "" || labelled.field.cell.kind === "uncalculated" || labelled.label.fund)
      return labelled;
    const at = { row: labelled.area.bottom + 1, column: labelled.area.left };
    const isFree = shownAt(view, at) !== "" && !taken.has(keyOf(at)) && !labelAt(view, at);
    if (!isFree || hasConcept(labelled.label, "fundsBlock", "known")) return labelled;
    return { ...labelled, field: fieldAt(view, labelled.field.label, at), hasLabelBeside: false };
  });
}

function keyOfRange(range: Range): number {
  return keyOf({ row: range.top, column: range.left });
}
