import type { AmountField } from "../../table/table";
import { isDash } from "../blank";
import { isSumOfBlanks } from "../funds";
import { headOf } from "../places";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const totalIsANumber = defineRule<{ state: "blank" | "text" | "lost"; text: string; label: string }>({
  id: "total-is-a-number",
  key: "F-01",
  severity: "error",
  what: { zh: "“年度资金总额”必须填写数字。", en: "The year's total is filled in, as a number." },
  why: {
    zh: "资金总额是判断成本指标和目标是否匹配的依据。",
    en: "Cost and targets are judged by the total.",
  },
  fix: {
    zh: "填写数字（单位见表头），或用公式对各项求和。",
    en: "Enter a number in the table's unit, or sum the parts.",
  },
  example: { wrong: "年度资金总额 | 待定", right: "年度资金总额 | 5.00" },
  source: sourcesOf("audit", "budgetSystem"),
  check(table, report) {
    const { total, parts } = table.funds;
    if (!total) {
      // Parts without a total: the label is lost, and the reader may be to blame.
      if (table.layout === undefined || parts.length === 0) return;
      report({
        at: headOf(table),
        severity: "warning",
        facts: { state: "lost", text: "", label: "年度资金总额" },
      });
    } else if (isUnfilled(total) || isSumOfBlanks(table.funds)) {
      report({ at: total.at, facts: { state: "blank", text: "", label: total.label.text } });
    } else if (total.state === "text") {
      report({ at: total.at, facts: { state: "text", text: total.text, label: total.label.text } });
    }
  },
  message: ({ state, text, label }) => {
    if (state === "lost") return { zh: `表中没有找到“${label}”。`, en: `The table has no “${label}”.` };
    return state === "blank"
      ? { zh: `“${label}”未填写。`, en: `“${label}” is blank.` }
      : { zh: `“${label}”填的“${text}”不是数字。`, en: `“${label}” is “${text}”, which is no number.` };
  },
});

function isUnfilled({ state, text }: AmountField): boolean {
  return state === "blank" || (state === "text" && isDash(text));
}
