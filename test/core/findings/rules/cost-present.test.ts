import { costPresent } from "../../../../src/core/findings/rules/cost-present";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(costPresent, {
  "flags a blank cost": {
    draw: drawTable({ 成本指标: "! | " }),
    severity: "error",
    says: "缺少成本指标（必填硬性指标）",
  },
  "flags a missing row, on the label over it": drawTable({ 成本指标: [] }).replace(
    "| 1、产出指标",
    "| !1、产出指标",
  ),
  "accepts a cost": drawTable(),
  "accepts several costs": drawTable({ 成本指标: ["讲师费用 | ≤3万元", "教材费用 | ≤2万元"] }),
  "is silent where the form does not ask for it": drawColumns(columnRows()),
  "flags it on a form without any indicator, too": drawTable({
    数量指标: " | ",
    质量指标: " | ",
    时效指标: " | ",
    成本指标: "! | ",
    社会效益指标: " | ",
    可持续影响指标: " | ",
    服务对象满意度指标: " | ",
  }),
});
