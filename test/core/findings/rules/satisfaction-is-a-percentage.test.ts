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
  "only advises about points and tenths": {
    draw: drawTable({
      服务对象满意度指标: [
        "居民满意度 | !≥95分",
        "群众满意度 | !九成以上",
        "患者满意度得分 | !≥90",
        "公众满意度（分） | !≥85",
        "游客满意度指数 | !≥80",
      ],
    }),
    severity: "info",
    says: "换算成百分比",
  },
  "accepts percentages": drawTable({
    服务对象满意度指标: ["居民满意度 | ≥95%", "群众满意率 | 97%以上", "企业满意度 | ≥90.00(%)"],
  }),
  "accepts the sign in the name": drawTable({ 服务对象满意度指标: "居民满意度(%) | ≥95" }),
  "accepts a count of complaints": drawTable({ 服务对象满意度指标: "有效投诉 | ≤3次" }),
  "accepts none of them": drawTable({
    服务对象满意度指标: ["有责投诉 | 0", "群众投诉 | 无", "游客投诉 | 零投诉"],
  }),
  "flags nothing said of satisfaction itself": drawTable({ 服务对象满意度指标: "居民满意度 | !无" }),
  "leaves a repeated name and a blank value to their own rules": drawTable({
    服务对象满意度指标: ["居民满意度 | 居民满意度", "企业满意度 | "],
  }),
  "flags points as well as words": drawTable({
    服务对象满意度指标: ["参训居民满意度 | !≥95分", "受益居民满意度 | !满意"],
  }),
  "accepts 百分比 and 百分率 in the name or behind the number": drawTable({
    服务对象满意度指标: ["居民满意度（百分比） | 95", "群众满意度 | ≥95百分率"],
  }),
});
