import { signIsStandard } from "../../../../src/core/findings/rules/sign-is-standard";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(signIsStandard, {
  "advises ≥ for 以上": {
    draw: drawTable({ 服务对象满意度指标: "居民满意度 | !97%以上" }),
    severity: "info",
    says: "“≥97%”",
  },
  "advises it for words before the number": drawTable({ 质量指标: "合格率 | !不低于95%" }),
  "advises it for doubled and foreign signs": drawTable({
    质量指标: ["合格率 | !>=95%", "达标率 | !≧95%", "完好率 | !═100%"],
  }),
  "advises ≤ for 以内": { draw: drawTable({ 成本指标: "培训成本 | !5万元以内" }), says: "“≤5万元”" },
  "accepts the standard signs": drawTable({
    质量指标: ["合格率 | ≥95%", "差错率 | ≤1%", "达标率 | ＝100%", "增长率 | ＞5%"],
  }),
  "accepts no sign": drawTable({ 质量指标: "合格率 | 95%" }),
  "accepts the words of a column of its own": drawColumns(
    columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | 大于等于 | 20 | 间 | 20" }),
  ),
  "accepts grades": drawTable({
    质量指标: ["景区等级 | 4A级及以上", "空气质量 | 2类以上", "酒店等级 | 3星级以上"],
  }),
});
