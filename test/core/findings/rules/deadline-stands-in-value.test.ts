import { deadlineStandsInValue } from "../../../../src/core/findings/rules/deadline-stands-in-value";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(deadlineStandsInValue, {
  "flags a deadline in the name beside vague words": {
    draw: drawTable({ 时效指标: "2021 年 12 月底前完成培训 | !全年实施" }),
    severity: "warning",
    says: "2021年12月",
  },
  "flags a deadline without a year": drawTable({ 时效指标: "11月底前完成 | !按时" }),
  "accepts the deadline in the value": drawTable(),
  "accepts a rate": drawTable({ 时效指标: "12月底前完成率 | 100%" }),
  "accepts a name without deadline": drawTable({ 时效指标: "培训时间 | 全年实施" }),
});
