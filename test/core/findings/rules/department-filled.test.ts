import { departmentFilled } from "../../../../src/core/findings/rules/department-filled";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(departmentFilled, {
  "flags a blank department": {
    draw: drawTable({ 主管部门: "!" }),
    severity: "error",
    says: "“主管部门”未填写",
  },
  "flags a dash": drawTable({ 主管部门: "!--" }),
  "flags words that leave it open": [drawTable({ 主管部门: "!暂无" }), drawTable({ 主管部门: "!没有" })],
  "accepts a department with its code": drawTable({ 主管部门: "101-云川市应急管理局" }),
});
