import { deadlineWithinPeriod } from "../../../../src/core/findings/rules/deadline-within-period";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(deadlineWithinPeriod, {
  "flags a deadline after the period": {
    draw: drawTable({ 时效指标: "培训完成时间 | !2022年3月底前" }),
    severity: "error",
    says: "2022年3月",
  },
  "flags the year's end after a period that ends before": drawTable({
    项目期: "2021年3月-2021年11月",
    时效指标: "培训完成时间 | !2021年底",
  }),
  "flags a month without its year": drawTable({
    项目期: "2021年3月-2021年10月",
    时效指标: "培训完成时间 | !11月底之前",
  }),
  "flags a deadline in the name": drawTable({ 时效指标: "!2022年6月前完成 | 按时" }),
  "flags a deadline after the table's year, mildly, where no period is filled in": {
    draw: drawTable({ 项目期: "", 时效指标: "培训完成时间 | !2023年3月底前" }),
    severity: "warning",
    says: "2021年",
  },
  "flags it, too, where the period is a year long and no more": {
    draw: drawTable({ 项目期: "1年", 时效指标: "培训完成时间 | !2023年3月底前" }),
    severity: "warning",
  },
  "is silent about a period of years": drawTable({ 项目期: "3年", 时效指标: "培训完成时间 | 2023年3月底前" }),
  "accepts what begins in the year and ends in the next": drawTable({
    项目期: "",
    时效指标: "供暖时间 | 2021年11月-2022年3月",
  }),
  "takes the sheet's name for the year where nothing else says it": {
    draw: drawTable({
      标题: "市本级部门项目支出预算绩效目标表",
      项目期: "",
      时效指标: ["培训完成时间 | !2022年3月底前", "教材完成时间 | 2021年3月底前"],
    }),
    sheet: "2021年度",
    severity: "warning",
  },
  "is silent where only the day of filling in is known": {
    draw: drawTable({
      标题: "市本级部门项目支出预算绩效目标表",
      项目期: "",
      时效指标: "培训完成时间 | 2022年3月底前",
    }),
    sheet: "2021年3月",
  },
  "leaves a date there is none of to its own rule": [
    drawTable({ 时效指标: "培训完成时间 | 2022年6月31日前" }),
    drawTable({ 项目期: "", 时效指标: "培训完成时间 | 2022年6月31日前" }),
  ],
  "accepts the period's own end": drawTable({ 时效指标: "培训完成时间 | 2021年12月31日前" }),
  "accepts a month without its year in a longer project": drawTable({
    项目期: "2021年1月-2022年6月",
    时效指标: "培训完成时间 | 12月底前",
  }),
  "accepts a rate": drawTable({ 时效指标: "完成及时率 | 100%" }),
  "is silent about an open period": drawTable({ 项目期: "长期", 时效指标: "培训完成时间 | 2029年12月" }),
  "flags a quarter and a date in words after the end": drawTable({
    时效指标: ["培训完成时间 | !2022年一季度", "教材完成时间 | !二〇二二年三月底前"],
  }),
  "flags work that ends after the project": drawTable({ 时效指标: "建设周期 | !2021年3月-2022年6月" }),
  "accepts contracts and terms of office that run on": drawTable({
    时效指标: ["租赁期限 | 2021年5月-2024年4月", "村干部任期 | 2021年-2025年"],
  }),
  "flags one date after the end, even of a plan": drawTable({ 时效指标: "规划编制时间 | !2022年3月" }),
  "flags a contract that begins after the project": drawTable({
    时效指标: "租赁期限 | !2022年5月-2024年4月",
  }),
  "only warns where the period is one month, which may be its beginning": {
    draw: drawTable({ 项目期: "2021年3月", 时效指标: "培训完成时间 | !2021年12月底前" }),
    severity: "warning",
  },
});
