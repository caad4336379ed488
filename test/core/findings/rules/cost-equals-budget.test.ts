import { costEqualsBudget } from "../../../../src/core/findings/rules/cost-equals-budget";
import { drawTable, drawTwoTotals } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(costEqualsBudget, {
  "names the unit where only the unit is another": {
    draw: [
      drawTable({ 资金: "项目资金(元)", 成本指标: "消防培训总成本 | !≤5万元" }),
      drawTable({
        年度资金总额: "50000",
        财政拨款: "30000",
        其他资金: "20000",
        成本指标: "消防培训总成本 | !≤5万元",
      }),
      drawTable({ 成本指标: "消防培训总成本 | !≤5元" }),
    ],
    says: "只差单位，请核对是“元”还是“万元”",
  },
  "flags a cost above the budget": {
    draw: drawTable({ 成本指标: "消防培训总成本 | !≤6万元" }),
    severity: "error",
    says: "6 万元，大于年度资金总额 5 万元",
  },
  "flags a whole cost below it, mildly": {
    draw: drawTable({ 成本指标: "消防培训总成本 | !≤4万元" }),
    severity: "warning",
    says: "小于",
  },
  "flags the only cost below it, mildly": {
    draw: drawTable({ 成本指标: "工作经费 | !2万元" }),
    severity: "warning",
  },
  "flags the only cost that names a part, as advice": {
    draw: drawTable({ 成本指标: "资料印制费 | !2万元" }),
    severity: "info",
  },
  "flags a part above the whole": {
    draw: drawTable({ 成本指标: ["讲师费用 | !≤60000元", "教材费用 | ≤1万元"] }),
    severity: "error",
  },
  "asks where several costs add up to more": {
    draw: drawTable({ 成本指标: ["讲师费用 | !≤3万元", "教材费用 | ≤3万元"] }),
    severity: "warning",
    says: "合计 6 万元",
  },
  "converts 元": drawTable({ 成本指标: "消防培训总成本 | !80000元" }),
  "accepts the budget in 元": drawTable({ 成本指标: "消防培训总成本 | ≤50000元" }),
  "accepts the unit in the name": drawTable({ 成本指标: "项目总投入（万元） | 5" }),
  "accepts parts of the money": drawTable({ 成本指标: ["讲师费用 | ≤3万元", "教材费用 | ≤1万元"] }),
  "accepts a rounded amount": drawTable({ 年度资金总额: "103.07", 成本指标: "项目总成本 | ≤103万元" }),
  "accepts a price, a standard, an average": drawTable({
    成本指标: ["讲师课酬 | 800元/课时", "补助标准 | 6万元", "人均培训成本 | 7万元", "每场费用 | 9万元"],
  }),
  "accepts rates and savings": drawTable({ 成本指标: ["成本节约率 | ≥5%", "节约资金 | ≥9万元"] }),
  "accepts the cost of a project of several years": drawTwoTotals().replace(
    "| ^ | 时效指标 |",
    "| ^ | 成本指标 | < | 项目总成本 | ≤900万元 |\n| ^ | 时效指标 |",
  ),
  "is silent about a cost without its unit": drawTable({ 成本指标: "资料印制费 | 8" }),
  "is silent where the total is no number": drawTable({
    年度资金总额: "",
    成本指标: "消防培训总成本 | ≤6万元",
  }),
  "is silent where the table's unit is unknown": drawTable({
    资金: "项目资金",
    成本指标: "消防培训总成本 | ≤6万元",
  }),
  "is silent where the cost is what the parts add up to": drawTable({ 年度资金总额: "6.00" }),
  "flags a cost that is neither": drawTable({ 年度资金总额: "6.00", 成本指标: "消防培训总成本 | !≤4万元" }),
  "accepts money of others": drawTable({ 成本指标: ["县级配套 | 1万元", "社会资本投入 | ≥20万元"] }),
  "leaves a value without its name to the rule of names": drawTable({ 成本指标: " | 10万元" }),
});
