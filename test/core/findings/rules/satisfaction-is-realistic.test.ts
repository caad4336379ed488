import { satisfactionIsRealistic } from "../../../../src/core/findings/rules/satisfaction-is-realistic";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionIsRealistic, {
  "asks about less than 60%": {
    draw: drawTable({ 服务对象满意度指标: "居民满意度 | !≥50%" }),
    severity: "info",
    says: "过低",
  },
  "asks about 100%": { draw: drawTable({ 服务对象满意度指标: "居民满意度 | !100%" }), says: "过于绝对" },
  "accepts 60% to 99%": drawTable({ 服务对象满意度指标: ["居民满意度 | ≥60%", "企业满意度 | ≥99%"] }),
  "accepts a low rate of complaints": drawTable({ 服务对象满意度指标: "投诉率 | ≤1%" }),
});
