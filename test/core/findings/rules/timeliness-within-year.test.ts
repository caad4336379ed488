import { timelinessWithinYear } from "../../../../src/core/findings/rules/timeliness-within-year";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(timelinessWithinYear, {
  "flags more than twelve months": {
    draw: drawTable({ 时效指标: "培训周期 | !18个月" }),
    severity: "warning",
  },
  "flags years": drawTable({ 时效指标: "服务期限 | !3年" }),
  "takes two deadlines for no period": drawTable({ 时效指标: "完工时间 | 2021年底完工，2023年3月前审计" }),
  "accepts a year": drawTable({ 时效指标: "培训周期 | 12个月" }),
  "accepts how long a thing lasts": drawTable({
    时效指标: ["教材使用年限 | ≥3年", "质保期 | 24个月", "学制 | 3年", "任期 | 2021年-2025年", "聘期 | 3年"],
  }),
  "reads months, quarters and school years as what they are": drawTable({
    时效指标: [
      "培训时间 | 1月至3月",
      "补课时间 | 第一季度",
      "授课时间 | 2021-2022学年",
      "采暖期 | 11月至次年3月",
    ],
  }),
  "flags a span of years without the first 年": drawTable({ 时效指标: "实施时间 | !2020-2021年" }),
  "leaves a deadline after the project's end to its own rule": drawTable({
    时效指标: "建设周期 | 2021年3月-2022年6月",
  }),
  "is silent about a project of several years": drawTable({
    项目期: "2021年-2023年",
    时效指标: "培训周期 | 18个月",
  }),
  "leaves a value without its name to the rule of names": drawTable({ 时效指标: " | 3年" }),
  "accepts terms of partnerships": drawTable({ 时效指标: ["合作期限 | 10年", "特许经营期 | 25年"] }),
});
