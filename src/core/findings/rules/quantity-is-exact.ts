import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { approximate, groups } from "../vocabulary";

export const quantityIsExact = defineRule<{ value: string; word: string }>({
  id: "quantity-is-exact",
  key: "V-15",
  severity: "warning",
  what: { zh: "数量指标不用“约”“左右”“若干”。", en: "A quantity is not “about” a number." },
  why: { zh: "模糊的数量无法判断是否完成。", en: "An approximate number can be neither met nor missed." },
  fix: { zh: "写成“≥数字”。", en: "Write ≥ and the number." },
  example: { wrong: "数量指标 | 消防培训场次 | 约12场", right: "数量指标 | 消防培训场次 | ≥12场" },
  source: sourcesOf("practice"),
  check(table, report) {
    for (const { value, valueAt, nameAt } of valuedRowsIn(table, groups.quantity)) {
      const word = approximate.exec(value.text)?.[0];
      // Without any number it is reported as not quantified.
      if (word === undefined || value.numbers.length === 0) continue;
      report({ at: valueAt, cells: [nameAt], facts: { value: value.text, word: word.replace(/\d/g, "") } });
    }
  },
  message: ({ value, word }) => ({
    zh: `数量指标“${value}”用了模糊词“${word}”，请写确切数字。`,
    en: `The quantity “${value}” is approximate.`,
  }),
});
