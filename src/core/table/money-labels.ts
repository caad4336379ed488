import type { Range } from "../grid/address";
import type { Labelled } from "./head-labels";
import { bearsAmount, moneyConcepts } from "./label-cells";
import { sumInText } from "./sum-in-text";
import { isEntered } from "./table";
import { hasConcept, hasOneOf } from "./view";

/** The labels of money that bear amounts: totals and parts, without those that only head others. */
export function moneyLabels(all: readonly Labelled[]): Labelled[] {
  const own = all.filter((each) => !headsAmounts(each, all));
  const labels = own.filter((each) => !isHeading(each, own));
  const money = labels.filter(({ label }) => label.fund !== undefined || hasOneOf(label, moneyConcepts));
  const hasTotal = money.some(({ label }) => hasConcept(label, "total", "projectTotal"));
  // 项目资金 | 100 with no total of its own is the total; so is 预算资金（万元） that stands alone and was left blank.
  const isLone = ({ label, field, hasLabelBeside }: Labelled) =>
    money.length === 1 && label.moneyUnit !== undefined && !hasLabelBeside && !isEntered(field);
  const isTotalBlock = (each: Labelled) =>
    !hasTotal &&
    hasConcept(each.label, "fundsBlock") &&
    (sumInText(each.field.text) !== undefined || isLone(each) || isBeforeParts(each, money));
  return money
    .filter((each) => bearsAmount(each.label) || isTotalBlock(each))
    .map((each) => (isTotalBlock(each) ? asTotal(each) : each));
}

/** 项目金额 beside 年度资金总额, 年度资金总额 beside 金额, and 金额 over a column of its own head others and are no totals. */
function isHeading({ label, area, field, hasLabelBeside }: Labelled, all: readonly Labelled[]): boolean {
  const isColumn = field.text !== "" && field.at.top > area.bottom && field.at.left === area.left;
  if (isColumn && all.some((other) => sharesRow(other, field.at))) return true;
  if (!hasConcept(label, "total")) return false;
  const isBlank = !isEntered(field);
  const isBlock = hasLabelBeside || hasConcept(label, "fundsBlock");
  const headsOther = all.some(
    (other) =>
      hasConcept(other.label, "total", "projectTotal") &&
      other.area.left > area.right &&
      other.area.top === area.top &&
      (isBlock || other.label.key === "金额"),
  );
  return isBlank && (label.key === "金额" || headsOther);
}

/** 项目预算（万元） with a blank cell before 财政拨款 | 180 | 其他资金 | 0 in one row; its merge shows that the cell is none of the label's. */
function isBeforeParts(block: Labelled, money: readonly Labelled[]): boolean {
  const { label, area, field, hasLabelBeside } = block;
  const isBlankCell = !hasLabelBeside && !isEntered(field) && field.at.left === area.right + 1;
  if (label.moneyUnit === undefined || area.right === area.left || !isBlankCell) return false;
  const isPart = (each: Labelled) => each.label.fund !== undefined && isEntered(each.field);
  return money.filter((each) => isPart(each) && each.area.top === area.top).length > 1;
}

/** What heads the money, or is the project's, as the year's total. */
export function asTotal(labelled: Labelled): Labelled {
  return { ...labelled, label: { ...labelled.label, concepts: ["total"] } };
}

/** 金额 before the amounts of 总计 | 中央资金 | 省级资金 above it. */
function headsAmounts({ label, area }: Labelled, all: readonly Labelled[]): boolean {
  if (!/^(?:预算|资金|申请)?(?:金额|数额|额度|预算数)$/.test(label.key)) return false;
  const isAbove = (other: Labelled) =>
    other.area.bottom < area.top &&
    other.field.at.top === area.top &&
    other.field.at.left === other.area.left;
  return all.filter((other) => other.label.fund !== undefined && isAbove(other)).length > 1;
}

/** A label of money whose own amount stands in the row of a place. */
function sharesRow({ label, area, field }: Labelled, at: Range): boolean {
  return (
    (label.fund !== undefined || hasConcept(label, "total")) && area.top === at.top && field.at.top === at.top
  );
}

/** 预算资金 and 当年预算 are totals in one form and parts in another: a part where a total stands above them, or 其中. */
export function isUmbrellaBelow(money: readonly Labelled[], key: string): boolean {
  const index = money.findIndex(({ label }) => label.key === key);
  const own = money[index];
  if (own?.label.fund === undefined) return false;
  const isYearBeside = /^(?:当年|本年)/.test(key) && !own.label.isOfWhich;
  return money
    .slice(0, index)
    .some(({ label, area }) => hasConcept(label, "total") && !(isYearBeside && area.top === own.area.top));
}
