import { isShort, repeatedBy, writtenGoal } from "../goal";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const goalSaysEnough = defineRule<{ goal: string; repeats: string | undefined }>({
  id: "goal-says-enough",
  key: "G-02",
  severity: "warning",
  what: {
    zh: "绩效目标说明做什么、做多少、达到什么效果。",
    en: "The goal says what is done, how much, and to what effect.",
  },
  why: {
    zh: "只写一个名称或半句话，无法判断项目是否值得安排资金。",
    en: "A name or half a sentence cannot be judged.",
  },
  fix: {
    zh: "补充工作内容、数量和预期效果，例如“开展培训5期，覆盖300人，提高……”。",
    en: "Add the work, its amount and the effect that is expected.",
  },
  example: {
    wrong: "绩效目标 | 社区消防培训",
    right: "绩效目标 | 开展消防培训12场，培训居民600人，居民消防常识知晓率达到90%。",
  },
  source: sourcesOf("review", "budgetSystem"),
  check(table, report) {
    const goal = writtenGoal(table);
    if (!goal) return;
    const repeats = repeatedBy(table, goal);
    if (repeats !== undefined || isShort(goal)) report({ at: goal.at, facts: { goal: goal.text, repeats } });
  },
  message: ({ goal, repeats }) =>
    repeats === undefined
      ? {
          zh: `绩效目标“${goal}”过于简单，未说明做什么、做多少、达到什么效果。`,
          en: `The goal “${goal}” is too short to say what, how much and to what effect.`,
        }
      : {
          zh: `绩效目标只是重复了“${repeats}”，未说明做多少、达到什么效果。`,
          en: `The goal only repeats “${repeats}”.`,
        },
});
