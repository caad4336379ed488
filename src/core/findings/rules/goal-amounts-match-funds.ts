import { type Amount, type MoneyUnit, amountText } from "../../grid/amount";
import { inUnit } from "../../value/amount-text";
import { valueOfField } from "../field-value";
import { amountFieldsOf, sumBreach } from "../funds";
import { projectPeriod } from "../project-period";
import { defineRule } from "../rule";
import type { Table } from "../../table/table";
import { sourcesOf } from "../sources";
import { isSameAsWritten, type Money } from "../written-amount";

export const goalAmountsMatchFunds = defineRule<{ amount: string; total: Amount; unit: MoneyUnit }>({
  id: "goal-amounts-match-funds",
  key: "F-08",
  severity: "warning",
  what: {
    zh: "目标文字中的总金额与年度资金总额一致。",
    en: "A total named in the goal is the year's total.",
  },
  why: {
    zh: "目标与资金不一致，多半是调整预算后没有同步修改文字。",
    en: "Often the money was changed and the text was not.",
  },
  fix: { zh: "按批复的资金改正目标文字，或核对资金总额。", en: "Correct the text or the total." },
  example: {
    wrong: "年度资金总额 | 5.00\n绩效目标 | 投入资金8万元，开展消防培训12场，培训居民600人。",
    right: "年度资金总额 | 5.00\n绩效目标 | 投入资金5万元，开展消防培训12场，培训居民600人。",
  },
  source: sourcesOf("audit", "published"),
  check(table, report) {
    const { goal, funds } = table;
    const { total, unit } = funds;
    if (!goal || !unit || !total?.amount || isOverYears(table)) return;
    const read = valueOfField(goal);
    const sums = sumsIn(read);
    // Several totals are those of years or of measures: which one is meant cannot be told.
    const [sum] = sums;
    if (!sum || sums.length > 1) return;
    const known = amountFieldsOf(funds).flatMap(({ amount }) => amount ?? []);
    // Where total and parts differ the total may be the slip, and that is reported already.
    const ofParts = funds.isClosed ? sumBreach(total, funds.parts, unit) : undefined;
    if (ofParts) known.push(ofParts.facts.sum);
    // A goal that names the year's own money too speaks of another total.
    const isKnown = (money: Money) => known.some((amount) => isSameAsWritten(money, { amount, unit }));
    if (isKnown(sum) || read.numbers.some(({ money }) => money && isKnown(money))) return;
    const facts = {
      amount: `${amountText(sum.amount)}${sum.unit}`,
      total: inUnit(total.amount, unit, sum.unit),
      unit: sum.unit,
    };
    report({ at: goal.at, cells: [total.at], facts });
  },
  message: ({ amount, total, unit }) => ({
    zh: `目标文字中的金额 ${amount} 与年度资金总额 ${amountText(total)}${unit} 不一致。`,
    en: `The goal names ${amount}, the year's total is ${amountText(total)} ${unit}.`,
  }),
});

/** Only an amount called a total is compared. */
const totalWord =
  /(合计|共计|总投资|总投入|总预算|年度预算|预算资金|预算金额|预算总额|预算安排|预算数|预算|资金总额|项目资金|总资金|总金额|安排资金|投入资金)[^,.，。;；、\d]{0,4}$/;

/** Money saved, earned or drawn in is none that is spent. */
const otherMoney = /节约|节省|带动|撬动|吸引|引进|增收|增加|收入|产值|税收|销售|挽回|社会|企业|完成投资/;

function isCalledTotal(before: string): boolean {
  const clause = before.slice(Math.max(0, before.length - 24)).split(/[,.，。;；]/);
  return totalWord.test(before.slice(-14)) && !otherMoney.test(clause[clause.length - 1] as string);
}

function sumsIn({ text, numbers }: ReturnType<typeof valueOfField>): Money[] {
  return numbers
    .filter(({ from, sign }) => sign !== "≥" && sign !== ">" && isCalledTotal(text.slice(0, from)))
    .filter(({ from, to }) => !isOfYears(text, from, to))
    .flatMap(({ money }) => money ?? []);
}

/** 总投资20万元（2021-2024年）, 三年总投资20万元. */
function isOfYears(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from).split(/[,，。;；]/);
  const clause = `${before[before.length - 1] ?? ""}${text.slice(to, to + 16).split(/[,，。;；]/, 1)[0] ?? ""}`;
  return /20\d\d年?[-~至到]{1,2}(20)?\d\d年|(?<!\d)[2-9两二三四五六七八九十]年|分年/.test(clause);
}

function isOverYears(table: Table): boolean {
  const period = projectPeriod(table);
  if (period?.start && period.end) return period.start.year !== period.end.year;
  return (
    (period?.months ?? 0) > 12 ||
    (period?.isOpen ?? false) ||
    (table.year === undefined && period !== undefined)
  );
}
