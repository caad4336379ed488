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
  "shortens a long text, and puts more than five into one line": {
    draw: drawTable().replace(
      "| 绩效目标 |",
      [
        "| !特别栏目一 | !待补充内容的说明文字一共有二十个字整整 | < | < |",
        "| !特别栏目二 | !待补充内容的说明文字一共有\\n二十一个字整整 | < | < |",
        "| !特别栏目三 | !待补充三 | < | < |",
        "| 特别栏目四 | 待补充四 | < | < |",
        "| 绩效目标 |",
      ].join("\n"),
    ),
    severity: "info",
  },
  "tells six each as one": drawTable().replace(
    "| 绩效目标 |",
    [
      "| !特别栏目一 | !待补充一 | < | < |",
      "| !特别栏目二 | !待补充二 | < | < |",
      "| !特别栏目三 | !待补充三 | < | < |",
      "| 绩效目标 |",
    ].join("\n"),
  ),
});
