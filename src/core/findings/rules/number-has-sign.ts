import { isZero } from "../../grid/amount";
import type { Table } from "../../table/table";
import { type IndicatorRow, rowsOf } from "../indicator-row";
import { isBetterLess } from "../row-kinds";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { countUnits, groups } from "../vocabulary";

const judged: readonly string[] = [...groups.quantity, ...groups.quality, ...groups.effect];

export const numberHasSign = defineRule<{ value: string; sign: "≥" | "≤"; isColumn: boolean }>({
  id: "number-has-sign",
  key: "V-03",
  severity: "info",
  what: { zh: "定量指标值带计算符号（≥、≤、＝）。", en: "A measured value bears a sign." },
  why: {
    zh: "没有符号，多做和少做算不算完成说不清。",
    en: "Without it, more or less than the figure cannot be judged.",
  },
  fix: { zh: "在数字前加“≥”“≤”或“＝”。", en: "Put ≥, ≤ or = before the number." },
  example: { wrong: "数量指标 | 消防培训场次 | 12场", right: "数量指标 | 消防培训场次 | ≥12场" },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    const isSignColumnUsed = hasSigns(table);
    for (const row of rowsOf(table)) {
      const isColumn = isSignColumnUsed && row.indicator.sign?.text === "";
      if (!isUnsigned(row) || !(isColumn || isAdvised(row))) continue;
      // 295% had its sign once.
      if (isRepaired(table, row.valueAt, ["sign-misread"])) continue;
      const sign = isBetterLess(row.name) ? ("≤" as const) : ("≥" as const);
      const facts = { value: row.value.text, sign, isColumn };
      report(
        isColumn && row.indicator.sign
          ? { at: row.indicator.sign.at, cells: [row.valueAt], facts, severity: "error" }
          : { at: row.valueAt, facts },
      );
    }
  },
  message: ({ value, sign, isColumn }) =>
    isColumn
      ? { zh: `指标值“${value}”没有选择计算符号。`, en: `No sign is chosen for “${value}”.` }
      : {
          zh: `指标值“${value}”缺少计算符号，建议写成“${sign}${value}”。`,
          en: `“${value}” bears no sign; write “${sign}${value}”.`,
        },
});

/** The form has a column for signs, and this table fills it in. */
function hasSigns(table: Table): boolean {
  return rowsOf(table).some(({ indicator }) => (indicator.sign?.text ?? "") !== "");
}

/** Dates, lengths of time, ratios, 300万元左右 and texts that only mention a number bear no sign. */
function isUnsigned({ name, value, isReadable, indicator }: IndicatorRow): boolean {
  const [first, second] = value.numbers;
  // Of 12场600人 one sign would be too few: two counts are reported as two.
  if (
    !isReadable ||
    !first ||
    (second && countUnits.test(second.unit)) ||
    value.sign ||
    value.isRatio ||
    value.isRange
  )
    return false;
  if (value.deadline || value.period || indicator.nature?.text === "定性") return false;
  if (!indicator.sign && value.numbers.every(({ amount }) => isZero(amount))) return false;
  // 成活率（≥**%）: the sign stands in the name.
  if (/[≥≤><=]/.test(name) || /左右|上下$/.test(value.text)) return false;
  return first.from === 0 && value.text.length - first.to <= 4;
}

/** 100% needs no sign, 成本 mostly means “at most”, 满意度 has a rule of its own. */
function isAdvised({ level2, value, indicator }: IndicatorRow): boolean {
  const isWhole = value.numbers.some(({ isPercent, amount }) => isPercent && amount.eq(100));
  return indicator.sign === undefined && level2 !== undefined && judged.includes(level2) && !isWhole;
}
