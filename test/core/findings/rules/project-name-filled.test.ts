import { projectNameFilled } from "../../../../src/core/findings/rules/project-name-filled";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(projectNameFilled, {
  "flags a blank name": { draw: drawTable({ 项目名称: "!" }), severity: "error", says: "“项目名称”未填写" },
  "flags a dash": drawTable({ 项目名称: "!—" }),
  "flags slashes and stars": drawTable({ 项目名称: "!/" }),
  "flags words that leave it open": {
    draw: [drawTable({ 项目名称: "!待定" }), drawTable({ 项目名称: "!无" })],
    severity: "error",
    says: "填的是“待定”",
  },
  "accepts a name of which such a word is a part": drawTable({ 项目名称: "待定资金" }),
  "accepts a name": drawTable(),
  "accepts a name that a formula will give": drawTable({ 项目名称: "=Sheet2!A1" }),
  "is silent where a form of no known layout has no such label": `
    | 项目支出绩效目标表 | < | < | < |
    | 预算单位 | 云川市体育局 | 年度 | 2022年度 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 赛事场次 | ≥3场 |`,
});
