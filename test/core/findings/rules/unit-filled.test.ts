import { unitFilled } from "../../../../src/core/findings/rules/unit-filled";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(unitFilled, {
  "flags a blank unit": { draw: drawTable({ 实施单位: "!" }), severity: "warning" },
  "accepts a unit": drawTable(),
  "is silent where the form has no such label": drawColumns(columnRows()),
});
