import { isZero } from "../../grid/amount";
import { valuedRowsIn } from "../indicator-row";
import { isNameLost } from "../row-kinds";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { countedName, countUnits, defects, groups } from "../vocabulary";

export const qualityIsNoCount = defineRule<{ name: string; value: string }>({
  id: "quality-is-no-count",
  key: "C-07",
  severity: "warning",
  what: { zh: "次数、人数等数量填在数量指标。", en: "Plain counts stand under 数量指标." },
  why: { zh: "做了多少次不说明做得好不好。", en: "How often does not say how well." },
  fix: {
    zh: "移到数量指标；质量改填合格率、达标率等。",
    en: "Move it to 数量指标 and give a rate of quality.",
  },
  example: { wrong: "质量指标 | 培训居民人数 | ≥600人", right: "质量指标 | 培训考核合格率 | ≥95%" },
  source: sourcesOf("published", "practice"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.quality)) {
      const { name, value, valueAt, nameAt } = row;
      // A rate that is counted is reported as that.
      if (isNameLost(row) || row.isNameRepeated || row.isRate) continue;
      const [number, second] = value.numbers;
      if (!number || second || value.isRatio || defects.test(name) || isZero(number.amount)) continue;
      // At most so many: what goes wrong is counted, and that is quality.
      if (value.sign === "≤" || value.sign === "<") continue;
      const isCount = countUnits.test(number.unit) || (number.unit === "" && countedName.test(name));
      if (isCount) report({ at: nameAt, cells: [valueAt], facts: { name, value: value.text } });
    }
  },
  message: ({ name, value }) => ({
    zh: `“${name}”（${value}）是数量内容，建议放到数量指标。`,
    en: `“${name}” (${value}) is a count; it belongs to 数量指标.`,
  }),
});
