import { rowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups, outputName } from "../vocabulary";

export const effectIsNoOutput = defineRule<{ name: string }>({
  id: "effect-is-no-output",
  key: "C-05",
  severity: "info",
  what: { zh: "效益指标写效果，不写产出和过程。", en: "An effect is not an output or a process." },
  why: {
    zh: "办结率、完成率说明做得怎样，不说明有什么用。",
    en: "Rates of completion say how it was done, not what for.",
  },
  fix: { zh: "移到产出指标，效益改填服务对象或社会的变化。", en: "Move it to 产出指标." },
  example: {
    wrong: "社会效益指标 | 培训任务完成率 | 100%",
    right: "社会效益指标 | 居民消防常识知晓率 | ≥90%",
  },
  source: sourcesOf("review"),
  check(table, report) {
    for (const { name, nameAt, valueAt } of rowsIn(table, groups.effect)) {
      if (outputName.test(name.replace(/\([^()]*\)$/, "")))
        report({ at: nameAt, cells: [valueAt], facts: { name } });
    }
  },
  message: ({ name }) => ({
    zh: `“${name}”偏产出，建议放到产出指标。`,
    en: `“${name}” is an output rather than an effect.`,
  }),
});
