import { totalIsANumber } from "../../../../src/core/findings/rules/total-is-a-number";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(totalIsANumber, {
  "flags a blank total": { draw: drawTable({ 年度资金总额: "!" }), severity: "error", says: "未填写" },
  "flags words": { draw: drawTable({ 年度资金总额: "!待定" }), severity: "error", says: "“待定”不是数字" },
  "flags a dash": drawTable({ 年度资金总额: "!-" }),
  "accepts a number": drawTable(),
  "accepts an amount written with its unit": drawTable({ 年度资金总额: "5万元" }),
  "accepts a formula that was not calculated": drawTable({ 年度资金总额: "=SUM(C6:C8)" }),
  "flags stars and dashes": drawTable({ 年度资金总额: "!**" }),
  "misses the total of a known form, mildly": {
    draw: drawTable()
      .replace("| 年度资金总额 | 5.00", "| 备注说明 | 5.00")
      .replace("| 2021年市本级", "| !2021年市本级"),
    severity: "warning",
    says: "没有找到",
  },
});
