import { type IndicatorRow, rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { stateWords } from "../vocabulary";

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
      else if (isOverlapping(row)) report({ ...breach, severity: "warning" });
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

/** Most of the name and nothing that answers it; quantity and satisfaction without a number are reported as that. */
function isOverlapping(row: IndicatorRow): boolean {
  const { nameKey, value, valueKey, level2 } = row;
  // A rate in words is reported as that.
  if (row.isRate) return false;
  if (!value.isQualitative || level2 === "数量指标" || level2 === "服务对象满意度指标") return false;
  const [whole, part] = [nameKey, valueKey];
  if (part.length >= 4 && whole.includes(part))
    return part.length >= whole.length * 0.6 && !stateWords.test(part);
  if (whole.length < 4 || !part.includes(whole)) return false;
  return part.length - whole.length <= 4 && !stateWords.test(part.replace(whole, ""));
}
