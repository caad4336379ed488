import Big from "big.js";
import { amountText, sumOf, tolerance, type Amount } from "../../grid/amount";
import { inUnit } from "../../value/amount-text";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const projectsWithinDepartmentBudget = defineRule<{ sum: Amount; budget: Amount; count: number }>({
  id: "projects-within-department-budget",
  key: "F-09",
  severity: "warning",
  what: {
    zh: "各项目资金之和不大于部门项目支出预算。",
    en: "All projects together are within the department's project expenditure.",
  },
  why: {
    zh: "绩效目标的资金应与部门预算一致。",
    en: "The targets cover the money of the budget and no more.",
  },
  fix: {
    zh: "核对是否有重复的项目或填错单位的金额。",
    en: "Look for projects listed twice or amounts in the wrong unit.",
  },
  example: {
    wrong: "部门项目支出预算 | 100万元\n各项目年度资金总额合计 | 120万元",
    right: "部门项目支出预算 | 100万元\n各项目年度资金总额合计 | 100万元",
  },
  source: sourcesOf("audit"),
  checkAll(tables, report, { projectExpenditure }) {
    const last = tables[tables.length - 1];
    if (!last || projectExpenditure === undefined || !/^\d+(\.\d+)?$/.test(projectExpenditure)) return;
    const amounts = tables.map(({ funds: { total, unit } }) =>
      total?.amount && unit ? inUnit(total.amount, unit, "万元") : undefined,
    );
    // A table whose money cannot be told only makes the sum smaller than it is.
    const known = amounts.filter((amount) => amount !== undefined);
    const [sum, budget] = [sumOf(known), new Big(projectExpenditure)];
    if (sum.minus(budget).lt(tolerance)) return;
    const at = last.funds.total?.at ?? last.range;
    report({ sheet: last.sheet, at, facts: { sum, budget, count: known.length } });
  },
  message: ({ sum, budget, count }) => ({
    zh: `${count} 个项目的资金合计 ${amountText(sum)} 万元，大于部门项目支出预算 ${amountText(budget)} 万元。`,
    en: `The ${count} projects add up to ${amountText(sum)} 万元, more than the department's ${amountText(budget)} 万元.`,
  }),
});
