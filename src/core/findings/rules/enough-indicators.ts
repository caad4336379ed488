import { blankRequired, hasSatisfaction, isLevel1Blank, ownRows } from "../gaps";
import { indicatorsPlace } from "../places";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const enoughIndicators = defineRule<{ count: number }>({
  id: "enough-indicators",
  key: "R-08",
  severity: "warning",
  what: { zh: "一张表至少有3条指标。", en: "A table has three indicators or more." },
  why: {
    zh: "一两条指标反映不了产出、效益和满意度。",
    en: "One or two cannot tell output, effect and satisfaction.",
  },
  fix: { zh: "围绕目标补充关键指标。", en: "Add key indicators drawn from the goal." },
  example: {
    wrong: "全表1条：消防培训场次 ≥12场",
    right: "全表3条：消防培训场次 ≥12场；居民消防常识知晓率 ≥90%；参训居民满意度 ≥95%",
  },
  source: sourcesOf("training"),
  check(table, report) {
    const count = ownRows(table).length;
    if (count === 0 || count >= 3) return;
    // What is missing is reported by name where that can be told.
    const isReported =
      blankRequired(table).length > 0 ||
      isLevel1Blank(table, "产出指标") ||
      isLevel1Blank(table, "效益指标") ||
      !hasSatisfaction(table);
    if (!isReported) report({ at: indicatorsPlace(table), facts: { count } });
  },
  message: ({ count }) => ({
    zh: `只有 ${count} 条指标，少于3条，不足以反映项目。`,
    en: `There are only ${count} indicators.`,
  }),
});
