import { quantityIsANumber } from "../../../../src/core/findings/rules/quantity-is-a-number";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(quantityIsANumber, {
  "flags words": {
    draw: drawTable({ 数量指标: "消防培训场次 | !按计划开展" }),
    severity: "error",
    says: "未量化（“按计划开展”）",
  },
  "flags 全年实施": drawTable({ 数量指标: "消防培训场次 | !全年实施" }),
  "flags a date": drawTable({ 数量指标: "消防培训场次 | !2021年12月底前" }),
  "flags each row of the group": drawTable({ 数量指标: ["消防培训场次 | ≥12场", "消防宣传 | !若干"] }),
  "accepts numerals in words": drawTable({ 数量指标: "消防培训场次 | 十二场" }),
  "accepts a number without its unit": drawTable({ 数量指标: "消防培训场次 | 12" }),
  "accepts words in other groups": drawTable({ 社会效益指标: "消防意识 | 提升" }),
  "leaves a blank value to its own rule": drawTable({ 数量指标: "消防培训场次 | " }),
  "leaves a repeated name to its own rule": drawTable({ 数量指标: "消防培训 | 消防培训" }),
  "leaves a placeholder to its own rule": drawTable({ 数量指标: "消防培训场次 | ≥XX场" }),
  "is silent about a formula that was not calculated": drawTable({ 数量指标: "消防培训场次 | =A1" }),
  "accepts a number of months and one course": drawTable({
    数量指标: ["补贴发放月份 | 12月", "举办培训班 | 一期"],
  }),
  "flags a first phase": drawTable({ 数量指标: "建设内容 | !一期工程" }),
});
