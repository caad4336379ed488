import { satisfactionIsAPercentage } from "../../../../src/core/findings/rules/satisfaction-is-a-percentage";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionIsAPercentage, {
  "flags words": { draw: drawTable({ 服务对象满意度指标: "居民满意度 | !满意" }), severity: "error" },
  "flags a bare 95, mildly": {
    draw: drawTable({ 服务对象满意度指标: "居民满意度 | !95" }),
    severity: "warning",
    says: "缺少百分号",
  },
  "flags 0.95, mildly": {
    draw: drawTable({ 服务对象满意度指标: "居民满意度 | !≥0.95" }),
    severity: "warning",
  },
  "flags points, mildly": {
    draw: drawTable({ 服务对象满意度指标: "居民满意度 | !≥95分" }),
    severity: "warning",
  },
  "accepts percentages": drawTable({
    服务对象满意度指标: ["居民满意度 | ≥95%", "群众满意率 | 97%以上", "企业满意度 | ≥90.00(%)"],
  }),
  "accepts the sign in the name": drawTable({ 服务对象满意度指标: "居民满意度(%) | ≥95" }),
  "accepts a count of complaints": drawTable({ 服务对象满意度指标: "有效投诉 | ≤3次" }),
  "leaves a repeated name and a blank value to their own rules": drawTable({
    服务对象满意度指标: ["居民满意度 | 居民满意度", "企业满意度 | "],
  }),
  "flags points as well as words": drawTable({
    服务对象满意度指标: ["参训居民满意度 | !≥95分", "受益居民满意度 | !满意"],
  }),
});
