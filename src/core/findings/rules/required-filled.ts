import { blankRequired, isCost, saysNotApplicable } from "../gaps";
import { sectionPlace } from "../places";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const requiredFilled = defineRule<{ level2: string; mark: string; isMissing: boolean }>({
  id: "required-filled",
  key: "R-02",
  severity: "error",
  what: { zh: "标明“必填”的二级指标都要填写。", en: "Each 二级指标 marked 必填 is filled." },
  why: { zh: "必填指标是审核和批复的最低要求。", en: "They are the least that is asked for." },
  fix: {
    zh: "填写三级指标和指标值；整行缺失的按模板补上。",
    en: "Enter a name and a value; put a lost row back.",
  },
  example: { wrong: "社会效益指标 | （空） | （空）", right: "社会效益指标 | 居民消防常识知晓率 | ≥90%" },
  source: sourcesOf("form", "budgetSystem"),
  check(table, report) {
    for (const section of blankRequired(table)) {
      // 成本 and 满意度 have rules of their own.
      if (isCost(section.level2) || section.level1 === "满意度指标") continue;
      const level2 = section.level2 ?? section.label?.text ?? "二级指标";
      const mark = section.requirement === "number" ? "必填硬性指标" : "必填";
      const facts = { level2, mark, isMissing: section.rows.length === 0 };
      const at = sectionPlace(section, table);
      report(saysNotApplicable(section) ? { at, facts, severity: "warning" } : { at, facts });
    }
  },
  message: ({ level2, mark, isMissing }) =>
    isMissing
      ? { zh: `表中缺少“${level2}”（${mark}）这一行。`, en: `The row of ${level2} (${mark}) is missing.` }
      : { zh: `“${level2}”（${mark}）未填写。`, en: `${level2} (${mark}) is not filled.` },
});
