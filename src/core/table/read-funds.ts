import type { MoneyUnit } from "../grid/amount";
import { amountFromNumber } from "../grid/amount";
import { inUnit } from "../value/amount-text";
import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";
import type { Labelled } from "./head-labels";
import { asTotal, isUmbrellaBelow, moneyLabels } from "./money-labels";
import { withSentences } from "./money-sentence";
import { sumInText } from "./sum-in-text";
import type { AmountField, Field, Funds } from "./table";
import { hasConcept } from "./view";

/** What stands around the labels of money. */
export interface Surroundings {
  /** What the table's labels say its amounts are in. */
  readonly unit: MoneyUnit | undefined;
  /** Among them stands an amount whose label is not understood. */
  readonly hasStrangeAmount: boolean;
  /** What the table says of the time of the project; "" where it says nothing. */
  readonly period: string;
}

/** The money of a table out of its labels. */
export function readFunds(
  labels: readonly Labelled[],
  { unit: said, hasStrangeAmount, period }: Surroundings,
): Funds {
  const all = moneyLabels(withSentences(labels));
  const money = isWithinYear(period) ? withTotal(all) : all;
  const totals = money.filter(
    ({ label }) => hasConcept(label, "total") && !isUmbrellaBelow(money, label.key),
  );
  const projectTotals = money.filter(({ label }) => hasConcept(label, "projectTotal"));
  const total = annualTotal(totals);
  const isOther = (each: Labelled) => each !== total && !/^(合计|总计|小计|金额)$/.test(each.label.key);
  const projectTotal = projectTotals[0] ?? totals.find(isOther);
  const parts = money.filter(
    (each) => each !== total && each !== projectTotal && each.label.fund !== undefined,
  );
  // No label names the unit, but the total itself does: 50万元.
  const unit = said ?? (total && sumInText(total.field.text)?.unit);
  const halves = splitHalves(parts, total, projectTotal);
  return {
    unit,
    total: total && amountField(total, "total", unit),
    parts: ranked(halves.annual).map(({ labelled, level }) => amountField(labelled, level, unit)),
    projectTotal: projectTotal && amountField(projectTotal, "total", unit),
    projectParts: ranked(halves.project).map(({ labelled, level }) => amountField(labelled, level, unit)),
    isClosed:
      !hasStrangeAmount &&
      isClosed(halves.annual, money) &&
      isBoundTo(halves.annual, total, projectTotal) &&
      !isLoneShare(halves.annual, total, unit),
    isProjectClosed: !hasStrangeAmount && isClosed(halves.project, money),
  };
}

/** 项目资金总额 alone is the year's total where the project lasts no longer. */
function withTotal(money: readonly Labelled[]): readonly Labelled[] {
  const [whole, ...others] = money.filter(({ label }) => hasConcept(label, "total", "projectTotal"));
  if (
    !whole ||
    others.length > 0 ||
    !/^(?:项目|实施期)?(?:资金|预算)?总(?:额|金额|资金|预算)$/.test(whole.label.key)
  )
    return money;
  return money.map((each) => (each === whole ? asTotal(whole) : each));
}

/** No period, or one that names a single year or its length. */
const isWithinYear = remembered((period) => {
  const years = new Set(period.match(/20\d\d/g));
  return years.size > 0 ? years.size === 1 : /^\s*(?:(?:1|一)年|12个?月|[本当]年|年度|$)/.test(period);
});

/** Of 资金总额 | 当年资金总额 the one that names the year; of others the first. */
function annualTotal(totals: readonly Labelled[]): Labelled | undefined {
  return totals.find(({ label }) => /年|当期/.test(label.key)) ?? totals[0];
}

/** Parts stand below their own total: in the half of the columns that the total's label opens. */
function splitHalves(
  parts: readonly Labelled[],
  total: Labelled | undefined,
  projectTotal: Labelled | undefined,
) {
  if (!total || !projectTotal) {
    return { annual: projectTotal ? [] : parts, project: projectTotal ? parts : [] };
  }
  if (total.area.top !== projectTotal.area.top) {
    // Below 项目总投资 its parts, below the year's total those of the year; parts in one place only are the year's.
    const between = parts.filter((each) => isBetween(each, projectTotal, total));
    const others = parts.filter((each) => !between.includes(each));
    return others.length > 0 ? { annual: others, project: between } : { annual: parts, project: [] };
  }
  const [left, right] =
    total.area.left < projectTotal.area.left ? [total, projectTotal] : [projectTotal, total];
  const isRight = (each: Labelled) => each.area.left >= right.area.left;
  const rightParts = parts.filter(isRight);
  // Only one column of parts: they are the year's, and the project's total stands alone.
  if (rightParts.length === 0) return { annual: parts, project: [] };
  const leftParts = parts.filter((each) => !isRight(each));
  return left === total
    ? { annual: leftParts, project: rightParts }
    : { annual: rightParts, project: leftParts };
}

