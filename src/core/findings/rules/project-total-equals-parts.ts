import { type SumFacts, sumBreach } from "../funds";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { sumMessage } from "../sum-message";

export const projectTotalEqualsParts = defineRule<SumFacts>({
  id: "project-total-equals-parts",
  key: "F-03",
  severity: "error",
  what: {
    zh: "中期（项目）资金总额等于各项资金之和。",
    en: "The project's total equals the sum of its parts.",
  },
  why: { zh: "中期资金与年度资金一样要有来源。", en: "Every amount has a source." },
  fix: {
    zh: "改正填错的一项，或把总额改为求和公式。",
    en: "Correct the part that is wrong, or sum the parts by formula.",
  },
  example: {
    wrong: "中期资金总额 | 900.00\n中期财政拨款 | 600.00\n中期其他资金 | 200.00",
    right: "中期资金总额 | 900.00\n中期财政拨款 | 600.00\n中期其他资金 | 300.00",
  },
  source: sourcesOf("budgetSystem", "central2015"),
  check({ funds: { projectTotal, projectParts, unit, isProjectClosed } }, report) {
    const breach = isProjectClosed ? sumBreach(projectTotal, projectParts, unit) : undefined;
    if (breach) report(breach);
  },
  message: sumMessage,
});
