import { departmentInFull } from "../../../../src/core/findings/rules/department-in-full";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(departmentInFull, {
  "flags a short name": { draw: drawTable({ 主管部门: "!应急局" }), severity: "info" },
  "accepts the full name": drawTable(),
  "is silent about a blank cell": drawTable({ 主管部门: "" }),
  "accepts a code before a full name, and flags it before a short one": drawTable({
    主管部门: "!001-应急局",
  }),
  "accepts four characters that are no bureau": drawTable({ 主管部门: "应急处所" }),
  "accepts five characters": drawTable({ 主管部门: "云川应急局" }),
  "leaves blanks and dashes to another rule": drawTable({ 主管部门: "-" }),
});
