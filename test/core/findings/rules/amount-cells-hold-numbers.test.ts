import { amountCellsHoldNumbers } from "../../../../src/core/findings/rules/amount-cells-hold-numbers";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(amountCellsHoldNumbers, {
  "flags a unit beside the number": {
    draw: drawTable({ 年度资金总额: "!50万" }),
    severity: "warning",
    says: "请只填数字：50（万元）",
  },
  "flags a remark beside the number": drawTable({ 财政拨款: "!854万(含结转)" }),
  "flags Chinese numerals": drawTable({ 财政拨款: "!叁万元" }),
  "flags full-width digits": drawTable({ 财政拨款: "!３．００" }),
  "flags a part that only mentions a number": {
    draw: drawTable({ 其他资金: "!详见2号附件" }),
    says: "单位见表头",
  },
  "accepts numbers": drawTable(),
  "accepts digits stored as text": drawTable({ 财政拨款: "'3.00" }),
  "leaves words without a number to other rules": drawTable({ 年度资金总额: "待定" }),
  "flags a part that is left open, and accepts none": drawTable({ 结余结转: "无", 其他资金: "!待定" }),
});
