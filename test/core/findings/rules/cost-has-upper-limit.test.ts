import { costHasUpperLimit } from "../../../../src/core/findings/rules/cost-has-upper-limit";
import { drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(costHasUpperLimit, {
  "flags ≥": { draw: drawTable({ 成本指标: "消防培训总成本 | !≥5万元" }), severity: "warning" },
  "flags 以上": drawTable({ 成本指标: "消防培训总成本 | !5万元以上" }),
  "flags the sign in its own column": drawColumns([
    "产出指标 | 成本指标 | 维修总成本 | 定量 | !≥ | 50 | 万元 | 50",
    "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 40",
  ]),
  "accepts ≤": drawTable(),
  "accepts = and no sign": drawTable({ 成本指标: ["讲师费用 | =3万元", "教材费用 | 2万元"] }),
  "accepts savings, rates and benefits": drawTable({
    成本指标: ["成本节约 | ≥1万元", "预算执行率 | ≥95%", "补助标准 | ≥500元/人"],
  }),
  "accepts money that others add": drawTable({ 成本指标: ["县级配套 | ≥2万元", "撬动社会资本 | ≥50万元"] }),
  "flags the standard of a bill, and accepts that of a benefit": drawTable({
    成本指标: [
      "会议费标准 | !≥550元/人",
      "住宿费标准 | !≥330元/间",
      "生均公用经费标准 | ≥850元",
      "低保标准 | ≥600元/月",
    ],
  }),
  "leaves a value without its name to the rule of names": drawTable({ 成本指标: " | ≥850元" }),
});
