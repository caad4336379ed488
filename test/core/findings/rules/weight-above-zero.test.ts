import { weightAboveZero } from "../../../../src/core/findings/rules/weight-above-zero";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(weightAboveZero, {
  "flags a blank weight": {
    draw: drawColumns(
      columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | !" }),
    ),
    severity: "error",
  },
  "flags nought, less and words": drawColumns(
    columnRows({
      数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | !0",
      质量指标: "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | !-20",
      时效指标: "^ | 时效指标 | 完工时间 | 定性 | 定性 | 2022年8月底前 | | !待定",
    }),
  ),
  "flags a column nobody filled once, mildly": {
    draw: drawColumns([
      "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | !",
      "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | ",
    ]),
    severity: "warning",
  },
  "accepts weights": drawColumns(columnRows()),
  "accepts one weight for a whole group": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 50",
    "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | ",
    "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 40",
  ]),
  "is silent where there are none": drawTable(),
  "flags blank ones beside wrong ones, each": drawColumns(
    columnRows({
      数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | !",
      质量指标: "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | !0",
    }),
  ),
  "flags a column of noughts, each": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | !0",
    "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | !0",
  ]),
  "flags a wrong one though the others add up": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 50",
    "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | !0",
    "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 40",
  ]),
  "accepts a formula that was not calculated": drawColumns(
    columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | =H9" }),
  ),
  "reads 分 and % behind a weight": drawColumns(
    columnRows({
      数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 20 分",
      质量指标: "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | 20%",
      时效指标: "^ | 时效指标 | 完工时间 | 定性 | 定性 | 2022年8月底前 | | !10分以上",
    }),
  ),
});
