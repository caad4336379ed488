import { compact } from "../../value/plain-text";
import { writtenGoal } from "../goal";
import { rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

/** What a project does, as goals name it: a verb and its object. */
const activities =
  /(?:开展|组织|举办|购置|采购|新建|建设|改造|维修|印制|制作|完成|实施|修建|安装)([\u4e00-\u9fff]{2,8}?)(?=\d|[≥,，、。;；]|[一二两三四五六七八九十]+[次个场])/g;

export const goalHasIndicators = defineRule<{ activity: string }>({
  id: "goal-has-indicators",
  key: "G-06",
  severity: "info",
  isTrial: true,
  what: { zh: "目标中的主要工作都有对应指标。", en: "Each activity of the goal has its indicator." },
  why: {
    zh: "目标写了而没有指标，完成与否就无从考核。",
    en: "What no indicator measures cannot be evaluated.",
  },
  fix: {
    zh: "为该项工作增加产出指标，或从目标中删去。",
    en: "Add an indicator for it, or take it out of the goal.",
  },
  example: {
    wrong: "绩效目标 | 开展消防培训12场，购置灭火器材300套。\n数量指标 | 消防培训场次 | ≥12场",
    right:
      "绩效目标 | 开展消防培训12场，购置灭火器材300套。\n数量指标 | 消防培训场次 | ≥12场\n数量指标 | 购置灭火器材 | ≥300套",
  },
  source: sourcesOf("audit", "review"),
  check(table, report) {
    const goal = writtenGoal(table);
    const rows = rowsOf(table);
    if (!goal || rows.length === 0) return;
    const names = rows.map(({ name, value }) => compact(name + value.text)).join("\n");
    for (const [, object = ""] of compact(goal.text).matchAll(activities)) {
      if (!pairsOf(object).some((pair) => names.includes(pair))) {
        report({ at: goal.at, facts: { activity: object } });
        return;
      }
    }
  },
  message: ({ activity }) => ({
    zh: `目标中的“${activity}”没有对应指标。`,
    en: `No indicator measures “${activity}” of the goal.`,
  }),
});

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}
