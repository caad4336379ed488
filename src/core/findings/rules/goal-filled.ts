import { blankField, type BlankFacts, blankMessage } from "../header";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const goalFilled = defineRule<BlankFacts>({
  id: "goal-filled",
  key: "G-01",
  severity: "error",
  what: { zh: "“绩效目标”必须填写。", en: "The goal is written." },
  why: { zh: "没有目标，指标就无从对应。", en: "Indicators measure the goal." },
  fix: {
    zh: "写明本年做什么、做多少、达到什么效果。",
    en: "Say what is done, how much, and to what effect.",
  },
  example: {
    wrong: "绩效目标 | （空）",
    right: "绩效目标 | 开展消防培训12场，培训居民600人，居民消防常识知晓率达到90%。",
  },
  source: sourcesOf("audit", "budgetSystem"),
  check(table, report) {
    const label = table.goal?.label.text.replace(/[：:]\s*$/, "") ?? "绩效目标";
    const blank = blankField(table, table.goal, label);
    if (blank) report(blank);
  },
  message: blankMessage,
});
