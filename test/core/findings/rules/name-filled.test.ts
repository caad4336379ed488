import { nameFilled } from "../../../../src/core/findings/rules/name-filled";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(nameFilled, {
  "flags a value without a name": { draw: drawTable({ 质量指标: "! | ≥95%" }), severity: "error" },
  "accepts both": drawTable(),
  "leaves optional rows to their own rule": drawTable({ 经济效益指标: " | ≥5万元" }),
});
