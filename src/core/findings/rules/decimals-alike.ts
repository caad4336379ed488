import { isZero } from "../../grid/amount";
import type { AmountField } from "../../table/table";
import { plainText } from "../../value/plain-text";
import { remembered } from "../../value/remembered";
import { amountFieldsOf } from "../funds";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const decimalsAlike = defineRule<{ one: string; other: string }>({
  id: "decimals-alike",
  key: "F-10",
  severity: "info",
  what: {
    zh: "同一张表的金额小数位数一致。",
    en: "All amounts of a table show the same number of decimals.",
  },
  why: { zh: "位数不一，容易看错，也说明来源不同。", en: "Mixed decimals are easily misread." },
  fix: { zh: "统一为2位或6位小数（设置单元格格式即可）。", en: "Show 2 or 6 decimals in all of them." },
  example: { wrong: "财政拨款 | 3.00\n其他资金 | 2.0000", right: "财政拨款 | 3.00\n其他资金 | 2.00" },
  source: sourcesOf("budgetSystem"),
  check({ funds }, report) {
    const fields = amountFieldsOf(funds);
    const first = fields.find((field) => shownDecimals(field) > 0);
    // A whole number is no statement about decimals.
    const isOther = (decimals: number) => decimals > 0 && decimals !== (first && shownDecimals(first));
    const other = fields.find((field) => isOther(shownDecimals(field)));
    if (first && other)
      report({ at: other.at, cells: [first.at], facts: { one: first.text, other: other.text } });
  },
  message: ({ one, other }) => ({
    zh: `金额小数位数不一致（“${one}”与“${other}”），建议统一。`,
    en: `“${one}” and “${other}” show different decimals.`,
  }),
});

/** How many decimals an amount shows; 0 of a zero and of what is no number. */
function shownDecimals({ state, amount, text }: AmountField): number {
  return state === "number" && amount && !isZero(amount) ? decimalsIn(text) : 0;
}

const decimalsIn = remembered((text) => /\.(\d+)/.exec(plainText(text))?.[1]?.length ?? 0);
