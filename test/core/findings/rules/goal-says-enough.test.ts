import { goalSaysEnough } from "../../../../src/core/findings/rules/goal-says-enough";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(goalSaysEnough, {
  "flags a fragment": {
    draw: drawTable({ 绩效目标: "!包括专网、公众号等维护" }),
    severity: "warning",
    says: "过于简单",
  },
  "flags the project's name": {
    draw: drawTable({
      项目名称: "社区消防安全知识宣传教育培训和应急疏散演练",
      绩效目标: "!社区消防安全知识宣传教育培训和应急疏散演练。",
    }),
    says: "重复了",
  },
  "flags an indicator's name": drawTable({
    绩效目标: "!在各社区开展消防培训并组织居民参加应急疏散演练",
    质量指标: "在各社区开展消防培训并组织居民参加应急疏散演练 | 100%",
  }),
  "accepts a goal that says enough": drawTable(),
  "leaves a placeholder to its own rule": drawTable({ 绩效目标: "……" }),
  "is silent about a blank goal": drawTable({ 绩效目标: "" }),
});
