import { plainText } from "../../value/plain-text";
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
    const shown = amountFieldsOf(funds)
      .filter(({ state, amount }) => state === "number" && amount && !amount.eq(0))
      .map((field) => ({ ...field, decimals: decimalsOf(field.text) }))
      // A whole number is no statement about decimals.
      .filter(({ decimals }) => decimals > 0);
    const [first] = shown;
    const other = shown.find(({ decimals }) => decimals !== first?.decimals);
    if (first && other)
      report({ at: other.at, cells: [first.at], facts: { one: first.text, other: other.text } });
  },
  message: ({ one, other }) => ({
    zh: `金额小数位数不一致（“${one}”与“${other}”），建议统一。`,
    en: `“${one}” and “${other}” show different decimals.`,
  }),
});

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(plainText(text))?.[1]?.length ?? 0;
}
