import { amountsInStatedUnit } from "../../../../src/core/findings/rules/amounts-in-stated-unit";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(amountsInStatedUnit, {
  "asks about 10 亿元 and more": {
    draw: drawTable({ 年度资金总额: "!500000.00" }),
    severity: "info",
    says: "疑似以“元”填写",
  },
  "asks about a few yuan": drawTable({
    资金: "项目资金(元)",
    年度资金总额: "!5.00",
    成本指标: "购置灭火器单价 | ≤50元/个",
  }),
  "leaves a cost that is the same in the other unit to its own rule": [
    drawTable({ 资金: "项目资金(元)", 年度资金总额: "5.00" }),
    drawTable({ 年度资金总额: "500000.00", 成本指标: "消防培训总成本 | ≤50万元" }),
  ],
  "accepts a usual amount of 万元": drawTable({ 年度资金总额: "6070.00" }),
  "accepts a usual amount of 元": drawTable({ 资金: "项目资金（元）", 年度资金总额: "1,030,700.00" }),
  "is silent where the unit is unknown": drawTable({ 资金: "项目资金", 年度资金总额: "500000.00" }),
});
