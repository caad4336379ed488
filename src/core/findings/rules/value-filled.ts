import { rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { leftOverIn } from "../template-text";

export const valueFilled = defineRule<{ name: string }>({
  id: "value-filled",
  key: "R-03",
  severity: "error",
  what: { zh: "每条三级指标都有指标值。", en: "Each indicator has a value." },
  why: { zh: "没有指标值就没有考核标准。", en: "Without a value there is nothing to be measured by." },
  fix: { zh: "填写指标值，例如“≥95%”“12月底前”。", en: "Enter a value such as ≥95%." },
  example: { wrong: "数量指标 | 消防培训场次 | （空）", right: "数量指标 | 消防培训场次 | ≥12场" },
  source: sourcesOf("audit", "budgetSystem"),
  check(table, report) {
    for (const { hasName, hasValue, section, indicator, valueAt, nameAt } of rowsOf(table)) {
      if (!hasName || hasValue || section.requirement === "optional") continue;
      // A form without a column of values (one for each village instead) has no cell to fill in.
      if (table.headings && indicator.value.label.text === "") continue;
      // 指标2： without more is a prompt of the template, not a name.
      if (leftOverIn(indicator.name.text)?.text === indicator.name.text.trim()) continue;
      report({ at: valueAt, cells: [nameAt], facts: { name: indicator.name.text } });
    }
  },
  message: ({ name }) => ({ zh: `“${name}”没有指标值。`, en: `“${name}” has no value.` }),
});
