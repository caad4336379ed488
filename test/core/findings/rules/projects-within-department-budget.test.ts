import { projectsWithinDepartmentBudget } from "../../../../src/core/findings/rules/projects-within-department-budget";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(projectsWithinDepartmentBudget, {
  "flags more than the department has": {
    draw: [drawTable(), drawTable({ 年度资金总额: "!5.00" })],
    settings: { projectExpenditure: "9.5" },
    severity: "warning",
    says: "合计 10 万元",
  },
  "adds 元 to 万元": {
    draw: [drawTable(), drawTable({ 资金: "项目资金（元）", 年度资金总额: "!50000" })],
    settings: { projectExpenditure: "9" },
  },
  "accepts what is within it": { draw: [drawTable(), drawTable()], settings: { projectExpenditure: "10" } },
  "is silent without a budget": [drawTable(), drawTable()],
  "flags a cent too much": {
    draw: [drawTable(), drawTable({ 年度资金总额: "!5.01" })],
    settings: { projectExpenditure: "10" },
  },
  "accepts less than a cent too much": {
    draw: [drawTable(), drawTable({ 年度资金总额: "5.009" })],
    settings: { projectExpenditure: "10.00" },
  },
  "leaves out a table whose unit or total cannot be told": {
    draw: [
      drawTable({ 资金: "项目资金", 年度资金总额: "50000" }),
      drawTable({ 年度资金总额: "" }),
      drawTable({ 年度资金总额: "!7" }),
    ],
    settings: { projectExpenditure: "6.5" },
    says: "1 个项目的资金合计 7 万元",
  },
  "is silent where the budget is no amount": {
    draw: [drawTable(), drawTable()],
    settings: { projectExpenditure: "约9" },
  },
  "is silent where the budget has a unit": {
    draw: [drawTable(), drawTable()],
    settings: { projectExpenditure: "9万" },
  },
});
