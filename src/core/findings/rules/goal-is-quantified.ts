import { valueOfField } from "../field-value";
import { isShort, repeatedBy, writtenGoal } from "../goal";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const goalIsQuantified = defineRule<Record<string, never>>({
  id: "goal-is-quantified",
  key: "G-03",
  severity: "info",
  what: { zh: "绩效目标含有主要数量。", en: "The goal names its main figures." },
  why: {
    zh: "量化的目标才能分解为数量、质量和效益指标。",
    en: "Indicators are drawn from the goal's figures.",
  },
  fix: {
    zh: "写明主要产出数量和预期效果，例如“印制宣传手册10000份”。",
    en: "Name the main output and effect in figures.",
  },
  example: {
    wrong: "绩效目标 | 在社区开展消防培训，引导居民掌握消防常识，预防火灾发生。",
    right: "绩效目标 | 在社区开展消防培训12场，培训居民600人，居民消防常识知晓率达到90%。",
  },
  source: sourcesOf("central2015", "review"),
  check(table, report) {
    const goal = writtenGoal(table);
    if (!goal) return;
    // A goal that says too little is reported as that.
    if (isShort(goal) || repeatedBy(table, goal) !== undefined) return;
    if (valueOfField(goal).numbers.length === 0) report({ at: goal.at, facts: {} });
  },
  message: () => ({
    zh: "绩效目标没有数字，建议写明主要产出数量和预期效果。",
    en: "The goal names no figures.",
  }),
});
