import { differsFromLastYear } from "../../../../src/core/findings/rules/differs-from-last-year";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(differsFromLastYear, {
  "advises about last year's indicators": {
    draw: [
      drawTable(),
      drawTable({ 标题: "2022年市本级部门项目支出预算绩效目标表" }).replace("| 一级指标", "| !一级指标"),
    ],
    severity: "info",
    says: "2021年",
  },
  "accepts another aim": [
    drawTable(),
    drawTable({ 标题: "2022年市本级部门项目支出预算绩效目标表", 质量指标: "培训考核合格率 | ≥97%" }),
  ],
  "accepts the same in another project": [
    drawTable(),
    drawTable({ 标题: "2022年市本级部门项目支出预算绩效目标表", 项目名称: "防汛物资" }),
  ],
  "is silent about the same year": [drawTable(), drawTable()],
  "accepts the same in another unit": [
    drawTable(),
    drawTable({ 标题: "2022年市本级部门项目支出预算绩效目标表", 实施单位: "云川市另一中心" }),
  ],
  "accepts the same two years later": [
    drawTable(),
    drawTable({ 标题: "2023年市本级部门项目支出预算绩效目标表", 项目期: "2023年1月-2023年12月" }),
  ],
  "is silent without a name, a year or rows": [
    drawTable({ 项目名称: "" }),
    drawTable({ 项目名称: "", 标题: "2022年市本级部门项目支出预算绩效目标表" }),
    drawTable({ 标题: "市本级部门项目支出预算绩效目标表", 项目期: "长期" }),
  ],
});
