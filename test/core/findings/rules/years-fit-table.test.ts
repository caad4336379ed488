import { yearsFitTable } from "../../../../src/core/findings/rules/years-fit-table";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(yearsFitTable, {
  "flags last year in the goal": {
    draw: drawTable({ 绩效目标: "!2020年在20个社区开展消防培训12场，培训居民600人。" }),
    severity: "warning",
    says: "“2020年”",
  },
  "flags it in an indicator": drawTable({ 质量指标: "!2020年培训合格率 | ≥95%" }),
  "flags a year after the project's period": drawTable({ 社会效益指标: "2021年知晓率 | !2025年达到90%" }),
  "accepts the table's year": drawTable({ 绩效目标: "2021年在20个社区开展消防培训12场，培训居民600人。" }),
  "accepts any year of the period": drawTable({
    项目期: "2020年-2022年",
    绩效目标: "2020年至2022年在20个社区开展消防培训。",
  }),
  "accepts document numbers": drawTable({
    绩效目标: "根据云应急〔2019〕5号文件，在20个社区开展消防培训12场。",
  }),
  "accepts the base of a comparison": drawTable({ 社会效益指标: "火灾起数较2020年下降 | ≥5%" }),
  "accepts an aim of later years": drawTable({ 绩效目标: "开展消防培训12场，到2025年实现社区全覆盖。" }),
  "accepts a year of the project's own name": drawTable({
    项目名称: "2020年度消防奖补",
    绩效目标: "完成2020年度消防奖补发放，涉及20个社区600人。",
  }),
  "takes a count for no year": drawTable({ 数量指标: "印制手册 | ≥2000本" }),
  "leaves deadlines of 时效 to their own rule": drawTable({ 时效指标: "完成时间 | 2023年12月" }),
  "is silent where the table has no year": drawTable({
    标题: "市本级部门项目支出预算绩效目标表",
    项目期: "长期",
    绩效目标: "2020年在20个社区开展消防培训。",
  }),
});
