import { projectNameAsBudgeted } from "../../../../src/core/findings/rules/project-name-as-budgeted";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(projectNameAsBudgeted, {
  "flags a name that is not on the budget's list": {
    draw: drawTable({ 项目名称: "!社区消防培训" }),
    settings: { projectNames: ["社区消防培训经费", "防汛物资"] },
    says: "是否为“社区消防培训经费”",
  },
  "accepts a name of the list, spaces aside": {
    draw: drawTable({ 项目名称: "社区 消防培训" }),
    settings: { projectNames: ["防汛物资", "社区消防培训"] },
  },
  "is silent without a list": drawTable(),
  "is silent about a blank name": {
    draw: drawTable({ 项目名称: "" }),
    settings: { projectNames: ["防汛物资"] },
  },
  "names none where nothing is near": {
    draw: drawTable({ 项目名称: "!完全不同的名称" }),
    settings: { projectNames: ["信访宣传"] },
  },
});
