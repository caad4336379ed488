import { quantityIsACount } from "../../../../src/core/findings/rules/quantity-is-a-count";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(quantityIsACount, {
  "flags a percentage": { draw: drawTable({ 数量指标: "培训覆盖社区 | !≥95%" }), severity: "warning" },
  "accepts a count": drawTable(),
  "accepts a count with its share": drawTable({ 数量指标: "培训覆盖社区 | 20个（占95%）" }),
  "accepts percentages in quality": drawTable({ 质量指标: "合格率 | ≥95%" }),
});
