import { amountCellsHoldNumbers } from "../../../../src/core/findings/rules/amount-cells-hold-numbers";
import { drawTable, drawTwoTotals } from "../../../support/draw-table";
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
  "flags digits stored as text that a formula is to add up": {
    draw: drawTable({ 年度资金总额: "=SUM(C6:C8)→3.00", 其他资金: "!'2.00" }),
    severity: "warning",
    says: "文本格式的数字",
  },
  "flags the same of the project's money": drawTwoTotals({
    中期: "=SUM(C7:C8)→600.00",
    中期其他: "!'300.00",
  }),
  "accepts a formula over numbers": drawTable({ 年度资金总额: "=SUM(C6:C8)→5.00" }),
  "flags a part in the characters of cheques": drawTable({ 财政拨款: "!叁" }),
  "accepts 无 and a dash in place of a part": drawTable({
    结余结转: "无",
    年度资金总额: "3.00",
    其他资金: "—",
  }),
  "accepts digits stored as text": drawTable({ 财政拨款: "'3.00" }),
  "leaves words without a number to other rules": drawTable({ 年度资金总额: "待定" }),
  "flags a part that is left open, and accepts none": drawTable({ 结余结转: "无", 其他资金: "!待定" }),
});
