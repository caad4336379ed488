import { optionalRowWhole } from "../../../../src/core/findings/rules/optional-row-whole";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(optionalRowWhole, {
  "flags a missing value": {
    draw: drawTable({ 经济效益指标: "减少火灾损失 | !" }),
    severity: "error",
    says: "缺指标值",
  },
  "flags a missing name": { draw: drawTable({ 生态效益指标: "! | ≥5%" }), says: "缺三级指标" },
  "accepts a blank row": drawTable(),
  "accepts a whole row": drawTable({ 经济效益指标: "减少火灾损失 | ≥5万元" }),
  "accepts a row that says it does not apply": drawTable({ 经济效益指标: "无 | " }),
});
