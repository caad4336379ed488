import { type IndicatorRow, valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { isEffectNamed, isNameEchoed } from "../row-kinds";
import { sourcesOf } from "../sources";
import { deadlineIn } from "../../value/period";
import { gradeName, groups, measureless, standard } from "../vocabulary";

const judged = [...groups.quality, ...groups.timeliness];

export const valueIsMeasurable = defineRule<{ value: string; level2: string }>({
  id: "value-is-measurable",
  key: "V-05",
  severity: "warning",
  what: { zh: "质量、时效指标值可衡量。", en: "Values of quality and time can be measured." },
  why: { zh: "“提高”“及时”没有标准，年末说不清完成没有。", en: "“Better” and “in time” cannot be verified." },
  fix: {
    zh: "质量写合格率等百分比或标准名称，时效写完成日期或及时率。",
    en: "Give a rate, a standard or a date.",
  },
  example: { wrong: "质量指标 | 培训质量 | 提高", right: "质量指标 | 培训考核合格率 | ≥95%" },
  source: sourcesOf("audit", "review", "guidance"),
  check(table, report) {
    for (const row of valuedRowsIn(table, judged)) {
      const { name, level2 = "" } = row;
      if (!isVague(row)) continue;
      if (row.isRate || row.isNameRepeated || isGrade(row)) continue;
      // A deadline in the name is reported by `deadline-stands-in-value`.
      if (level2 === "时效指标" && deadlineIn(name)) continue;
      // 消防意识 | 提高 belongs to 效益 as a whole, which `quality-is-no-effect` says.
      if (level2 === "质量指标" && (isEffectNamed(row) || isNameEchoed(row))) continue;
      report({ at: row.valueAt, cells: [row.nameAt], facts: { value: row.indicator.valueText, level2 } });
    }
  },
  message: ({ value, level2 }) => ({
    zh: `${level2}值“${value}”笼统，不可衡量，请${level2 === "时效指标" ? "写明完成时间或及时率" : "写明百分比或标准"}。`,
    en: `“${value}” cannot be measured.`,
  }),
});

/** 考核等次 | 良好以上: a grade of a scale. */
function isGrade({ name, value: { text } }: IndicatorRow): boolean {
  return /^(优秀|优良|良好|较好)/.test(text) && (gradeName.test(name) || /以上|等[次级]$/.test(text));
}

function isVague({ level2, name, value: { isVague: isWordy, text } }: IndicatorRow): boolean {
  // 完成时间 | 完成 does not say when.
  if (level2 === "时效指标" && /(时间|时限|日期)$/.test(name) && done.test(text)) return true;
  return isWordy && measureless.test(text) && !standard.test(text);
}

const done = /^(已经?|全部|全面|圆满|基本|顺利|如数)?(完成|完工|竣工|达到|合格|正常|结束)$/;
