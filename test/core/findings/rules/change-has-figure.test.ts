import { changeHasFigure } from "../../../../src/core/findings/rules/change-has-figure";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(changeHasFigure, {
  "flags a decrease without figure": {
    draw: drawTable({ 社会效益指标: "火灾情况 | !较上年度减少" }),
    severity: "warning",
  },
  "flags it where the base stands in the name": drawTable({ 社会效益指标: "火灾起数同比下降 | !下降" }),
  "accepts a figure": drawTable({ 社会效益指标: "火灾起数 | 较上年下降≥5%" }),
  "accepts a change without a base": drawTable({ 社会效益指标: "火灾隐患 | 减少" }),
  "leaves a repeated name to its own rule": drawTable({
    社会效益指标: "旅游收入较上年增长 | 旅游收入较上年增长",
  }),
});
