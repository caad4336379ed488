import { readValue } from "../../value/indicator-value";
import type { Severity } from "../finding";
import { type IndicatorRow, rowsOf } from "../indicator-row";
import { isCost } from "../gaps";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const signFitsValue = defineRule<{ sign: string; value: string; isText: boolean }>({
  id: "sign-fits-value",
  key: "V-14",
  severity: "error",
  what: { zh: "计算符号与指标值类型一致。", en: "Sign and value are of one kind." },
  why: {
    zh: "“≥”后面填文字、“定性”后面填数字，系统无法打分。",
    en: "≥ before words, or 定性 before a number, cannot be scored.",
  },
  fix: { zh: "文字值选“定性”，数字值选 ≥ ≤ ＝。", en: "Choose 定性 for words, a sign for numbers." },
  example: { wrong: "计算符号 | ≥\n指标值 | 显著提升", right: "计算符号 | 定性\n指标值 | 显著提升" },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    for (const row of rowsOf(table)) {
      const found = row.isReadable && mismatchOf(row);
      if (!found) continue;
      const { at, text, severity } = found;
      const facts = {
        sign: text,
        value: row.indicator.value.text,
        isText: readValue(row.indicator.value.text).isQualitative,
      };
      report({ at: row.valueAt, cells: [at], facts, severity });
    }
  },
  message: ({ sign, value, isText }) => ({
    zh: isText
      ? `计算符号是“${sign}”，指标值却是文字“${value}”。`
      : `标明“${sign}”，指标值却是数字“${value}”。`,
    en: isText
      ? `The sign is “${sign}”, but the value is words: “${value}”.`
      : `Marked “${sign}”, but the value is a number: “${value}”.`,
  }),
});

function mismatchOf(
  row: IndicatorRow,
): { at: IndicatorRow["valueAt"]; text: string; severity: Severity } | undefined {
  const { sign, nature, value } = row.indicator;
  if (!sign && !nature) return undefined;
  const alone = readValue(value.text);
  const chosen = sign && readValue(`${sign.text}1`).numbers[0]?.sign;
  // Some systems have no sign for words: = 显著, marked as 定性指标.
  if (chosen === "=" && alone.isQualitative && /定性/.test(nature?.text ?? "")) return undefined;
  if (sign && chosen && alone.isQualitative && !isReportedElsewhere(row)) {
    // 等于 合格 is clumsy, yet clear.
    return { at: sign.at, text: sign.text, severity: chosen === "=" ? "warning" : "error" };
  }
  const isNumber =
    alone.numbers.length === 1 && alone.numbers[0]?.from === 0 && !alone.deadline && !alone.period;
  if (sign?.text === "定性" && isNumber) return { at: sign.at, text: sign.text, severity: "error" };
  return nature?.text === "定性" && chosen && isNumber
    ? { at: nature.at, text: nature.text, severity: "warning" }
    : undefined;
}

/** Words where a number is a must are reported as that. */
function isReportedElsewhere(row: IndicatorRow): boolean {
  const { level2 } = row;
  return level2 === "数量指标" || level2 === "服务对象满意度指标" || isCost(level2) || row.isRate;
}
