import { rowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const satisfactionIsNoEffect = defineRule<{ name: string; level2: string }>({
  id: "satisfaction-is-no-effect",
  key: "C-04",
  severity: "warning",
  what: { zh: "满意度不代替效益指标。", en: "Satisfaction does not stand in for an effect." },
  why: {
    zh: "满意度另有一级指标，放在效益里会重复考核。",
    en: "It has a group of its own and would count twice.",
  },
  fix: {
    zh: "移到满意度指标，效益改填实际带来的变化。",
    en: "Move it to 满意度指标 and name the effect here.",
  },
  example: { wrong: "社会效益指标 | 居民满意度 | ≥95%", right: "社会效益指标 | 居民消防常识知晓率 | ≥90%" },
  source: sourcesOf("training"),
  check(table, report) {
    for (const { name, level2 = "", nameAt, valueAt } of rowsIn(table, groups.effect)) {
      if (/满意(度|率|程度|情况|水平|$)/.test(name))
        report({ at: nameAt, cells: [valueAt], facts: { name, level2 } });
    }
  },
  message: ({ name, level2 }) => ({
    zh: `“${name}”是满意度，不能代替${level2}。`,
    en: `“${name}” is satisfaction and cannot stand in for ${level2}.`,
  }),
});
