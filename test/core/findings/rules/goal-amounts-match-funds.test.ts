import { goalAmountsMatchFunds } from "../../../../src/core/findings/rules/goal-amounts-match-funds";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(goalAmountsMatchFunds, {
  "flags another total in the goal": {
    draw: drawTable({ 绩效目标: "!安排预算资金8万元，开展消防培训12场，培训居民600人。" }),
    severity: "warning",
    says: "8万元 与年度资金总额 5万元",
  },
  "flags it in 元 too": drawTable({ 绩效目标: "!项目总投资80000元，开展消防培训12场，培训居民600人。" }),
  "accepts the total in 元": drawTable({ 绩效目标: "项目总投资50000元，开展消防培训12场，培训居民600人。" }),
  "accepts the amount of one part": drawTable({
    绩效目标: "安排预算资金3万元，开展消防培训12场，培训居民600人。",
  }),
  "accepts a rounded amount": drawTable({
    年度资金总额: "103.07",
    绩效目标: "总投资103万元，开展消防培训12场，培训居民600人。",
  }),
  "accepts an amount that is called no total": drawTable({
    绩效目标: "为每户发放补助8万元，开展消防培训12场。",
  }),
  "is silent about a project of several years": drawTable({
    项目期: "2021年-2023年",
    绩效目标: "总投资15万元，开展消防培训12场。",
  }),
  "is silent about a total that is said to be of several years": [
    drawTable({ 绩效目标: "项目总投资20万元（2021-2024年），2021年开展消防培训12场，培训600人。" }),
    drawTable({ 绩效目标: "三年总投资20万元，2021年开展消防培训12场，培训600人。" }),
  ],
  "flags a total of the one year that it names": drawTable({
    绩效目标: "!2021年总投资20万元，2021年开展消防培训12场，培训600人。",
  }),
  "is silent where several totals stand": drawTable({
    绩效目标: "总投资15万元，其中今年预算8万元，开展消防培训12场。",
  }),
  "flags a total with words between": drawTable({
    绩效目标: "!预算资金共约8万元，开展消防培训12场，培训居民600人。",
  }),
  "accepts an amount too far behind the word": drawTable({
    绩效目标: "预算资金安排情况说明如下8万元，开展消防培训12场，培训居民600人。",
  }),
  "accepts an amount in another clause": drawTable({
    绩效目标: "按预算，每户补助8万元，开展消防培训12场，培训居民600人。",
  }),
  "flags it where the period is a length of one year": drawTable({
    项目期: "1年",
    绩效目标: "!安排预算资金8万元，开展消防培训12场，培训居民600人。",
  }),
  "flags it in a year's table without period": drawTable({
    项目期: "",
    绩效目标: "!安排预算资金8万元，开展消防培训12场，培训居民600人。",
  }),
  "flags it over the months of one year": drawTable({
    项目期: "2021年3月-2021年11月",
    绩效目标: "!安排预算资金8万元，开展消防培训12场，培训居民600人。",
  }),
  "is silent about a longer length": drawTable({
    项目期: "13个月",
    绩效目标: "安排预算资金8万元，开展消防培训12场，培训居民600人。",
  }),
  "is silent about an open period": drawTable({
    项目期: "长期",
    绩效目标: "安排预算资金8万元，开展消防培训12场，培训居民600人。",
  }),
  "is silent about a period where the table names no year": drawTable({
    标题: "市本级部门项目支出预算绩效目标表",
    项目期: "一次性",
    绩效目标: "安排预算资金8万元，开展消防培训12场，培训居民600人。",
  }),
  "is silent without a unit, a total or a goal": [
    drawTable({ 资金: "项目资金", 绩效目标: "安排预算资金8万元，开展消防培训12场。" }),
    drawTable({ 年度资金总额: "", 绩效目标: "安排预算资金8万元，开展消防培训12场。" }),
    drawTable({ 绩效目标: "" }),
  ],
  "is silent where the goal names what the parts add up to": drawTable({
    年度资金总额: "6.00",
    绩效目标: "安排预算资金5万元，开展消防培训12场，培训居民600人。",
  }),
});
