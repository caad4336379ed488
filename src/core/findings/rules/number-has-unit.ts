import { isZero } from "../../grid/amount";
import type { Severity } from "../finding";
import { type IndicatorRow, valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { isNameLost, isTimed } from "../row-kinds";
import { sourcesOf } from "../sources";
import { unitInName } from "../unit-in-name";
import { countedName, groups } from "../vocabulary";

const judged = [...groups.quantity, ...groups.cost, ...groups.timeliness];

export const numberHasUnit = defineRule<{ value: string; isRate: boolean }>({
  id: "number-has-unit",
  key: "V-04",
  severity: "error",
  what: {
    zh: "数量、成本、时效指标的数字带计量单位。",
    en: "Figures of quantity, cost and time have a unit.",
  },
  why: { zh: "“1”可以是1元也可以是1万元，没有单位就无法考核。", en: "“1” may be 1 元 or 1 万元." },
  fix: {
    zh: "在数字后写明单位，或在名称后注明，例如“面积（亩）”。",
    en: "Put the unit behind the number or into the name.",
  },
  example: { wrong: "数量指标 | 举办消防培训 | ≥12", right: "数量指标 | 举办消防培训 | ≥12场" },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    for (const row of valuedRowsIn(table, judged)) {
      const { value, valueAt, nameAt, indicator } = row;
      if (isNameLost(row) || !isWithoutUnit(row)) continue;
      const facts = { value: value.text, isRate: row.isRate };
      report({
        at: valueAt,
        cells: [nameAt, ...(indicator.unit ? [indicator.unit.at] : [])],
        facts,
        severity: severityOf(row),
      });
    }
  },
  message: ({ value, isRate: isPercentMissing }) =>
    isPercentMissing
      ? { zh: `“${value}”没有百分号，请写成百分比。`, en: `“${value}” lacks its percent sign.` }
      : { zh: `“${value}”没有计量单位。`, en: `“${value}” has no unit.` },
});

function isWithoutUnit(row: IndicatorRow): boolean {
  const { value, name, level2 } = row;
  if (value.numbers.length === 0 || value.numbers.some(({ unit }) => unit !== "") || value.isRatio)
    return false;
  const isNought = value.numbers.every(({ amount }) => isZero(amount));
  // 超预算率 | 0 is nought with or without %, and 7×24 are hours.
  if ((isNought && row.isRate) || hoursOrDays.test(value.text)) return false;
  // A 时效 row that tells no time at all is reported as that.
  if (level2 === "时效指标" && !isTimed(row)) return false;
  return value.deadline === undefined && unitInName(name) === undefined;
}

const hoursOrDays = /^\d{1,2}[×xX*]24$|^T\+\d{1,3}$/i;

/** 受益人数 says its unit in the name, a rate means per cent, and nought is nought of anything. */
function severityOf(row: IndicatorRow): Severity {
  const isClear =
    countedName.test(row.name) ||
    /进度/.test(row.name) ||
    row.isRate ||
    row.value.numbers.every(({ amount }) => isZero(amount));
  return isClear ? "warning" : "error";
}
