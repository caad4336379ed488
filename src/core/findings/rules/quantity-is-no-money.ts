import { moneyOf } from "../costs";
import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const quantityIsNoMoney = defineRule<{ value: string }>({
  id: "quantity-is-no-money",
  key: "C-06",
  severity: "warning",
  what: { zh: "投入的金额不作数量指标。", en: "Money put in is no quantity of output." },
  why: { zh: "花了多少钱不等于做了多少事。", en: "What was spent is not what was done." },
  fix: {
    zh: "改填工作数量；金额放在成本指标。",
    en: "Give the amount of work; the money belongs to 成本指标.",
  },
  example: { wrong: "数量指标 | 投入培训资金 | 5万元", right: "数量指标 | 消防培训场次 | ≥12场" },
  source: sourcesOf("training", "published"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.quantity)) {
      const money = moneyOf(row);
      // 50万 may be 50万 of anything; only 元 is money for sure.
      const isMoney = money !== undefined && (/元/.test(row.value.text) || /元\)/.test(row.name));
      if (isMoney) report({ at: row.valueAt, cells: [row.nameAt], facts: { value: row.value.text } });
    }
  },
  message: ({ value }) => ({
    zh: `数量指标填的是投入金额“${value}”，金额不能作为数量指标。`,
    en: `The quantity is money put in: “${value}”.`,
  }),
});
