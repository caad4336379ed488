import type { Address, Range } from "../grid/address";
import { areaAt, keyOf } from "../grid/grid";
import { amountColumn } from "./amount-column";
import { type LabelCell, inlineColumns, isFundsAfter, labelCells } from "./label-cells";
import { withBlanksPlaced } from "./blank-places";
import { type Label, labelOf } from "./label";
import { withAmountsBelow } from "./money-row";
import type { Entry, Field } from "./table";
import { noField, withBelow } from "./values-below";
import { type View, entryAt, fieldAt, hasConcept, inlineAt, labelAt, rowsBetween, shownAt } from "./view";

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

/** Every label between two rows with its value: beside it, else below it. Rows of funds are those from the first label of money on. */
export function headLabels(view: View, top: number, bottom: number): Labelled[] {
  const found: Labelled[] = [];
  let isFunds = false;
  for (const row of rowsBetween(view, top, bottom)) {
    const labels = labelCells(view, row, isFunds);
    isFunds = isFundsAfter(isFunds, labels);
    const inline = inlineColumns(view, row, labels);
    labels.forEach((cell, index) => {
      const nextLabel = labels[index + 1]?.at.column;
      const nextInline = inline.find((column) => column > cell.at.column);
      found.push(...besideOf(view, cell, nearer(nextLabel, nextInline)));
    });
    found.push(...inline.flatMap((column) => inlineOf(view, { row: row.row, column })));
  }
  return withBelow(view, withAmountsBelow(view, withBlanksPlaced(view, found, bottom), bottom), bottom);
}

function besideOf(view: View, entry: LabelCell, nextColumn: number | undefined): Labelled[] {
  const { row } = entry.at;
  const area = areaAt(view.grid, entry.at);
  const label = { at: area, text: shownAt(view, entry.at) };
  const limit = nextColumn === undefined ? view.right : nextColumn - 1;
  const first = area.right + 1;
  const isMoney = entry.label.fund !== undefined || hasConcept(entry.label, "total");
  const money = isMoney ? amountColumn(view, row, { first, limit }) : undefined;
  let column = money?.column ?? first;
  // A blank cell that is merged is where the value goes; blank cells of their own may be what a merge left behind.
  const isFree = (at: Address) => !money?.isSure && isBlank(view, at) && !isMerged(view, at);
  while (column < limit && isFree({ row, column })) column += 1;
  const hasValue = column <= limit && !isBlank(view, { row, column });
  // Another label right beside it, or the table's edge: there is no cell for a value in this row.
  const hasLabelBeside = nextColumn !== undefined && first > limit;
  const isPlaced = hasValue || money?.isSure === true;
  const field: Field =
    hasLabelBeside || first > view.right
      ? placeless(view, entry.label, label)
      : fieldAt(view, label, { row, column: isPlaced ? column : first });
  const own = {
    label: entry.label,
    area,
    field,
    hasLabelBeside,
    gap: hasValue ? column - first : 0,
    isGuessed: entry.isGuessed,
  };
  return money?.whole === undefined ? [own] : [own, ofProject(view, own, { row, column: money.whole })];
}

/** The same money of the whole project, as if it had a label of its own where it stands. */
function ofProject(view: View, { label, field }: Labelled, at: Address): Labelled {
  const total = hasConcept(label, "total") ? labelOf("项目资金总额") : undefined;
  return {
    label: total ? { ...total, moneyUnit: label.moneyUnit } : label,
    area: areaAt(view.grid, at),
    field: fieldAt(view, field.label, at),
    hasLabelBeside: false,
    gap: 0,
    isGuessed: false,
  };
}

/** The first of two columns, either of which may not be there. */
function nearer(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

function isMerged(view: View, at: Address): boolean {
  const { left, right } = areaAt(view.grid, at);
  return left < right;
}

/** A blank value with no cell beside its label: a goal is written below its label, anything else is missed at the label itself. */
function placeless(view: View, label: Label, entry: Entry): Field {
  const below = { row: entry.at.bottom + 1, column: entry.at.left };
  const isBelow = hasConcept(label, "goal", "midtermGoal") && !labelAt(view, below);
  return isBelow ? fieldAt(view, entry, below) : noField(entry);
}

function isBlank(view: View, at: Address): boolean {
  return shownAt(view, at) === "" && view.grid.cells.get(keyOf(at))?.kind !== "uncalculated";
}

function inlineOf(view: View, at: Address): Labelled[] {
  const split = inlineAt(view, at);
  if (!split) return [];
  const entry = entryAt(view, at);
  const field: Field = {
    label: entry,
    at: entry.at,
    cell: { kind: "text", text: split.value },
    text: split.value,
  };
  return [{ label: split.label, area: entry.at, field, hasLabelBeside: false, gap: 0, isGuessed: false }];
}
