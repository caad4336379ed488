import { signFitsValue } from "../../../../src/core/findings/rules/sign-fits-value";
import { columnRows, drawColumns } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(signFitsValue, {
  "flags a sign before words": {
    draw: drawColumns(columnRows({ 质量指标: "^ | 质量指标 | 维修质量 | 定量 | ≥ | !良好 | | 20" })),
    severity: "error",
  },
  "flags 定性 before a number": drawColumns(
    columnRows({ 质量指标: "^ | 质量指标 | 维修质量 | | 定性 | !95 | % | 20" }),
  ),
  "flags 等于 before words only mildly": {
    draw: drawColumns(columnRows({ 质量指标: "^ | 质量指标 | 维修质量 | | 等于 | !合格 | | 20" })),
    severity: "warning",
  },
  "flags a nature of 定性 with sign and number only mildly": {
    draw: drawColumns(columnRows({ 质量指标: "^ | 质量指标 | 维修质量 | 定性 | ≥ | !95 | % | 20" })),
    severity: "warning",
  },
  "accepts what fits": drawColumns(columnRows()),
  "accepts 定性 before a date": drawColumns(
    columnRows({ 时效指标: "^ | 时效指标 | 完工时间 | 定性 | 定性 | 8月底前 | | 10" }),
  ),
  "accepts a date behind a sign": drawColumns(
    columnRows({ 时效指标: "^ | 时效指标 | 完工时间 | 定量 | ≤ | 2022年8月 | | 10" }),
  ),
  "leaves words in quantity and rates to their own rules": drawColumns(
    columnRows({
      数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 全部 | | 20",
      质量指标: "^ | 质量指标 | 验收合格率 | 定量 | ≥ | 较高 | | 20",
    }),
  ),
  "accepts = before words that are marked 定性": drawColumns(
    columnRows({ 质量指标: "^ | 质量指标 | 维修质量 | 定性指标 | ＝ | 合格 | | 20" }),
  ),
  "flags ≥ before words that are marked 定性": drawColumns(
    columnRows({ 质量指标: "^ | 质量指标 | 维修质量 | 定性 | ≥ | !合格 | | 20" }),
  ),
  "flags = before words that are marked 定量, mildly": {
    draw: drawColumns(columnRows({ 质量指标: "^ | 质量指标 | 维修质量 | 定量 | ＝ | !合格 | | 20" })),
    severity: "warning",
  },
  "accepts 定性 before a length of time, two numbers or a number in words": drawColumns(
    columnRows({
      质量指标: "^ | 质量指标 | 维修质量 | | 定性 | 12个月 | | 20",
      时效指标: "^ | 时效指标 | 完工时间 | | 定性 | 3次和5次 | | 10",
      社会效益指标: "效益指标 | 社会效益指标 | 受益学生数量 | | 定性 | 超过900 | 人 | 30",
    }),
  ),
  "accepts a nature of 定性 with a number but without a sign": drawColumns(
    columnRows({ 质量指标: "^ | 质量指标 | 维修质量 | 定性 | | 95 | % | 20" }),
  ),
  "leaves words in satisfaction and cost to their own rules": drawColumns(
    columnRows({
      满意度指标: "满意度指标 | 服务对象满意度指标 | 师生满意度 | 定量 | ≥ | 满意 | | 10",
      时效指标: "^ | 成本指标 | 维修成本 | 定量 | ≤ | 合理 | | 10",
    }),
  ),
});
