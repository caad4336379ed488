import { isZero } from "../../grid/amount";
import type { Severity } from "../finding";
import { type IndicatorRow, valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import type { Words } from "../../words";
import { isNone } from "../row-kinds";
import { sourcesOf } from "../sources";
import { unitInName } from "../unit-in-name";
import { groups, satisfactionName, scoredName } from "../vocabulary";

/** Words, a figure without its percent sign, or points out of so many. */
type Kind = "words" | "bare" | "score";

export const satisfactionIsAPercentage = defineRule<{ value: string; kind: Kind }>({
  id: "satisfaction-is-a-percentage",
  key: "M-02",
  severity: "error",
  what: { zh: "满意度填百分比。", en: "Satisfaction is a percentage." },
  why: { zh: "“满意”没有标准，问卷结果是比率。", en: "A survey gives a rate, not a word." },
  fix: { zh: "填写百分比，例如“≥95%”。", en: "Enter a percentage such as ≥95%." },
  example: {
    wrong: "服务对象满意度指标 | 参训居民满意度 | 满意",
    right: "服务对象满意度指标 | 参训居民满意度 | ≥95%",
  },
  source: sourcesOf("practice", "published"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.satisfaction)) {
      const kind = kindOf(row);
      if (!kind) continue;
      const facts = { value: row.indicator.valueText, kind };
      report({ at: row.valueAt, cells: [row.nameAt], facts, severity: severities[kind] });
    }
  },
  message: ({ value, kind }) => words[kind](value),
});

const severities: Readonly<Record<Kind, Severity>> = { words: "error", bare: "warning", score: "info" };

const words: Readonly<Record<Kind, (value: string) => Words>> = {
  words: (value) => ({
    zh: `满意度填的是“${value}”，应填百分比，例如“≥95%”。`,
    en: `Satisfaction is “${value}”, not a percentage.`,
  }),
  bare: (value) => ({
    zh: `满意度“${value}”缺少百分号，请写成百分比，例如“≥95%”。`,
    en: `Satisfaction “${value}” lacks its percent sign.`,
  }),
  score: (value) => ({
    zh: `满意度“${value}”是分值或成数，建议换算成百分比，例如“≥95%”。`,
    en: `Satisfaction “${value}” is a score; a percentage such as ≥95% is usual.`,
  }),
};

function kindOf(row: IndicatorRow): Kind | undefined {
  const { value, name } = row;
  if (value.numbers.some(({ isPercent }) => isPercent) || row.isNameRepeated) return undefined;
  const isOther = !satisfactionName.test(name);
  // 投诉 | 无 is nought.
  if (value.numbers.length === 0) return isOther && isNone(value.text) ? undefined : "words";
  // 投诉≤3次 under 满意度 counts something else; the sign may stand in the name: 满意度(%).
  const isCounted = value.numbers.every(({ unit, amount }) => unit !== "" || isZero(amount));
  if (isOther && isCounted) return undefined;
  const unit = unitInName(name);
  if (unit === "%") return undefined;
  const isScore = value.numbers.every(({ unit: own }) => own === "分" || own === "成");
  return isScore || unit === "分" || scoredName.test(name) ? "score" : "bare";
}
