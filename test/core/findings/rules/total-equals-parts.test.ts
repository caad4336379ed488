import { totalEqualsParts } from "../../../../src/core/findings/rules/total-equals-parts";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(totalEqualsParts, {
  "flags a total that is too high": {
    draw: drawTable({ 年度资金总额: "!6.00" }),
    severity: "error",
    says: "6 ≠ 各项之和 5，相差 1 万元",
  },
  "flags a difference of a hundredth": { draw: drawTable({ 年度资金总额: "!5.01" }), severity: "error" },
  "takes less than a hundredth for rounding": {
    draw: drawTable({ 年度资金总额: "!5.005" }),
    severity: "warning",
  },
  "reads parts written with their unit": drawTable({ 年度资金总额: "!6.00", 财政拨款: "3万元" }),
  "flags blank parts beside a total, mildly": {
    draw: drawTable({ 年度资金总额: "!5.00", 财政拨款: "", 其他资金: "" }),
    severity: "warning",
  },
  "flags a share that is more than its whole": `
    | 项目支出绩效目标表 | < | < | < |
    | 项目名称 | 河道治理 | 主管部门 | 云川市水务局 |
    | 资金总额（万元） | 50.00 | < | < |
    | 一般公共预算拨款 | 40.00 | < | < |
    | 其中：上级 | !45.00 | < | < |
    | 其他资金 | 10.00 | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 治理长度 | ≥3公里 |`,
  "takes 无, 零 and dashes in place of a part for nought": [
    drawTable({ 年度资金总额: "!5.00", 其他资金: "无" }),
    drawTable({ 年度资金总额: "!5.00", 其他资金: "零" }),
    drawTable({ 年度资金总额: "!5.00", 其他资金: "/" }),
    drawTable({ 年度资金总额: "3.00", 其他资金: "无" }),
  ],
  "leaves a negative amount to its own rule": [
    drawTable({ 年度资金总额: "-5.00" }),
    drawTable({ 财政拨款: "-3.00" }),
  ],
  "leaves text that the formula passes over to its own rule": drawTable({
    年度资金总额: "=SUM(C6:C8)→3.00",
    其他资金: "'2.00",
  }),
  "flags a formula that leaves out a part": drawTable({ 年度资金总额: "!=SUM(C6:C7)→3.00" }),
  "takes a blank part for nought": drawTable({ 年度资金总额: "3.00", 其他资金: "" }),
  "adds decimals, not floats": drawTable({ 年度资金总额: "0.30", 财政拨款: "0.10", 其他资金: "0.20" }),
  "is silent where a part is words": drawTable({ 年度资金总额: "6.00", 财政拨款: "见附件" }),
  "is silent where a part is not calculated": drawTable({ 年度资金总额: "6.00", 财政拨款: "=A1" }),
  "is silent where the unit is unknown": drawTable({ 资金: "项目资金", 年度资金总额: "6.00" }),
});
