import { midtermGoalDiffers } from "../../../../src/core/findings/rules/midterm-goal-differs";
import { drawTable, drawTwoTotals } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(midtermGoalDiffers, {
  "flags the year's goal once more": {
    draw: drawTwoTotals({ 中期目标: "!新建充电桩100个，覆盖小区30个，满意度达到90%。" }),
    severity: "warning",
  },
  "only advises in a project of one year": {
    draw: drawTwoTotals({ 项目期: "2022年", 中期目标: "!新建充电桩100个，覆盖小区30个，满意度达到90%。" }),
    severity: "info",
  },
  "accepts two goals": drawTwoTotals(),
  "is silent where there is one goal only": drawTable(),
  "is silent where both are blank": drawTwoTotals({ 中期目标: "", 年度目标: "" }),
});
