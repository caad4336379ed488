import { goalIsQuantified } from "../../../../src/core/findings/rules/goal-is-quantified";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(goalIsQuantified, {
  "advises figures": {
    draw: drawTable({ 绩效目标: "!通过在社区开展消防宣传，引导居民掌握消防常识，预防火灾发生。" }),
    severity: "info",
  },
  "takes a year for no figure": drawTable({
    绩效目标: "!2021年在社区开展消防宣传，引导居民掌握消防常识，预防火灾发生。",
  }),
  "accepts figures": drawTable(),
  "accepts figures in words": drawTable({
    绩效目标: "在社区开展消防宣传十二场，引导居民掌握消防常识，预防火灾发生。",
  }),
  "leaves a fragment to another rule": drawTable({ 绩效目标: "开展消防宣传" }),
});
