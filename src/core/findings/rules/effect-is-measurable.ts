import { valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { isNameEchoed } from "../row-kinds";
import { sourcesOf } from "../sources";
import { againstBase, groups } from "../vocabulary";

export const effectIsMeasurable = defineRule<{ value: string }>({
  id: "effect-is-measurable",
  key: "V-06",
  severity: "info",
  what: { zh: "效益指标尽量用可衡量的表述。", en: "Effects are worded so that they can be measured." },
  why: { zh: "“提升”“良好”可以填，但年末难以举证。", en: "“Improved” is allowed, but hard to prove." },
  fix: {
    zh: "能量化的写百分比或数量，不能量化的写清达到的状态。",
    en: "Give a figure, or the state to be reached.",
  },
  example: { wrong: "社会效益指标 | 居民消防意识 | 提升", right: "社会效益指标 | 居民消防常识知晓率 | ≥90%" },
  source: sourcesOf("audit", "review"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.effect)) {
      if (!row.value.isVague || row.isRate || row.isNameRepeated) continue;
      // The name over again is reported as that.
      if (isNameEchoed(row)) continue;
      if (againstBase.test(row.value.text)) continue;
      report({ at: row.valueAt, cells: [row.nameAt], facts: { value: row.indicator.valueText } });
    }
  },
  message: ({ value }) => ({
    zh: `建议把“${value}”改为可衡量的表述。`,
    en: `Consider a measure in place of “${value}”.`,
  }),
});
