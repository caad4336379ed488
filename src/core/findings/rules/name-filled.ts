import type { Range } from "../../grid/address";
import { rowsOf } from "../indicator-row";
import { isSameRange } from "../places";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const nameFilled = defineRule<{ value: string }>({
  id: "name-filled",
  key: "R-04",
  severity: "error",
  what: { zh: "有指标值的一行必须有三级指标名称。", en: "A row with a value has a name." },
  why: { zh: "只有数字不知道考核什么。", en: "A figure alone says nothing." },
  fix: { zh: "填写三级指标名称，或删去多余的指标值。", en: "Enter the name, or clear the value." },
  example: { wrong: "数量指标 | （空） | ≥12场", right: "数量指标 | 消防培训场次 | ≥12场" },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    let told: Range | undefined;
    for (const { hasName, hasValue, section, indicator, nameAt, valueAt } of rowsOf(table)) {
      if (hasName || !hasValue || section.requirement === "optional") continue;
      if (table.headings && indicator.name.label.text === "") continue;
      // One name stands for the values of all villages beside it.
      if (told && isSameRange(told, nameAt)) continue;
      told = nameAt;
      report({ at: nameAt, cells: [valueAt], facts: { value: indicator.valueText } });
    }
  },
  message: ({ value }) => ({
    zh: `有指标值“${value}”，但没有三级指标名称。`,
    en: `The value “${value}” has no name.`,
  }),
});
