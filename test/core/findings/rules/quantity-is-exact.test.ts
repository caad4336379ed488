import { quantityIsExact } from "../../../../src/core/findings/rules/quantity-is-exact";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(quantityIsExact, {
  "flags 约": { draw: drawTable({ 数量指标: "培训居民数量 | !约600人" }), severity: "warning", says: "“约”" },
  "flags 左右 and 余": drawTable({ 数量指标: ["培训居民数量 | !600人左右", "发放手册 | !600余份"] }),
  "accepts an exact number": drawTable(),
  "accepts 预约": drawTable({ 数量指标: "服务人次 | 网上预约≥100人次" }),
  "leaves a text without number to its own rule": drawTable({ 数量指标: "培训居民数量 | 若干" }),
  "flags 余 behind 万, and no multimedia": drawTable({
    数量指标: ["惠及群众 | !1万余人", "改造教室 | 12多媒体教室"],
  }),
});
