import { goalFilled } from "../../../../src/core/findings/rules/goal-filled";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(goalFilled, {
  "flags a blank goal": { draw: drawTable({ 绩效目标: "!" }), severity: "error", says: "“绩效目标”未填写" },
  "flags a dash": drawTable({ 绩效目标: "!——" }),
  "flags stars and underscores": drawTable({ 绩效目标: "!*_" }),
  "accepts a goal": drawTable(),
  "is silent where the form has no goal": `
    | 2022年项目绩效目标批复表 | < | < | < |
    | 项目名称 | 赛事经费 | 预算单位 | 云川市体育局 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 赛事场次 | ≥3场 |`,
});
