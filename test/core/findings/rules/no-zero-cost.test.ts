import { noZeroCost } from "../../../../src/core/findings/rules/no-zero-cost";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(noZeroCost, {
  "advises to leave it blank": {
    draw: drawColumns(["成本指标 | 社会成本指标 | 社会成本 | 定量 | ≤ | !0 | 万元 | 20", ...columnRows()]),
    severity: "info",
  },
  "accepts a cost": drawColumns([
    "成本指标 | 经济成本指标 | 维修成本 | 定量 | ≤ | 50 | 万元 | 20",
    ...columnRows(),
  ]),
  "is silent about 成本指标 of other forms": drawTable({ 成本指标: "培训成本 | 0万元" }),
});
