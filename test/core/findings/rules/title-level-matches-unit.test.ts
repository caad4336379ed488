import { titleLevelMatchesUnit } from "../../../../src/core/findings/rules/title-level-matches-unit";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(titleLevelMatchesUnit, {
  "flags the region's title over a city's bureau": {
    draw: drawTable({ 标题: "!2021 年自治区本级部门项目支出预算绩效目标表" }),
    severity: "warning",
    says: "“自治区本级”",
  },
  "flags the city's title over a district's bureau": drawTable({
    标题: "!2021年市本级部门项目支出预算绩效目标表",
    主管部门: "云川市青石区教育局",
  }),
  "flags a title that is not of the level that was set": {
    draw: drawTable({ 标题: "!2021年市本级部门项目支出预算绩效目标表" }),
    settings: { level: "县(区)本级" },
  },
  "accepts a city's bureau under 市本级": drawTable(),
  "accepts a county's bureau under 县(区)本级": drawTable({
    标题: "2021年县(区)本级部门项目支出预算绩效目标表",
    主管部门: "青石县教育局",
  }),
  "accepts the region's own department": drawTable({
    标题: "2021年自治区本级部门项目支出预算绩效目标表",
    主管部门: "北川自治区财政厅",
  }),
  "accepts a city of a county's rank": drawTable({
    标题: "2021年县(区)本级部门项目支出预算绩效目标表",
    主管部门: "青石市教育局",
  }),
  "reads no district out of 开发区 and no city out of 市场": drawTable({
    主管部门: "云川市市场监督管理局开发区分局",
  }),
  "is silent where the bureau names no place": drawTable({
    标题: "2021年自治区本级部门项目支出预算绩效目标表",
    主管部门: "第一人民医院",
  }),
  "is silent where the title names no level": drawTable({ 标题: "2021年部门项目支出预算绩效目标表" }),
});
