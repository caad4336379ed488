import { projectOnce } from "../../../../src/core/findings/rules/project-once";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(projectOnce, {
  "advises about a second table": {
    draw: [drawTable(), drawTable({ 项目名称: "!社区消防培训" })],
    severity: "info",
    says: "Sheet1",
  },
  "accepts two projects": [drawTable(), drawTable({ 项目名称: "防汛物资储备" })],
  "accepts the same name of another unit": [drawTable(), drawTable({ 实施单位: "青石县消防站" })],
  "accepts the same project in another year": [
    drawTable(),
    drawTable({ 标题: "2022年市本级部门项目支出预算绩效目标表" }),
  ],
  "is silent about blank names": [drawTable({ 项目名称: "" }), drawTable({ 项目名称: "" })],
});
