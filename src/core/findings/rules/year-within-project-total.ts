import { amountText, tolerance, type Amount } from "../../grid/amount";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const yearWithinProjectTotal = defineRule<{ year: Amount; project: Amount; unit: string }>({
  id: "year-within-project-total",
  key: "F-04",
  severity: "error",
  what: { zh: "年度资金不大于中期（项目）资金总额。", en: "The year's money is within the project's total." },
  why: { zh: "年度资金是项目总资金的一部分。", en: "The year is a part of the project." },
  fix: {
    zh: "核对两个总额，改正其中一个；跨年项目的总额应含以后年度。",
    en: "Correct one of them; the project's total holds all years.",
  },
  example: {
    wrong: "中期资金总额 | 300.00\n年度资金总额 | 400.00",
    right: "中期资金总额 | 900.00\n年度资金总额 | 400.00",
  },
  source: sourcesOf("practice", "central2015"),
  check({ funds: { total, projectTotal, unit } }, report) {
    if (!unit || !total?.amount || !projectTotal?.amount) return;
    if (total.amount.minus(projectTotal.amount).lt(tolerance)) return;
    report({
      at: total.at,
      cells: [projectTotal.at],
      facts: { year: total.amount, project: projectTotal.amount, unit },
    });
  },
  message: ({ year, project, unit }) => ({
    zh: `年度资金 ${amountText(year)} 大于中期（项目）资金总额 ${amountText(project)} ${unit}。`,
    en: `The year's ${amountText(year)} is more than the project's ${amountText(project)} ${unit}.`,
  }),
});
