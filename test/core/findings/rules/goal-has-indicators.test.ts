import { goalHasIndicators } from "../../../../src/core/findings/rules/goal-has-indicators";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(goalHasIndicators, {
  "asks about an activity without an indicator": {
    draw: drawTable({ 绩效目标: "!开展消防培训12场，购置灭火器材300套，提高居民消防意识。" }),
    severity: "info",
    says: "灭火器材",
  },
  "accepts activities that are measured": drawTable(),
  "is silent where there are no indicators to compare": drawTable({
    绩效目标: "购置灭火器材300套，提高居民消防意识。",
    数量指标: " | ",
    质量指标: " | ",
    时效指标: " | ",
    成本指标: " | ",
    社会效益指标: " | ",
    可持续影响指标: " | ",
    服务对象满意度指标: " | ",
  }),
});