function isBetween({ area }: Labelled, projectTotal: Labelled, total: Labelled): boolean {
  return area.top >= projectTotal.area.top && area.top < total.area.top;
}

/** 项目总投资 and its parts above 预算申报数: they add up to both only where both are the same. */
function isBoundTo(
  parts: readonly Labelled[],
  total: Labelled | undefined,
  projectTotal: Labelled | undefined,
) {
  if (!total || !projectTotal || !parts.some((each) => isBetween(each, projectTotal, total))) return true;
  return compact(total.field.text) === compact(projectTotal.field.text);
}

/** 其中：财政拨款 alone beside a larger total: the rest of the total is simply not listed. */
function isLoneShare(
  [part, more]: readonly Labelled[],
  total: Labelled | undefined,
  unit: MoneyUnit | undefined,
): boolean {
  if (!part?.label.isOfWhich || more || !total) return false;
  const [share, whole] = [part, total].map(({ field }) => amountIn(field, unit).amount);
  return share !== undefined && whole !== undefined && share.lt(whole);
}

interface Ranked {
  readonly labelled: Labelled;
  readonly level: "part" | "subpart";
}

/** Which parts add up to the total and which to the part above them. */
function ranked(parts: readonly Labelled[]): Ranked[] {
  const hasBothNumberings =
    parts.some(({ label }) => label.numbering === "chinese") &&
    parts.some(({ label }) => label.numbering === "arabic");
  const hasUmbrella = parts.some(({ label }) => label.fund?.rank === "umbrella");
  const hasSource = parts.some(({ label }) => label.fund?.rank === "source");
  // 其中：财政资金, 其中：其他资金 stand beside one another.
  const areAllOfWhich = parts[0]?.label.isOfWhich ?? false;
  return parts.map((labelled, index) => {
    const rank = labelled.label.fund?.rank;
    const isLower =
      (hasBothNumberings && labelled.label.numbering === "arabic") ||
      (rank === "source" && hasUmbrella) ||
      (rank === "sub" && (hasUmbrella || hasSource)) ||
      (index > 0 && labelled.label.isOfWhich && rank !== "umbrella" && !(areAllOfWhich && rank === "part"));
    return { labelled, level: isLower ? ("subpart" as const) : ("part" as const) };
  });
}

/** Sums bind only where every label was understood, none stands twice, and the year's own money is among them. */
function isClosed(parts: readonly Labelled[], money: readonly Labelled[]): boolean {
  const top = ranked(parts).filter(({ level }) => level === "part");
  const names = top.map(({ labelled }) => labelled.label.fund?.name);
  const hasMain = top.some(({ labelled }) =>
    ["umbrella", "source"].includes(labelled.label.fund?.rank ?? ""),
  );
  return (
    names.length > 0 &&
    new Set(names).size === names.length &&
    (hasMain || names.length > 1) &&
    money.length > 0
  );
}

function amountField(
  labelled: Labelled,
  level: AmountField["level"],
  unit: MoneyUnit | undefined,
): AmountField {
  const { field, label } = labelled;
  const name = level === "total" || !label.fund ? label.key : label.fund.name;
  const read = amountIn(field, unit);
  // 无 as a part is nought; as a total it leaves open what the money is.
  const isNought = level !== "total" && read.state === "text" && nought.test(field.text);
  const { amount, state } = isNought ? blank : read;
  return { label: field.label, at: field.at, cell: field.cell, text: field.text, name, level, amount, state };
}

const nought = /^\s*(?:无|没有|暂无|不涉及|零|〇)\s*$/;
const blank = { amount: undefined, state: "blank" } as const;

/** The amount of a cell in the table's unit, and in what state the cell is. */
export function amountIn(field: Field, unit: MoneyUnit | undefined): Pick<AmountField, "amount" | "state"> {
  if (field.cell.kind === "uncalculated") return { amount: undefined, state: "uncalculated" };
  if (field.cell.kind === "number") return { amount: amountFromNumber(field.cell.value), state: "number" };
  if (/^[\s\-－—–/\\*_]*$/.test(field.text)) return { amount: undefined, state: "blank" };
  const read = sumInText(field.text);
  if (!read) return { amount: undefined, state: "text" };
  const amount = read.unit && unit ? inUnit(read.amount, read.unit, unit) : read.amount;
  return { amount, state: read.isPlain ? "number" : "text-number" };
}
