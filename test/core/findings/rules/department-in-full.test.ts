import { departmentInFull } from "../../../../src/core/findings/rules/department-in-full";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(departmentInFull, {
  "flags a short name": { draw: drawTable({ 主管部门: "!应急局" }), severity: "info" },
  "accepts the full name": drawTable(),
  "is silent about a blank cell": drawTable({ 主管部门: "" }),
});
