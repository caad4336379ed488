import { rowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { isEffectNamed } from "../row-kinds";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

export const qualityIsNoEffect = defineRule<{ name: string }>({
  id: "quality-is-no-effect",
  key: "C-03",
  severity: "warning",
  what: { zh: "质量指标写产出的质量，不写效果。", en: "Quality is that of the output, not its effect." },
  why: { zh: "意识提高、影响扩大是项目的效果，属于效益指标。", en: "Awareness and influence are effects." },
  fix: {
    zh: "移到效益指标；质量改填合格率、达标率、完成率等。",
    en: "Move it to 效益指标; give a rate of quality here.",
  },
  example: { wrong: "质量指标 | 居民消防意识 | 提高", right: "质量指标 | 培训考核合格率 | ≥95%" },
  source: sourcesOf("training"),
  check(table, report) {
    for (const row of rowsIn(table, groups.quality)) {
      if (isEffectNamed(row)) report({ at: row.nameAt, cells: [row.valueAt], facts: { name: row.name } });
    }
  },
  message: ({ name }) => ({
    zh: `“${name}”属于效果，建议放到效益指标。`,
    en: `“${name}” is an effect; it belongs to 效益指标.`,
  }),
});
