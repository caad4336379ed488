import { projectTotalEqualsParts } from "../../../../src/core/findings/rules/project-total-equals-parts";
import { drawTwoTotals } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(projectTotalEqualsParts, {
  "flags a project's total that differs": {
    draw: drawTwoTotals({ 中期: "!1000.00" }),
    severity: "error",
    says: "相差 100 万元",
  },
  "accepts one that adds up": drawTwoTotals(),
  "is silent about the year's total": drawTwoTotals({ 年度: "500.00" }),
});
