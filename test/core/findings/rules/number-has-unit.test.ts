import { numberHasUnit } from "../../../../src/core/findings/rules/number-has-unit";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(numberHasUnit, {
  "flags a cost of 1": {
    draw: drawTable({ 成本指标: "印制宣传资料费用 | !1" }),
    severity: "error",
    says: "“1”没有计量单位",
  },
  "flags a bare quantity": drawTable({ 数量指标: "车辆采购数量 | !1" }),
  "flags a bare quantity with a sign": drawTable({ 数量指标: "办公设备采购数量 | !≥10" }),
  "flags an empty unit cell": drawColumns(
    columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | !20 | | 20" }),
  ),
  "flags a bare number in 时效": drawTable({ 时效指标: "完成时间 | !30" }),
  "flags a rate without its sign only mildly": {
    draw: drawTable({ 时效指标: "补助发放及时率 | !95" }),
    severity: "warning",
    says: "百分号",
  },
  "flags a progress without its sign only mildly": {
    draw: drawTable({ 时效指标: "工程进度 | !100" }),
    severity: "warning",
  },
  "flags a name that says what is counted only mildly": {
    draw: drawTable({ 数量指标: "受益人数 | !132" }),
    severity: "warning",
  },
  "flags a nought only mildly": { draw: drawTable({ 数量指标: "安全事故数量 | !0" }), severity: "warning" },
  "accepts a unit behind the number": drawTable(),
  "accepts a unit in the name": drawTable({
    数量指标: ["总面积(亩) | 80000", "长度（公里） | 30"],
    成本指标: "项目总投入（≤**万元） | 5",
  }),
  "accepts a unit in its own column": drawColumns(columnRows()),
  "accepts the word 百分比 as unit": drawColumns(
    columnRows({ 数量指标: "产出指标 | 数量指标 | 教室维修比例 | 定量 | ≥ | 95 | 百分比 | 20" }),
  ),
  "accepts a price": drawTable({ 成本指标: "护工补助 | 17元/人.天" }),
  "accepts 50万 without 元": drawTable({ 成本指标: "培训成本 | ≤5万" }),
  "accepts an unknown unit": drawTable({ 数量指标: "消防演练 | ≥12幕" }),
  "accepts ratios": drawTable({ 数量指标: "师生配比 | 1:30" }),
  "accepts bare numbers in quality and effect": drawTable({
    质量指标: "考核得分 | ≥90",
    社会效益指标: "受益户数 | ≥20",
  }),
  "leaves a 时效 that tells no time to its own rule": drawTable({ 时效指标: "专网维护 | 0.5" }),
  "accepts nought of a rate, and round the clock": drawTable({
    成本指标: "超预算率 | 0",
    时效指标: ["值守时间 | 7×24", "数据更新时间 | T+1"],
  }),
  "flags nought of a count mildly": { draw: drawTable({ 数量指标: "信访案件 | !0" }), severity: "warning" },
  "accepts the sign of money": drawTable({ 成本指标: "消防培训总成本 | ￥50,000.00" }),
  "flags a count whose name has a bracket that is no unit": drawTable({
    数量指标: "村（社区）办公经费补助个数 | !12",
  }),
  "leaves a value without its name to the rule of names": drawTable({ 数量指标: " | 12" }),
});
