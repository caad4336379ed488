import { rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { isNameEchoed } from "../row-kinds";
import { sourcesOf } from "../sources";

export const valueDiffersFromName = defineRule<{ value: string; isWhole: boolean }>({
  id: "value-differs-from-name",
  key: "V-07",
  severity: "error",
  what: { zh: "指标值与三级指标不相同。", en: "The value is not the name once more." },
  why: { zh: "照抄名称等于没有填指标值。", en: "A repeated name is no target." },
  fix: { zh: "填写要达到的数值或状态。", en: "Enter the figure or the state to be reached." },
  example: {
    wrong: "社会效益指标 | 提高居民消防意识 | 提高居民消防意识",
    right: "社会效益指标 | 居民消防常识知晓率 | ≥90%",
  },
  source: sourcesOf("published", "practice"),
  check(table, report) {
    for (const row of rowsOf(table)) {
      if (!row.hasName || !row.isReadable) continue;
      const facts = { value: row.indicator.value.text, isWhole: row.isNameRepeated };
      const breach = { at: row.valueAt, cells: [row.nameAt], facts };
      if (facts.isWhole) report(breach);
      else if (isNameEchoed(row)) report({ ...breach, severity: "warning" });
    }
  },
  message: ({ value, isWhole }) =>
    isWhole
      ? {
          zh: `指标值“${value}”与三级指标相同，等于没填。`,
          en: `The value “${value}” is the name once more.`,
        }
      : {
          zh: `指标值“${value}”基本重复了三级指标，没有说明要达到什么。`,
          en: `The value “${value}” mostly repeats the name.`,
        },
});
