import { isEntered } from "../../table/table";
import { compact } from "../../value/plain-text";
import { isDash } from "../blank";
import { projectPeriod } from "../project-period";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const midtermGoalDiffers = defineRule<{ label: string }>({
  id: "midterm-goal-differs",
  key: "G-05",
  severity: "warning",
  what: { zh: "中期（总体）目标与年度目标不同。", en: "The goal of the whole term is not the year's." },
  why: {
    zh: "年度目标是中期目标在本年的部分，照抄就看不出年度任务。",
    en: "The year's goal is a part of the whole.",
  },
  fix: {
    zh: "年度目标只写本年完成的内容；一年内完成的项目可不填中期目标。",
    en: "Write what this year does; a project of one year needs no other goal.",
  },
  example: {
    wrong: "中期目标 | 新建充电桩100个，覆盖小区30个。\n年度目标 | 新建充电桩100个，覆盖小区30个。",
    right: "中期目标 | 三年内新建充电桩300个，覆盖全部小区。\n年度目标 | 新建充电桩100个，覆盖小区30个。",
  },
  source: sourcesOf("training", "published"),
  check(table, report) {
    const { goal, midtermGoal } = table;
    if (!goal || !midtermGoal || !isEntered(goal) || isDash(goal.text)) return;
    if (compact(goal.text) !== compact(midtermGoal.text)) return;
    const { start, end } = projectPeriod(table) ?? {};
    // A project of one year has the same goal twice for good reason.
    const isOneYear = start !== undefined && end !== undefined && start.year === end.year;
    const milder = isOneYear ? { severity: "info" as const } : {};
    report({ at: midtermGoal.at, cells: [goal.at], facts: { label: midtermGoal.label.text }, ...milder });
  },
  message: ({ label }) => ({
    zh: `“${label.replace(/\s+/g, "")}”与年度目标完全相同。`,
    en: `“${label}” is the year's goal word by word.`,
  }),
});
