import { requiredFilled } from "../../../../src/core/findings/rules/required-filled";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(requiredFilled, {
  "flags each required group that is blank": {
    draw: drawTable({ 质量指标: "! | ", 可持续影响指标: "! | " }),
    severity: "error",
    says: "“质量指标”（必填）未填写",
  },
  "calls a quantity by its mark": { draw: drawTable({ 数量指标: "! | " }), says: "必填硬性指标" },
  "flags a required row that is missing, on the label over it": {
    draw: drawTable({ 质量指标: [] }).replace("| 1、产出指标", "| !1、产出指标"),
    says: "缺少“质量指标”",
  },
  "flags 无 in a required row only mildly": {
    draw: drawTable({ 可持续影响指标: "!无 | 无" }),
    severity: "warning",
  },
  "accepts blank optional rows": drawTable(),
  "accepts a blank row beside a filled one": drawTable({ 质量指标: ["培训考核合格率 | ≥95%", " | "] }),
  "leaves cost and satisfaction to their own rules": drawTable({
    成本指标: " | ",
    服务对象满意度指标: " | ",
  }),
  "is silent where the form marks nothing": drawColumns(
    columnRows({ 质量指标: "^ | 质量指标 | | | | | | " }),
  ),
});
