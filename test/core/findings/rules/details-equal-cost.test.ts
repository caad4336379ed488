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
  "accepts a total before its list, and prices": drawTable({
    成本指标: [
      "总成本5万元，其中讲师费3万元、教材费2万元 | ≤5万元",
      "总成本5万元（讲师费3万元、教材费2万元） | 5万元",
      "讲课费每天3000元，教材费每人100元 | 5万元",
    ],
  }),
  "flags a list that does not make up the total before it": drawTable({
    成本指标: "总成本5万元，其中讲师费3万元、教材费1万元 | !5万元",
  }),
});
