import { valueIsMeasurable } from "../../../../src/core/findings/rules/value-is-measurable";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(valueIsMeasurable, {
  "flags 提高 in quality": { draw: drawTable({ 质量指标: "培训水平 | !提高" }), severity: "warning" },
  "flags 及时 in 时效": {
    draw: drawTable({ 时效指标: "培训完成及时性 | !及时" }),
    severity: "warning",
    says: "完成时间或及时率",
  },
  "flags 全年实施 in 时效": drawTable({ 时效指标: "培训时间 | !全年实施" }),
  "flags what says no more than soon": drawTable({
    时效指标: ["项目完成时间 | !尽快", "资金拨付时间 | !适时拨付"],
  }),
  "flags what says no more than well": drawTable({
    质量指标: ["工作质量 | !高质量完成", "建设水平 | !高标准"],
  }),
  "accepts what is of high quality, and a high standard that is one": drawTable({
    质量指标: ["调研报告 | 形成高质量调研报告", "农田建设 | 达到高标准农田建设标准"],
  }),
  "flags 完成 in place of a time": drawTable({
    时效指标: ["培训完成时间 | !完成", "资金拨付时限 | !全部完成", "工程竣工日期 | !正常"],
  }),
  "accepts 完成 where the name asks for no time, or tells it": drawTable({
    时效指标: ["培训进度 | 完成", "2021年12月底前完成 | 完成", "培训完成时间 | 12月底前完成"],
  }),
  "accepts figures": drawTable(),
  "accepts a standard": drawTable({ 质量指标: ["工程质量 | 达到国家标准", "安全管理 | 符合规范要求"] }),
  "accepts what can be verified": drawTable({ 质量指标: ["竣工验收 | 合格", "空气质量 | 优良"] }),
  "accepts a date": drawTable({ 时效指标: "采购完成时间 | 11月底之前" }),
  "accepts vague words beside a figure": drawTable({ 质量指标: "培训水平 | 提高5%以上" }),
  "leaves effects to their own rule": drawTable({ 社会效益指标: "消防意识 | 提升" }),
  "leaves a deadline in the name to its own rule": drawTable({ 时效指标: "2021年12月底前完成 | 全年实施" }),
  "leaves rates to their own rule": drawTable({ 质量指标: "培训合格率 | 良好" }),
  "accepts grades": drawTable({ 质量指标: ["考核等次 | 良好", "评审结果 | 良好及以上"] }),
  "leaves most of a name to its own rule": drawTable({ 质量指标: "推进管理优化 | 管理优化" }),
  "leaves an effect in quality to its own rule": drawTable({
    质量指标: ["居民消防意识 | 提高", "社会影响力 | 有效提升"],
  }),
  "flags the same word where nobody grades": drawTable({ 质量指标: "培训效果 | !良好" }),
});
