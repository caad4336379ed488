import { amountText, type Amount } from "../../grid/amount";
import type { AmountField } from "../../table/table";
import { type SumFacts, sumBreach } from "../funds";
import { type Breach, defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { sumMessage } from "../sum-message";

interface SubpartFacts {
  readonly label: string;
  readonly part: Amount;
  readonly subpart: string;
  readonly larger: Amount;
  readonly unit: string;
}

export const totalEqualsParts = defineRule<SumFacts | SubpartFacts>({
  id: "total-equals-parts",
  key: "F-02",
  severity: "error",
  what: { zh: "“年度资金总额”等于各项资金之和。", en: "The year's total equals the sum of its parts." },
  why: { zh: "总额与来源对不上，预算就不能批复。", en: "A total that does not add up cannot be approved." },
  fix: {
    zh: "改正填错的一项，或把总额改为求和公式。",
    en: "Correct the part that is wrong, or sum the parts by formula.",
  },
  example: {
    wrong: "年度资金总额 | 6.00\n财政拨款 | 3.00\n其他资金 | 2.00",
    right: "年度资金总额 | 5.00\n财政拨款 | 3.00\n其他资金 | 2.00",
  },
  source: sourcesOf("audit", "budgetSystem", "published"),
  check({ funds: { total, parts, unit, isClosed } }, report) {
    if (!isClosed) return;
    const breach = sumBreach(total, parts, unit);
    if (breach) report(breach);
    for (const breach of largeSubparts(parts, unit)) report(breach);
  },
  message: (facts) =>
    "total" in facts
      ? sumMessage(facts)
      : {
          zh: `其中的“${facts.subpart}”${amountText(facts.larger)} 大于“${facts.label}”${amountText(facts.part)} ${facts.unit}。`,
          en: `“${facts.subpart}” (${amountText(facts.larger)}) is more than “${facts.label}” (${amountText(facts.part)} ${facts.unit}), of which it is a part.`,
        },
});

/** 其中 lists are often incomplete, so they need not add up; but no share is more than the whole. */
function largeSubparts(parts: readonly AmountField[], unit: string | undefined): Breach<SubpartFacts>[] {
  const breaches: Breach<SubpartFacts>[] = [];
  let above: AmountField | undefined;
  for (const part of parts) {
    if (part.level === "part") above = part;
    else if (unit && above?.amount && part.amount?.gt(above.amount)) {
      const facts = { label: above.name, part: above.amount, subpart: part.name, larger: part.amount, unit };
      breaches.push({ at: part.at, cells: [above.at], facts });
    }
  }
  return breaches;
}
