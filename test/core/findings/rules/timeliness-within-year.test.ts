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
  "accepts how long a thing lasts": drawTable({ 时效指标: ["教材使用年限 | ≥3年", "质保期 | 24个月"] }),
  "is silent about a project of several years": drawTable({
    项目期: "2021年-2023年",
    时效指标: "培训周期 | 18个月",
  }),
});
