import { rowsOf } from "../indicator-row";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

const most = 40;

export const nameShort = defineRule<{ length: number }>({
  id: "name-short",
  key: "R-09",
  severity: "warning",
  what: { zh: "三级指标不超过40字。", en: "A name has 40 characters at most." },
  why: {
    zh: "过长的名称往往混了几项内容，系统也录不进去。",
    en: "A long name mixes several things, and systems cut it.",
  },
  fix: {
    zh: "只留考核内容，其余写进绩效目标；几项内容拆成几条。",
    en: "Keep what is measured; split what is several.",
  },
  example: {
    wrong:
      "数量指标 | 在全市二十个社区分批次组织开展面向老年人、儿童和外来务工人员的消防安全知识培训活动的场次 | ≥12场",
    right: "数量指标 | 消防培训场次 | ≥12场",
  },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    for (const { nameKey, nameAt } of rowsOf(table)) {
      const { length } = nameKey;
      if (length > most && !isRepaired(table, nameAt, ["rows-run-together"]))
        report({ at: nameAt, facts: { length } });
    }
  },
  message: ({ length }) => ({
    zh: `三级指标有 ${length} 字，超过40字，建议精简或拆分。`,
    en: `The name has ${length} characters; 40 are the most.`,
  }),
});
