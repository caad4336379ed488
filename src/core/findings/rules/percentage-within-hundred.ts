import { amountText, type Amount } from "../../grid/amount";
import { rowsOf } from "../indicator-row";
import { isRepaired } from "../repaired";
import { isNameLost } from "../row-kinds";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { unitInName } from "../unit-in-name";
import { growth } from "../vocabulary";

export const percentageWithinHundred = defineRule<{ percent: Amount; name: string }>({
  id: "percentage-within-hundred",
  key: "V-10",
  severity: "warning",
  what: { zh: "百分比不大于100%。", en: "A percentage is 100% at most." },
  why: { zh: "完成率、合格率不可能超过100%，多为录入或识别差错。", en: "Rates above it are mostly slips." },
  fix: {
    zh: "核对原件；确为增长幅度的，在名称中写明“增长”。",
    en: "Compare with the original; name a growth as such.",
  },
  example: { wrong: "质量指标 | 培训考核合格率 | ≥120%", right: "质量指标 | 培训考核合格率 | ≥95%" },
  source: sourcesOf("audit"),
  check(table, report) {
    for (const row of rowsOf(table)) {
      const { name, value, valueAt, nameAt } = row;
      const isNamed = unitInName(name) === "%";
      const above = value.numbers.find(
        ({ isPercent, unit, amount }) => (isPercent || (isNamed && unit === "")) && amount.gt(100),
      );
      if (!above || isNameLost(row) || growth.test(name) || growth.test(value.text)) continue;
      // 290% for ≥90% is reported as a misread sign.
      if (isRepaired(table, valueAt, ["sign-misread"])) continue;
      report({ at: valueAt, cells: [nameAt], facts: { percent: above.amount, name } });
    }
  },
  message: ({ percent, name }) => ({
    zh: `“${name}”的百分比 ${amountText(percent)}% 大于100%，请核对。`,
    en: `${amountText(percent)}% of “${name}” is above 100%.`,
  }),
});
