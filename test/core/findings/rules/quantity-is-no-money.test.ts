import { quantityIsNoMoney } from "../../../../src/core/findings/rules/quantity-is-no-money";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(quantityIsNoMoney, {
  "flags money as quantity": { draw: drawTable({ 数量指标: "培训投入资金 | !5万元" }), severity: "warning" },
  "flags it with the unit in the name": drawTable({ 数量指标: "培训投入资金（万元） | !5" }),
  "accepts a standard a head": drawTable({ 数量指标: "生活补助 | 600元/人" }),
  "accepts 50万 of something": drawTable({ 数量指标: "服务群众 | ≥50万" }),
  "accepts counts": drawTable(),
});
