import { noTemplateText } from "../../../../src/core/findings/rules/no-template-text";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(noTemplateText, {
  "flags a prompt without content": {
    draw: drawTable({ 数量指标: ["培训场次 | ≥12场", "!指标2： | "] }),
    severity: "error",
  },
  "flags dots": drawTable({ 数量指标: ["培训场次 | ≥12场", "!…… | "] }),
  "flags stars where a number belongs": drawTable({ 质量指标: "!苗木成活率(≥**%) | 85" }),
  "flags XX before a unit": drawTable({ 数量指标: "培训场次 | !≥XX场" }),
  "flags a filling note": drawTable({ 绩效目标: "!请填写本年度绩效目标（100字以内）" }),
  "flags 目标1 without content": drawTable({ 绩效目标: "!目标1：" }),
  "flags an empty item behind a full one": [
    drawTable({ 绩效目标: "!目标1：在20个社区开展消防培训12场，培训居民600人。目标2：……" }),
    drawTable({ 绩效目标: "!目标1：在20个社区开展消防培训12场，培训居民600人。\\n目标2：" }),
    drawTable({ 绩效目标: "!目标1： 目标2：在20个社区开展消防培训12场，培训居民600人。" }),
    drawTable({ 绩效目标: "!在20个社区开展消防培训12场，培训居民600人。\\n……" }),
  ],
  "accepts goals that are all written": drawTable({
    绩效目标: "目标1：在20个社区开展消防培训12场。\\n目标2：培训居民600人，合格率达到95%以上……",
  }),
  "flags a date that was not filled in": [
    drawTable({ 时效指标: "培训完成时间 | !2021年  月底前" }),
    drawTable({ 时效指标: "培训完成时间 | !年  月  日" }),
    drawTable({ 项目期: "!2021年  月-2021年  月" }),
  ],
  "accepts dates with spaces": drawTable({ 时效指标: "培训完成时间 | 2021年 12 月底前" }),
  "flags a heading of the form's notes": drawTable({ 数量指标: "!填写说明 | ≥12场" }),
  "flags a title whose year was left blank": [
    drawTable({ 标题: "!（ ）年市本级部门项目支出预算绩效目标表" }),
    drawTable({ 标题: "!（    年度）项目支出预算绩效目标表" }),
    drawTable({ 标题: "!20  年市本级部门项目支出预算绩效目标表" }),
    drawTable({ 标题: "!202X年市本级部门项目支出预算绩效目标表" }),
  ],
  "accepts a title with spaces around its year": [
    drawTable({ 标题: "2021 年市本级部门项目支出预算绩效目标表" }),
    drawTable({ 标题: "项目支出预算绩效目标表（ 2021 年度 ）" }),
  ],
  "flags a title without its year": drawTable({ 标题: "!20XX年市本级部门项目支出预算绩效目标表" }),
  "flags a masked word only mildly": { draw: drawTable({ 项目名称: "!张**困难救助" }), severity: "warning" },
  "accepts 指标1 as a prefix": drawTable({ 数量指标: "指标1：消防培训场次 | ≥12场" }),
  "accepts ellipses and crosses inside a text": drawTable({ 质量指标: "宣传栏（2×3米）等……合格率 | ≥95%" }),
  "accepts letters of a size": drawTable({ 数量指标: "购置XXL号服装数量 | ≥30套" }),
  "accepts a telephone number that was masked": drawTable({ 实施单位: "云川市消防宣传中心 138****1234" }),
  "leaves a lone dash to other rules": drawTable({ 经济效益指标: "- | -" }),
  "leaves stars in place of a goal or a value to the rules of blank ones": drawTable({
    绩效目标: "***",
    质量指标: "苗木成活率 | **",
  }),
  "flags a row of nothing but stars once": drawTable({ 经济效益指标: "!** | **" }),
  "flags stars before more units": drawTable({
    数量指标: ["保障人数 | !全校**名学生", "展板数量 | !≥**件", "培训班 | !××期"],
  }),
  "flags masked bureaus and hospitals only mildly": {
    draw: drawTable({ 主管部门: "!××县农业农村局", 实施单位: "!××人民医院" }),
    severity: "warning",
  },
  "flags stars before units in letters": drawTable({
    数量指标: ["建设里程 | !**km", "变压器容量 | !≥**kVA"],
  }),
});
