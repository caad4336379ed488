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
});
