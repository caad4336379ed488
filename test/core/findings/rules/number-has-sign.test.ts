import { numberHasSign } from "../../../../src/core/findings/rules/number-has-sign";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(numberHasSign, {
  "advises a sign": {
    draw: drawTable({ 数量指标: "道路建设长度 | !985米" }),
    severity: "info",
    says: "≥985米",
  },
  "advises ≤ for what goes wrong": { draw: drawTable({ 质量指标: "设备故障次数 | !3次" }), says: "≤3次" },
  "flags an empty sign cell beside a number": {
    draw: drawColumns(
      columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ! | 20 | 间 | 20" }),
    ),
    severity: "error",
  },
  "leaves two counts in a cell to their own rule": drawTable({ 数量指标: "培训场次和人数 | 12场600人" }),
  "leaves a sign that was misread to the repair": drawTable({
    质量指标: ["培训合格率 | 295%", "培训优秀率 | 2 65%"],
  }),
  "accepts a sign": drawTable(),
  "accepts a sign in words": drawTable({ 数量指标: "消防培训场次 | 不少于12场" }),
  "accepts a sign in the name": drawTable({ 质量指标: "苗木成活率(≥85%) | 85" }),
  "accepts 100%": drawTable({ 质量指标: "合格率 | 100%" }),
  "accepts dates and lengths of time": drawTable({
    可持续影响指标: ["使用期限 | 12个月", "建成时间 | 2021年12月"],
  }),
  "accepts ranges and ratios": drawTable({ 质量指标: ["合格率 | 95%-100%", "师生配比 | 1:3"] }),
  "accepts a sum of money in 成本": drawTable({ 成本指标: "培训费用 | 5万元" }),
  "accepts about so much": drawTable({ 数量指标: ["减少损失 | 300万元左右", "参训人数 | 80人上下"] }),
  "leaves satisfaction to its own rule": drawTable({ 服务对象满意度指标: "居民满意度 | 95%" }),
  "accepts text that only mentions a number": drawTable({
    社会效益指标: "知晓情况 | 20个社区居民普遍知晓消防常识",
  }),
  "accepts a blank sign beside a date": drawColumns(
    columnRows({ 时效指标: "^ | 时效指标 | 完工时间 | 定性 | | 2022年8月底前 | | 10" }),
  ),
  "is silent where nobody fills the column": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | | | 20 | 间 | 50",
    "效益指标 | 社会效益指标 | 受益学生数量 | | | 900 | 人 | 50",
  ]),
  "proposes ≤ for harm and for what is used up": {
    draw: drawTable({ 质量指标: ["孕产妇死亡率 | !10/10万", "单位GDP能耗 | !0.5吨", "药占比 | !30%"] }),
    says: "建议写成“≤",
  },
  "proposes ≥ for what is done about it": {
    draw: drawTable({ 生态效益指标: ["水土流失治理面积 | !25平方公里", "减少碳排放 | !2500吨"] }),
    says: "建议写成“≥",
  },
  "accepts nought": drawTable({ 质量指标: ["安全事故 | 0起", "退兵率 | 0"] }),
});
