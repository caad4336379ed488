import { everythingUnderstood } from "../../../../src/core/findings/rules/everything-understood";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(everythingUnderstood, {
  "reports a cell it does not understand": {
    draw: drawTable()
      .replace("| 绩效目标 |", "| 特别栏目 | !待补充内容 | < | < |\n| 绩效目标 |")
      .replace("| 特别栏目", "| !特别栏目"),
    severity: "info",
  },
  "is silent where all is understood": drawTable(),
});
