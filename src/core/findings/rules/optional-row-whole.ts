import { rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const optionalRowWhole = defineRule<{ level2: string; isValueBlank: boolean }>({
  id: "optional-row-whole",
  key: "R-05",
  severity: "error",
  what: { zh: "选填指标要么填全，要么两格都空。", en: "An optional row is filled whole or left blank." },
  why: { zh: "只填一半，审核时按未完成处理。", en: "Half a row counts as unfinished." },
  fix: { zh: "补上另一半，或把这一行清空。", en: "Fill the other half, or clear the row." },
  example: { wrong: "经济效益指标 | 火灾损失下降率 | （空）", right: "经济效益指标 | 火灾损失下降率 | ≥5%" },
  source: sourcesOf("budgetSystem", "form"),
  check(table, report) {
    for (const { section, hasName, hasValue, nameAt, valueAt } of rowsOf(table)) {
      if (section.requirement !== "optional" || hasName === hasValue) continue;
      const facts = { level2: section.level2 ?? section.label?.text ?? "", isValueBlank: hasName };
      report(hasName ? { at: valueAt, cells: [nameAt], facts } : { at: nameAt, cells: [valueAt], facts });
    }
  },
  message: ({ level2, isValueBlank }) => ({
    zh: `选填的“${level2}”只填了一半，缺${isValueBlank ? "指标值" : "三级指标"}。`,
    en: `The optional ${level2} is half filled: its ${isValueBlank ? "value" : "name"} is missing.`,
  }),
});
