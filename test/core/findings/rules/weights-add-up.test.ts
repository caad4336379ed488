import { weightsAddUp } from "../../../../src/core/findings/rules/weights-add-up";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(weightsAddUp, {
  "flags another sum": {
    draw: drawColumns(
      columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | !25" }),
    ),
    severity: "error",
    says: "合计 95",
  },
  "accepts 90 beside the 10 of 预算执行率": drawColumns(columnRows()),
  "accepts 100": drawColumns(
    columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 30" }),
  ),
  "accepts decimals": drawColumns(
    columnRows({
      数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 12.5",
      质量指标: "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | 27.5",
    }),
  ),
  "accepts per cent": drawColumns(
    [
      "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 60%",
      "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 40%",
    ],
    "权重",
  ),
  "leaves blank weights to their own rule": drawColumns(
    columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | " }),
  ),
  "is silent where there are none": drawTable(),
});
