import { unitFilled } from "../../../../src/core/findings/rules/unit-filled";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(unitFilled, {
  "flags a blank unit": { draw: drawTable({ 实施单位: "!" }), severity: "warning" },
  "flags words that leave it open": { draw: drawTable({ 实施单位: "!待补" }), severity: "warning" },
  "accepts 无 and 同上": [drawTable({ 实施单位: "无" }), drawTable({ 实施单位: "同上" })],
  "accepts a unit": drawTable(),
  "is silent where the form has no such label": drawColumns(columnRows()),
});
