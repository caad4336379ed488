import { yearWithinProjectTotal } from "../../../../src/core/findings/rules/year-within-project-total";
import { drawTable, drawTwoTotals } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(yearWithinProjectTotal, {
  "flags a year above the project": {
    draw: drawTwoTotals({ 年度: "!1000.00", 年度财政: "1000.00", 年度其他: "" }),
    severity: "error",
  },
  "accepts a year below it": drawTwoTotals(),
  "accepts a year that is the whole project": drawTwoTotals({ 年度: "900.00", 年度财政: "800.00" }),
  "is silent without a project's total": drawTable(),
});
