import { detailsEqualCost } from "../../../../src/core/findings/rules/details-equal-cost";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(detailsEqualCost, {
  "flags details that do not add up": {
    draw: drawTable({ 成本指标: "讲师费3万元，教材费1万元 | !5万元" }),
    severity: "warning",
    says: "明细合计 4 万元，与指标值 5 万元",
  },
  "reads the value in the table's unit": drawTable({ 成本指标: "讲师费3万元，教材费1万元 | !5" }),
  "accepts details that add up": drawTable({ 成本指标: "讲师费3万元，教材费20000元 | 5万元" }),
  "accepts one amount in a name": drawTable({ 成本指标: "讲师费3万元等 | 5万元" }),
  "accepts a name without amounts": drawTable(),
});
