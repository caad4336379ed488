import { everythingUnderstood } from "../../../../src/core/findings/rules/everything-understood";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(everythingUnderstood, {
  "reports a cell it does not understand": {
    draw: drawTable()
      .replace("| 绩效目标 |", "| 特别栏目 | !待补充内容 | < | < |\n| 绩效目标 |")
      .replace("| 特别栏目", "| !特别栏目"),
    severity: "info",
  },
  "reports formulas without a result": {
    draw: drawTable({
      项目名称: "!=Sheet2!A1",
      年度资金总额: "!=SUM(C6:C8)",
      绩效目标: "!=Sheet2!A2",
      数量指标: "!=Sheet2!A3 | !=Sheet2!A4",
    }),
    severity: "info",
    says: "“项目名称”的公式还没有计算结果",
  },
  "reports formulas that end in an error": {
    draw: drawTable({
      主管部门: "!#REF!",
      项目期: "!#N/A",
      财政拨款: "!#VALUE!",
      质量指标: "培训合格率 | !#DIV/0!",
    }),
    severity: "error",
    says: "“主管部门”是公式错误“#REF!”",
  },
  "reports one in a column of its own": drawColumns(
    columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | !#N/A | 20 | !=A1 | !#REF!" }),
  ),
  "leaves an error in place of the total to its own rule": drawTable({ 年度资金总额: "#REF!" }),
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
