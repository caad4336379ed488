import { isZero } from "../../grid/amount";
import { compact } from "../../value/plain-text";
import type { Severity } from "../finding";
import { type IndicatorRow, rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { isHarm, isNone } from "../row-kinds";
import { sourcesOf } from "../sources";
import { unitInName } from "../unit-in-name";
import { againstBase, change, countUnits, groups, wholeWords } from "../vocabulary";

/** Words, a figure without its percent sign, a count, money or a date, or the whole in words (全覆盖). */
type Kind = "words" | "bare" | "other" | "whole";

export const rateIsAPercentage = defineRule<{ name: string; value: string; kind: Kind }>({
  id: "rate-is-a-percentage",
  key: "V-09",
  severity: "error",
  what: { zh: "名称是“率”“比例”的指标填百分比。", en: "What is called a rate has a percentage." },
  why: { zh: "比率指标填文字，等于没有目标值。", en: "A rate in words is no target." },
  fix: { zh: "填写百分比，例如“≥95%”。", en: "Enter a percentage such as ≥95%." },
  example: { wrong: "质量指标 | 培训考核合格率 | 合格", right: "质量指标 | 培训考核合格率 | ≥95%" },
  source: sourcesOf("review", "practice"),
  check(table, report) {
    for (const row of rowsOf(table)) {
      if (!row.isReadable || !row.isRate || isReportedElsewhere(row)) continue;
      const severity = severityOf(row);
      if (!severity) continue;
      const facts = { name: row.name, value: row.indicator.valueText, kind: kindOf(row) };
      report({ at: row.valueAt, cells: [row.nameAt], facts, severity });
    }
  },
  message: ({ name, value, kind }) => ({
    zh: `“${name}”是比率指标，${sayings[kind](value)}。`,
    en: `“${name}” is a rate, but its value is “${value}”.`,
  }),
});

const sayings: Readonly<Record<Kind, (value: string) => string>> = {
  words: (value) => `不应填“${value}”，应填百分比，例如“≥95%”`,
  bare: (value) => `“${value}”没有百分号，应填百分比，例如“≥95%”`,
  other: (value) => `“${value}”不是百分比，应填百分比，例如“≥95%”`,
  whole: (value) => `“${value}”建议写成“100%”`,
};

function kindOf(row: IndicatorRow): Kind {
  if (!row.value.isQualitative) return isBare(row) ? "bare" : "other";
  return isWhole(row) ? "whole" : "words";
}

/** The unit of a column of its own, a % behind 全覆盖, is left out. */
function isWhole({ indicator }: IndicatorRow): boolean {
  return wholeWords.test(compact(indicator.value.text));
}

/** What answers 提高森林覆盖率; 较高 does not. */
const changed = /提|增|升|降|减|改善|扩大|稳|保持|巩固|控制|达到/;

/** A bare 95 lacks only its sign; 提高森林覆盖率 asks for a change, which words may answer. */
function severityOf(row: IndicatorRow): Severity | undefined {
  const { name, value, level2 } = row;
  if (value.isQualitative) {
    const isEffect = level2 !== undefined && (groups.effect as readonly string[]).includes(level2);
    if (isEffect && change.test(name) && changed.test(value.text)) return "info";
    // 事故发生率 | 无 is nought, 覆盖率 | 全覆盖 the whole.
    if (isHarm(name) && isNone(value.text)) return undefined;
    if (isWhole(row)) return "warning";
    // 较上年下降 without a figure is reported as that.
    if (isEffect && againstBase.test(value.text)) return undefined;
    // Ⅲ类及以上 and 不低于上年 are standards to be reached, if no rates.
    return /[ⅠⅡⅢⅣⅤⅥ一二三四五六]类|级|标准|平均|上年|去年|往年|同期/.test(value.text) ? "warning" : "error";
  }
  // 培训合格率 | 2021年12月 says when, not how many of a hundred.
  if (value.numbers.length === 0) return "error";
  // Nought is nought, with or without %.
  const isNought = value.numbers.every(({ amount }) => isZero(amount));
  if (isNought || unitInName(name) !== undefined) return undefined;
  return isBare(row) || isCounted(row) ? "warning" : undefined;
}

function isBare({ value }: IndicatorRow): boolean {
  return value.numbers.length > 0 && value.numbers.every(({ unit }) => unit === "") && !value.isRatio;
}

/** People, pieces or money; of what goes wrong, 事故发生率 | ≤2起 is usual. */
function isCounted({ name, value: { numbers, isRatio } }: IndicatorRow): boolean {
  const [number, second] = numbers;
  if (!number || second || isRatio || number.isPerPiece || isHarm(name)) return false;
  return number.unit.endsWith("元") || countUnits.test(number.unit);
}

/** Quantity, cost and time have rules for a missing number or unit; a repeated name is reported as that. */
function isReportedElsewhere(row: IndicatorRow): boolean {
  const { level2, value } = row;
  if (row.isNameRepeated || level2 === "服务对象满意度指标") return true;
  if (level2 === "数量指标") return true;
  return !value.isQualitative && (level2 === "时效指标" || level2 === "成本指标");
}
