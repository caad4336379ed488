import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { againstBase, groups } from "../vocabulary";

export const changeHasFigure = defineRule<{ value: string }>({
  id: "change-has-figure",
  key: "V-13",
  severity: "warning",
  what: { zh: "与上年相比的指标写明幅度。", en: "A change against last year names its amount." },
  why: { zh: "只说“较上年减少”，少一件也算完成，没有约束。", en: "One case less would do." },
  fix: { zh: "写明幅度，例如“较上年下降≥5%”。", en: "Name it, for example ≥5%." },
  example: {
    wrong: "社会效益指标 | 火灾起数 | 较上年减少",
    right: "社会效益指标 | 火灾起数 | 较上年下降≥5%",
  },
  source: sourcesOf("practice"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.effect)) {
      const { name, value, valueAt, nameAt, indicator } = row;
      if (
        value.numbers.length > 0 ||
        row.isNameRepeated ||
        !(againstBase.test(value.text) || againstBase.test(name))
      )
        continue;
      report({ at: valueAt, cells: [nameAt], facts: { value: indicator.valueText } });
    }
  },
  message: ({ value }) => ({
    zh: `“${value}”缺少基期或幅度，例如“较上年下降≥5%”。`,
    en: `“${value}” names no base or amount of the change.`,
  }),
});
