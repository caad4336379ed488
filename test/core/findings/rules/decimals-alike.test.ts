import { decimalsAlike } from "../../../../src/core/findings/rules/decimals-alike";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(decimalsAlike, {
  "asks about 2 and 6 decimals": { draw: drawTable({ 财政拨款: "!3.000000" }), severity: "info" },
  "accepts the same decimals": drawTable(),
  "accepts whole numbers beside decimals": drawTable({ 财政拨款: "3" }),
  "accepts a nought": drawTable({ 结余结转: "0.000000" }),
});
