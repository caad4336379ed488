import type { Address } from "../grid/address";
import { type GridRow, areaAt } from "../grid/grid";
import { readAmount } from "../value/amount-text";
import { compact } from "../value/plain-text";
import { type Label, moneyUnitOf, nearestFund } from "./label";
import {
  type View,
  columnsIn,
  filledAfter,
  hasConcept,
  hasOneOf,
  inlineAt,
  isFirstOfArea,
  labelAt,
  shownAt,
} from "./view";
import type { Concept } from "./vocabulary";

/** What stands in the header, beside the project's name. */
export const headerConcepts: readonly Concept[] = [
  "projectName",
  "department",
  "unit",
  "attribute",
  "category",
  "period",
  "periodStart",
  "periodEnd",
];
/** What heads the money, or bears its sum. */
export const moneyConcepts: readonly Concept[] = ["fundsBlock", "total", "projectTotal"];
const anywhere: readonly Concept[] = [
  ...headerConcepts,
  "known",
  "fundsBlock",
  "projectTotal",
  "goal",
  "midtermGoal",
];

/** A cell that is a label at its place. */
export interface LabelCell {
  readonly at: Address;
  readonly label: Label;
  readonly isGuessed: boolean;
}

/** The labels of a row above the indicators; `wasFunds`: the rows of money have begun above it. */
export function labelCells(view: View, { row, columns }: GridRow, wasFunds: boolean): LabelCell[] {
  const labels: LabelCell[] = [];
  let isFunds = wasFunds;
  for (const column of columns) {
    const at = { row, column };
    const known = labelAt(view, at);
    const label = known ?? (isFunds ? guessedFund(shownAt(view, at)) : undefined);
    if (!label || !isFirstOfArea(view, at)) continue;
    const before = labels[labels.length - 1];
    if (!isLabelHere(view, at, { label, before, isFunds })) continue;
    labels.push({ at, label, isGuessed: known === undefined });
    isFunds = isFundsAfter(isFunds, labels);
  }
  return labels;
}

/** The cells of a row that hold a label and its value (项目名称：维稳经费), unless they are the value of a label before them. */
export function inlineColumns(view: View, { row, columns }: GridRow, labels: readonly LabelCell[]): number[] {
  if (!view.hasInline) return [];
  return columns.filter((column, index) => {
    if (!inlineAt(view, { row, column })) return false;
    const before = labels.find((label) => label.at.column === columns[index - 1]);
    // 项目名称： | 项目编码：5201: its value was to be written behind the colon.
    return !before || /[:：]$/.test(shownAt(view, before.at));
  });
}

/** Whether the rows of money have begun: from the first label of money to the goal. */
export function isFundsAfter(isFunds: boolean, labels: readonly LabelCell[]): boolean {
  if (labels.some(({ label }) => hasConcept(label, "goal", "midtermGoal"))) return false;
  return isFunds || labels.some(({ label }) => hasOneOf(label, moneyConcepts));
}

/** A word such as 其他 or 合计 is a label among the money only; the cell right after 项目名称 is its value, whatever it says. */
function isLabelHere(
  view: View,
  at: Address,
  place: { label: Label; before: LabelCell | undefined; isFunds: boolean },
): boolean {
  const { label, before, isFunds } = place;
  const isMoney = label.fund !== undefined || hasConcept(label, "total");
  if (!hasOneOf(label, anywhere) && !isMoney) return false;
  // 资金性质 | 一般公共预算 names a kind of money and no sum of it.
  if (before && isMoney && hasConcept(before.label, "known") && !isMoneyLabel(before.label)) {
    const isValue = isBeside(view, before.at, at) || isValueFarther(view, before.at, at);
    // 预算规模及资金用途 | 预算数 | 86.00 has an amount of its own.
    if (isValue && !(hasConcept(label, "total") && isBeforeAmount(view, at))) return false;
  }
  if (before && hasOneOf(before.label, headerConcepts) && !hasConcept(before.label, "category")) {
    const isValue = isBeside(view, before.at, at) || (isMoney && isValueFarther(view, before.at, at));
    const isOther = !hasOneOf(label, headerConcepts) && !hasConcept(label, "goal", "fundsBlock");
    if (isValue && isOther && !isOverValues(view, before.at, at)) return false;
  }
  if (isFunds || !isMoney || hasOneOf(label, anywhere)) return true;
  return label.key.length >= 3 && (hasConcept(label, "total") || label.key.length >= 4);
}

function isBeside(view: View, before: Address, { column }: Address): boolean {
  return areaAt(view.grid, before).right === column - 1;
}

/** Only blank columns lie between, as where merges are lost, and no amount follows that the word could be the label of. */
function isValueFarther(view: View, before: Address, { row, column }: Address): boolean {
  const filled = columnsIn(view, row).filter((each) => shownAt(view, { row, column: each }) !== "");
  const index = filled.indexOf(column);
  if (index < 1 || filled[index - 1] !== before.column) return false;
  return !isBeforeAmount(view, { row, column });
}

function isBeforeAmount(view: View, at: Address): boolean {
  const next = filledAfter(view, at);
  return next !== undefined && readAmount(shownAt(view, { row: at.row, column: next })) !== undefined;
}

/** 项目期 | 年度资金总额 over 2025年 | 98: both are labels of what stands below them. */
function isOverValues(view: View, before: Address, at: Address): boolean {
  const first = { row: before.row + 1, column: before.column };
  const second = { row: at.row + 1, column: at.column };
  if (labelAt(view, first) || labelAt(view, second) || shownAt(view, first) === "") return false;
  const amount = shownAt(view, second);
  if (amount !== "") return readAmount(amount) !== undefined;
  const columns = columnsIn(view, at.row);
  return (
    columns.length > 2 && columns.every((column) => labelAt(view, { row: at.row, column }) !== undefined)
  );
}

/** A total or a part, and not only what heads them. */
export function bearsAmount(label: Label): boolean {
  return label.fund !== undefined || hasConcept(label, "total", "projectTotal");
}

function isMoneyLabel(label: Label): boolean {
  return label.fund !== undefined || hasOneOf(label, moneyConcepts);
}

function guessedFund(text: string): Label | undefined {
  const fund = /^[^0-9]{4,16}$/.test(compact(text)) ? nearestFund(text) : undefined;
  return (
    fund && {
      key: fund.name,
      concepts: [],
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
